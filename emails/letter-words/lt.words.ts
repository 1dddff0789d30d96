import type { LetterMessages } from '../letter-to-official.words';

export const lt: LetterMessages = {
  greeting: 'Gerbiamoji Ponia, gerbiamasis Pone',
  opening:
    'Siunčiame Jums bendrą laišką, kurį pasirašė {organisations, plural, one {# organizacija} few {# organizacijos} many {# organizacijos} other {# organizacijų}} iš {countries, plural, one {# šalies} few {# šalių} many {# šalies} other {# šalių}}{attested, plural, =0 {} one {, iš jų # patvirtinta tik vadovaujančiosios organizacijos} few {, iš jų # patvirtintos tik vadovaujančiosios organizacijos} other {, iš jų # patvirtinta tik vadovaujančiosios organizacijos}}. Trumpai jame prašoma:',
  why: 'Kodėl rašome Jums',
  whyWork: 'Jūsų darbas: {bodies}',
  whyCountry: 'šalis, kuriai atstovaujate: {country}',
  yours:
    '{country}: {count, plural, one {# pasirašiusioji organizacija} few {# pasirašiusiosios organizacijos} many {# pasirašiusiosios organizacijos} other {# pasirašiusiųjų organizacijų}}: {names}.',
  more: '{count, plural, one {dar #} few {dar #} many {dar #} other {dar #}}',
  attached: 'Laiškas pridėtas PDF formatu ir užantspauduotas taip, kad būtų pastebėtas kiekvienas jo pakeitimas.',
  linked:
    'Laiškas yra PDF formato ir užantspauduotas taip, kad būtų pastebėtas kiekvienas jo pakeitimas; jis per didelis pridėti.',
  pdf: 'Atverti užantspauduotą laišką',
  letterIn: 'Laiško kalba: {language}.',
  page: 'Perskaitykite laišką, pažiūrėkite, kas jį pasirašė, ir atsakykite be paskyros',
  contact: 'Kontaktai',
  sentFor:
    '{lead} rašo Jums pasirašiusiųjų vardu; {operator} pristato laišką kiekvienam adresatui vieną kartą. Atsakymą į šį laišką gauna {lead}.',
  object: 'Paprieštarauti dėl tolesnių laiškų šiuo būdu',
  demonstration: 'Pavyzdys. Šiame laiške nieko tikra nėra ir jis nebuvo išsiųstas niekam už šios sistemos ribų.',
  sentBy: 'Siuntėjas: {operator}, {home}',
  runBy: '{operator} svetainę {host} administruoja {name}.',
  experts: 'Ekspertų, kurie taip pat pasirašo savo vardu: {count}.',
};
