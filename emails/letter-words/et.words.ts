import type { LetterMessages } from '../letter-to-official.words';

export const et: LetterMessages = {
  greeting: 'Lugupeetud adressaat',
  opening:
    'Saadame Teile ühiskirja, millele {organisations, plural, one {on alla kirjutanud # organisatsioon} other {on alla kirjutanud # organisatsiooni}} {countries, plural, one {# riigist} other {# riigist}}{attested, plural, =0 {} other {, neist # on kinnitanud üksnes juhtorganisatsioon}}. Lühidalt palutakse selles:',
  why: 'Miks me Teile kirjutame',
  whyWork: 'Teie töö teemal {bodies}',
  whyCountry: 'riik, mida Te esindate: {country}',
  yours: '{country}: {count, plural, one {# allakirjutanu} other {# allakirjutanut}}: {names}.',
  more: '{count, plural, one {veel #} other {veel #}}',
  attached: 'Kiri on lisatud PDF-failina ja pitseeritud nii, et iga muudatus selles on leitav.',
  linked:
    'Kiri on PDF-fail ja pitseeritud nii, et iga muudatus selles on leitav; fail on manusena saatmiseks liiga suur.',
  pdf: 'Ava pitseeritud kiri',
  letterIn: 'Kirja keel: {language}.',
  page: 'Lugege kirja, vaadake, kes on alla kirjutanud, ja vastake ilma kontota',
  contact: 'Kontakt',
  sentFor:
    '{lead} kirjutab Teile allakirjutanute nimel; {operator} toimetab kirja igale adressaadile kohale ühe korra. Vastuse sellele kirjale saab {lead}.',
  object: 'Esitage vastuväide edasistele kirjadele sel viisil',
  demonstration:
    'Näidis. Miski selles kirjas ei ole tõeline ja seda ei ole saadetud kellelegi väljaspool seda süsteemi.',
  sentBy: 'Saatja: {operator}, {home}',
  runBy: 'Keskkonda {operator} aadressil {host} haldab {name}.',
  experts: 'Eksperte, kes kirjutavad samuti alla enda nimel: {count}.',
};
