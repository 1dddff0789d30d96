import type { LetterMessages } from '../letter-to-official.words';

export const nl: LetterMessages = {
  greeting: 'Geachte mevrouw, geachte heer',
  opening:
    'Wij sturen u een gezamenlijke brief van {organisations, plural, one {# organisatie} other {# organisaties}} uit {countries, plural, one {# land} other {# landen}}{attested, plural, =0 {} one {, waarvan # alleen door de leidende organisatie is bevestigd} other {, waarvan # alleen door de leidende organisatie zijn bevestigd}}. In het kort vraagt de brief:',
  why: 'Waarom wij u schrijven',
  whyWork: 'uw werk aan {bodies}',
  whyCountry: 'u vertegenwoordigt {country}',
  yours: '{count, plural, one {# ondertekenaar komt} other {# ondertekenaars komen}} uit {country}: {names}.',
  more: '{count, plural, one {# andere} other {# andere}}',
  attached: 'De brief is als PDF bijgevoegd en zo verzegeld dat elke wijziging wordt ontdekt.',
  linked:
    'De brief is een PDF, zo verzegeld dat elke wijziging wordt ontdekt; het bestand is te groot om bij te voegen.',
  pdf: 'De verzegelde brief openen',
  letterIn: 'Taal van de brief: {language}.',
  page: 'Lees de brief, zie wie hem heeft ondertekend en antwoord zonder account',
  contact: 'Contact',
  sentFor:
    '{lead} schrijft u namens de ondertekenaars; {operator} bezorgt de brief één keer aan elke geadresseerde. Een antwoord op deze e-mail gaat naar {lead}.',
  object: 'Bezwaar maken tegen verdere brieven langs deze weg',
  demonstration: 'Demonstratie. Niets in deze e-mail is echt en hij is aan niemand buiten deze installatie gestuurd.',
  sentBy: 'Verzonden door {operator}, {home}',
  runBy: '{operator} op {host} wordt beheerd door {name}.',
  experts: 'Deskundigen die ook ondertekenen, in eigen naam: {count}.',
};
