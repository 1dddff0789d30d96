import type { LetterMessages } from '../letter-to-official.words';

export const hr: LetterMessages = {
  greeting: 'Poštovani',
  opening:
    'Šaljemo Vam zajedničko pismo koje {organisations, plural, one {potpisuje # organizacija} few {potpisuju # organizacije} other {potpisuje # organizacija}} iz {countries, plural, one {# zemlje} few {# zemlje} other {# zemalja}}{attested, plural, =0 {} one {, od kojih je # potvrdila samo vodeća organizacija} few {, od kojih je # potvrdila samo vodeća organizacija} other {, od kojih je # potvrdila samo vodeća organizacija}}. Ukratko, traži se:',
  why: 'Zašto pišemo upravo Vama',
  whyWork: 'Vaš rad: {bodies}',
  whyCountry: 'zemlja koju predstavljate: {country}',
  yours: '{country}: {count, plural, one {# potpisnik} few {# potpisnika} other {# potpisnika}}: {names}.',
  more: '{count, plural, one {još #} few {još #} other {još #}}',
  attached: 'Pismo je priloženo kao PDF, zapečaćen tako da se svaka promjena otkriva.',
  linked: 'Pismo je PDF, zapečaćen tako da se svaka promjena otkriva; prevelik je da bi bio priložen.',
  pdf: 'Otvorite zapečaćeno pismo',
  letterIn: 'Jezik pisma: {language}.',
  page: 'Pročitajte pismo, pogledajte tko ga je potpisao i odgovorite bez računa',
  contact: 'Kontakt',
  sentFor:
    '{lead} Vam piše u ime potpisnika; {operator} dostavlja pismo jednom svakom primatelju. Odgovor na ovu poruku dobiva {lead}.',
  object: 'Uložite prigovor na daljnja pisma ovim putem',
  demonstration: 'Prikaz. Ništa u ovoj poruci nije stvarno i nije poslana nikome izvan ove instalacije.',
  sentBy: 'Šalje {operator}, {home}',
  runBy: '{operator} na adresi {host} vodi {name}.',
  experts: 'Stručnjaci koji također potpisuju, u vlastito ime: {count}.',
};
