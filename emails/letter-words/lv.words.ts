import type { LetterMessages } from '../letter-to-official.words';

export const lv: LetterMessages = {
  greeting: 'Cienījamā kundze, cienītais kungs',
  opening:
    'Nosūtām Jums kopīgu vēstuli, ko {organisations, plural, zero {parakstījušas # organizācijas} one {parakstījusi # organizācija} other {parakstījušas # organizācijas}} no {countries, plural, zero {# valstīm} one {# valsts} other {# valstīm}}{attested, plural, =0 {} zero {; # no tām apliecinājusi tikai vadošā organizācija} one {; # no tām apliecinājusi tikai vadošā organizācija} other {; # no tām apliecinājusi tikai vadošā organizācija}}. Īsumā tajā lūgts:',
  why: 'Kāpēc rakstām tieši Jums',
  whyWork: 'Jūsu darbs: {bodies}',
  whyCountry: 'valsts, kuru pārstāvat: {country}',
  yours: '{country}: {count, plural, zero {# parakstītāju} one {# parakstītājs} other {# parakstītāji}}: {names}.',
  more: '{count, plural, zero {vēl #} one {vēl #} other {vēl #}}',
  attached: 'Vēstule pievienota PDF formātā un apzīmogota tā, ka ikviena izmaiņa tajā ir pamanāma.',
  linked:
    'Vēstule ir PDF formātā un apzīmogota tā, ka ikviena izmaiņa tajā ir pamanāma; tā ir pārāk liela, lai to pievienotu.',
  pdf: 'Atvērt apzīmogoto vēstuli',
  letterIn: 'Vēstules valoda: {language}.',
  page: 'Izlasiet vēstuli, apskatiet, kas to parakstījis, un atbildiet bez konta',
  contact: 'Kontaktinformācija',
  sentFor:
    '{lead} raksta Jums parakstītāju vārdā; {operator} piegādā vēstuli katram adresātam vienu reizi. Atbildi uz šo vēstuli saņem {lead}.',
  object: 'Iebilst pret turpmākām vēstulēm šādā veidā',
  demonstration: 'Paraugs. Nekas šajā vēstulē nav īsts, un tā nav nosūtīta nevienam ārpus šīs sistēmas.',
  sentBy: 'Sūtītājs: {operator}, {home}',
  runBy: '{operator} vietnē {host} uztur {name}.',
  experts: 'Eksperti, kuri arī parakstās savā vārdā: {count}.',
};
