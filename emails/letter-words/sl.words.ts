import type { LetterMessages } from '../letter-to-official.words';

export const sl: LetterMessages = {
  greeting: 'Spoštovani',
  opening:
    'Pošiljamo Vam skupno pismo, ki ga {organisations, plural, one {podpisuje # organizacija} two {podpisujeta # organizaciji} few {podpisujejo # organizacije} other {podpisuje # organizacij}} iz {countries, plural, one {# države} two {# držav} few {# držav} other {# držav}}{attested, plural, =0 {} one {; # od njih potrjuje le vodilna organizacija} two {; # od njih potrjuje le vodilna organizacija} few {; # od njih potrjuje le vodilna organizacija} other {; # od njih potrjuje le vodilna organizacija}}. Na kratko, prosi:',
  why: 'Zakaj pišemo Vam',
  whyWork: 'Vaše delo: {bodies}',
  whyCountry: 'država, ki jo zastopate: {country}',
  yours:
    '{country}: {count, plural, one {# podpisnik} two {# podpisnika} few {# podpisniki} other {# podpisnikov}}: {names}.',
  more: '{count, plural, one {še #} two {še #} few {še #} other {še #}}',
  attached: 'Pismo je priloženo v obliki PDF in zapečateno tako, da se vsaka sprememba odkrije.',
  linked: 'Pismo je v obliki PDF in zapečateno tako, da se vsaka sprememba odkrije; preveliko je, da bi ga priložili.',
  pdf: 'Odprite zapečateno pismo',
  letterIn: 'Jezik pisma: {language}.',
  page: 'Preberite pismo, poglejte, kdo ga je podpisal, in odgovorite brez računa',
  contact: 'Stik',
  sentFor:
    '{lead} Vam piše v imenu podpisnikov; {operator} dostavi pismo enkrat vsakemu naslovniku. Odgovor na to sporočilo prejme {lead}.',
  object: 'Ugovarjajte nadaljnjim pismom po tej poti',
  demonstration: 'Predstavitev. Nič v tem sporočilu ni resnično in ni bilo poslano nikomur zunaj te namestitve.',
  sentBy: 'Pošilja {operator}, {home}',
  runBy: '{operator} na naslovu {host} upravlja {name}.',
  experts: 'Strokovnjaki, ki prav tako podpisujejo v svojem imenu: {count}.',
};
