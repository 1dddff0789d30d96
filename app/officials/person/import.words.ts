import { sentences } from '~/platform/locale/sentences';

/** What the rules of imports answer. */
export const importWords = sentences('officials/import', {
  fileMissing: 'Choose the list file.',
  moved:
    'The directory changed after this preview was made, so nothing was saved. Check the preview again: it now compares the list with the current directory.',
  over: 'This import has already been applied or discarded; nothing more was saved.',
  manyGone:
    'More than half of the people this list provided earlier would leave office. If that is correct, tick the box. Nothing was saved.',
  notReplaceable:
    'The list that this one replaces is no longer in the directory. Nothing was saved. Choose again which list it replaces.',
  unmapped: 'First say what each column of this table contains.',
  namesNobody: 'With these choices, no row contains a name. Choose the column with the name.',
  notApplied: 'This import cannot be undone: it was never applied, or it has already been undone.',
  newerApplied: 'Another list was applied after this one. Undo that import first.',
  addressed:
    'This list added {name}, who has since been chosen for a letter, received one, objected or been named as an office holder. The import was not undone.',
  byHand: '{name} was edited manually after this list was applied. The import was not undone.',
  dayMalformed: 'Enter a date, for example 2026-11-22.',
  institutionMissing:
    'Enter the institution these people belong to, for example National Assembly. Row {line, number} of the file names none.',
  listNameMissing: 'Give this list a name.',
  listNameLong: 'Keep the name to 60 characters.',
  notInOffice: 'You cannot confirm someone who is no longer in office.',
  notOffice: 'Only an office can have a holder.',
  holderUnknown: '{name} is not in the directory as someone in office. Add the person first.',
  holderNotOne: 'Several people in the directory are called {name}.',
  objectedAddress:
    'The person who reads email at this address has objected to letters from this service. You cannot add anyone at this address.',
  objectedName:
    '{name} has objected to letters from this service. If this is a different person, ask staff to add them.',
  fileLost: 'We no longer have the file of this import. Import it again.',
  noticeName: 'Enter the official’s name.',
  nameLong: 'Keep this to 200 characters.',
  countryUnknown: 'Choose a country from the list, or leave this empty.',
  addressMissing: 'Enter an email address for this official.',
  addressLine:
    '“{line}” is not an email address. Enter one per line, with “office:” or “assistant:” in front where needed.',
  roleLine:
    '“{line}” is not a role. Write “LIBE: member” (chair, vice-chair, coordinator, member, substitute) or “2022/0155(COD): rapporteur” (or shadow).',
  salutationLine:
    '“{line}” is not a salutation. Put the language code in front, for example “de: Sehr geehrte Frau Präsidentin”.',
  languageUnknown: 'Enter codes of official EU languages, for example “de, fr”.',
  addressKnown: 'This email address already belongs to {name} in the directory.',
});
