import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/names', {
  back: 'Back to what you were preparing',
  title: 'Names of {name}',
  lead: 'When your organisation co-signs a letter, it chooses one of these names. No one can enter another name.',
  caption: 'Names',
  name: 'Name',
  kind: 'Type',
  status: 'Status',
  action: 'Action',
  kindOf:
    '{kind, select, display {Display name} legal {Legal name} acronym {Acronym} translation {Name in {language}} other {Name}}',
  unknownLanguage: 'another language',
  usable: 'Can be printed',
  held: 'On hold: {by, select, body {it looks like a public body} list {it contains the name of another organisation, or a number of others} script {it mixes letters of several scripts} printed {it was typed by hand before} other {it looks like another organisation}}',
  inDetails: 'Change it under Details',
  remove: 'Remove',
  add: 'Add a name',
  addMeaning:
    'We compare each name with other organisations and with public bodies. If a name looks like one of them, it is on hold until staff have checked it.',
  newName: 'Name',
  newNameHint: 'As it will be printed. For example EPCA, or Bündnis für Kinderschutz.',
  newKind: 'What is this name?',
  acronym: 'An acronym',
  translation: 'The name in another language',
  language: 'Language of the name',
  languageHint: 'Choose one for the name in another language.',
  languageNone: 'None: it is an acronym',
  addDeed: 'Add the name',
  removalTitle: 'Remove the name {name}',
  removalHappens: 'Your organisation can no longer choose “{name}”.',
  removalLasting:
    'Letters and preparations that already use this name keep it. You can add the name again. We then check it again.',
  removalDeed: 'Remove the name',
});
