import type { LetterMessages } from '../letter-to-official.words';

export const da: LetterMessages = {
  greeting: 'Kære modtager',
  opening:
    'Vi sender Dem et fælles brev fra {organisations, plural, one {# organisation} other {# organisationer}} i {countries, plural, one {# land} other {# lande}}{attested, plural, =0 {} other {, hvoraf # kun er bekræftet af den ledende organisation}}. Kort fortalt beder det om:',
  why: 'Hvorfor vi skriver til Dem',
  whyWork: 'Deres arbejde med {bodies}',
  whyCountry: 'De repræsenterer {country}',
  yours: '{count, plural, one {# underskriver} other {# underskrivere}} kommer fra {country}: {names}.',
  more: '{count, plural, one {# mere} other {# flere}}',
  attached: 'Brevet er vedhæftet som PDF, forseglet, så enhver ændring i det opdages.',
  linked: 'Brevet er en PDF, forseglet, så enhver ændring i det opdages; den er for stor til at blive vedhæftet.',
  pdf: 'Åbn det forseglede brev',
  letterIn: 'Brevet er på {language}.',
  page: 'Læs brevet, se, hvem der har underskrevet det, og svar uden at oprette en konto',
  contact: 'Kontakt',
  sentFor:
    '{lead} skriver til Dem på vegne af underskriverne; {operator} leverer brevet én gang til hver modtager. Et svar på denne mail går til {lead}.',
  object: 'Gør indsigelse mod flere breve ad denne vej',
  demonstration:
    'Demonstration. Intet i denne mail er virkeligt, og den er ikke sendt til nogen uden for denne installation.',
  sentBy: 'Sendt af {operator}, {home}',
  runBy: '{operator} på {host} drives af {name}.',
  experts: 'Individuelle eksperter, der også underskriver i eget navn: {count}.',
};
