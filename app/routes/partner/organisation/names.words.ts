import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/names', {
  back: 'Back to what you were preparing',
  title: 'Names of {name}',
  lead: 'When your organisation co-signs a letter, it chooses one of these names. Nobody can type another one.',
  caption: 'Names',
  name: 'Name',
  kind: 'Type',
  status: 'Status',
  action: 'Action',
  kindOf:
    '{kind, select, display {Display name} legal {Legal name} acronym {Acronym} translation {Name in {language}} other {Name}}',
  unknownLanguage: 'another language',
  usable: 'Can be printed',
  held: 'On hold: {by, select, body {it resembles a public body} list {it contains the name of another organisation, or counts others} script {it mixes letters of several scripts} printed {it was typed by hand before} other {it resembles another organisation}}',
  inDetails: 'Change it under Entry',
  remove: 'Remove',
  add: 'Add a name',
  addMeaning:
    'We compare each name with other organisations and with public bodies. A name that resembles one of them is on hold until staff have checked it.',
  newName: 'Name',
  newNameHint: 'As it will be printed. For example EPCA, or Bündnis für Kinderschutz.',
  newKind: 'What is this name?',
  acronym: 'An acronym',
  translation: 'The name in another language',
  language: 'Language',
  languageHint: 'Only for the name in another language.',
  addDeed: 'Add the name',
  removalTitle: 'Remove the name {name}',
  removalHappens: 'Your organisation can no longer choose “{name}”.',
  removalLasting:
    'Letters and preparations that already carry this name keep it. You can add the name again; it is then checked again.',
  removalDeed: 'Remove the name',
});
