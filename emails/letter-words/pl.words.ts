import type { LetterMessages } from '../letter-to-official.words';

export const pl: LetterMessages = {
  greeting: 'Szanowna Pani, Szanowny Panie',
  opening:
    'Przesyłamy wspólny list {organisations, plural, one {# organizacji} few {# organizacji} many {# organizacji} other {# organizacji}} z {countries, plural, one {# kraju} few {# krajów} many {# krajów} other {# kraju}}{attested, plural, =0 {} one {, z których # potwierdziła wyłącznie organizacja wiodąca} few {, z których # potwierdziła wyłącznie organizacja wiodąca} many {, z których # potwierdziła wyłącznie organizacja wiodąca} other {, z których # potwierdziła wyłącznie organizacja wiodąca}}. W skrócie zawiera on prośbę:',
  why: 'Dlaczego zwracamy się do Państwa',
  whyWork: 'Państwa praca: {bodies}',
  whyCountry: 'reprezentowany kraj: {country}',
  yours:
    '{country}: {count, plural, one {# sygnatariusz} few {# sygnatariuszy} many {# sygnatariuszy} other {# sygnatariusza}}: {names}.',
  more: '{count, plural, one {jeszcze #} few {jeszcze #} many {jeszcze #} other {jeszcze #}}',
  attached: 'List jest dołączony jako plik PDF, opieczętowany tak, że każda zmiana zostanie wykryta.',
  linked:
    'List jest plikiem PDF, opieczętowanym tak, że każda zmiana zostanie wykryta; plik jest zbyt duży, aby go dołączyć.',
  pdf: 'Otwórz opieczętowany list',
  letterIn: 'Język listu: {language}.',
  page: 'Przeczytaj list, zobacz, kto go podpisał, i odpowiedz bez zakładania konta',
  contact: 'Kontakt',
  sentFor:
    '{lead} pisze w imieniu sygnatariuszy; {operator} doręcza list jeden raz każdemu adresatowi. Odpowiedź na tę wiadomość otrzyma {lead}.',
  object: 'Zgłoś sprzeciw wobec dalszych listów tą drogą',
  demonstration: 'Pokaz. Nic w tej wiadomości nie jest prawdziwe i nie wysłano jej do nikogo poza tą instalacją.',
  sentBy: 'Wysyła {operator}, {home}',
  runBy: '{operator} pod adresem {host} prowadzi {name}.',
  experts: 'Eksperci, którzy również podpisują się we własnym imieniu: {count}.',
};
