import { sentences } from '~/platform/locale/sentences';

/** What the rules of imports answer. */
export const importWords = sentences('officials/import', {
  fileMissing: 'Choose the file of the list.',
  moved:
    'The directory changed after this preview was made, so nothing was written. Look at the preview again: it is now compared with the directory as it is.',
  over: 'This import was applied or discarded before; nothing more was written.',
  manyGone:
    'More than half of what this list once brought would end. If that is really so, tick the box. Nothing was written.',
  notReplaceable:
    'The list that this one replaces is no longer in the directory. Nothing was written. Choose again which list it replaces.',
  unmapped: 'Nobody has yet said what the columns of this table hold.',
  namesNobody: 'So read, no row of this table names anybody: say which column holds the name.',
  notApplied: 'This list does not stand in the directory: it was not applied, or was taken back before.',
  newerApplied: 'Another list was applied after this one. Take that one back first.',
  addressed:
    'This list brought {name}, who since then was chosen for a letter, was written to, objected or holds an office. Nothing was taken back.',
  byHand: '{name} was changed by hand after this list was applied. Nothing was taken back.',
  dayMalformed: 'Write a day, as in 2026-11-22.',
  listNameMissing: 'Give this list a name.',
  listNameLong: 'Keep the name to 60 characters.',
  notInOffice: 'Who is no longer in office cannot be confirmed.',
  notOffice: 'Only an office has somebody who holds it.',
  holderUnknown: '{name} is not in the directory, in office. Add the person first.',
  holderNotOne: 'Several persons of the directory are called {name}.',
  objectedAddress:
    'Whoever reads this mailbox asked not to be written to through this service. Nobody can be added at this address.',
  objectedName:
    '{name} asked not to be written to through this service. If this is somebody else, ask the staff to add them.',
  fileLost: 'The file of this import is no longer kept. Bring it again.',
  noticeName: 'Write the name of the official.',
  nameLong: 'Keep this to 200 characters.',
  countryUnknown: 'Choose a country from the list, or none.',
  addressMissing: 'Write an address at which a letter reaches them.',
  addressLine:
    '“{line}” is no address: write one in a line, with “office:” or “assistant:” before it where it is theirs.',
  roleLine:
    '“{line}” is no role: write “LIBE: member” (chair, vice-chair, coordinator, member, substitute) or “2022/0155(COD): rapporteur” (or shadow).',
  salutationLine:
    '“{line}” is no salutation: write the language’s code before it, as in “de: Sehr geehrte Frau Präsidentin”.',
  languageUnknown: 'Write the codes of the Union’s official languages, as in “de, fr”.',
  addressKnown: 'This address belongs to {name} already, who is in the directory.',
});
