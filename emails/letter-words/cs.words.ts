import type { LetterMessages } from '../letter-to-official.words';

export const cs: LetterMessages = {
  greeting: 'Vážená paní, vážený pane',
  opening:
    'Zasíláme Vám společný dopis {organisations, plural, one {# organizace} few {# organizací} many {# organizace} other {# organizací}} {countries, plural, one {z # země} few {ze # zemí} many {z # země} other {z # zemí}}{attested, plural, =0 {} one {, z nichž # je doložena pouze vedoucí organizací} few {, z nichž # jsou doloženy pouze vedoucí organizací} other {, z nichž # je doloženo pouze vedoucí organizací}}. Stručně žádá:',
  why: 'Proč píšeme právě Vám',
  whyWork: 'Vaše práce: {bodies}',
  whyCountry: 'země, kterou zastupujete: {country}',
  yours:
    '{country}: {count, plural, one {# signatář} few {# signatáři} many {# signatáře} other {# signatářů}}: {names}.',
  more: '{count, plural, one {# další} few {# další} many {# dalšího} other {# dalších}}',
  attached: 'Dopis je přiložen ve formátu PDF a zapečetěn tak, že se každá jeho změna pozná.',
  linked:
    'Dopis je ve formátu PDF a zapečetěn tak, že se každá jeho změna pozná; je příliš velký, než aby mohl být přiložen.',
  pdf: 'Otevřít zapečetěný dopis',
  letterIn: 'Jazyk dopisu: {language}.',
  page: 'Přečtěte si dopis, podívejte se, kdo jej podepsal, a odpovězte bez registrace',
  contact: 'Kontakt',
  sentFor:
    '{lead} Vám píše jménem signatářů; {operator} doručuje dopis každému adresátovi jednou. Odpověď na tuto zprávu dostane {lead}.',
  object: 'Vznést námitku proti dalším dopisům touto cestou',
  demonstration: 'Ukázka. Nic v této zprávě není skutečné a nebyla odeslána nikomu mimo tuto instalaci.',
  sentBy: 'Odesílá {operator}, {home}',
  runBy: '{operator} na {host} provozuje {name}.',
  experts: 'Jednotliví odborníci, kteří rovněž podepisují vlastním jménem: {count}.',
};
