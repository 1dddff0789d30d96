import { sentences } from '~/platform/locale/sentences';

/** What the rules of imports answer. */
export const importWords = sentences({
  fileMissing: 'Choose the file of the list.',
  moved:
    'The directory changed after this preview was made, so nothing was written. Look at the preview again: it is now compared with the directory as it is.',
  over: 'This import was applied or discarded before; nothing more was written.',
  manyGone:
    'More than half of what this list once brought would end. If that is really so, confirm it with the box above the button; nothing was written.',
  fileLost: 'The file of this import is no longer kept. Bring it again.',
  noticeName: 'Write the name of the official.',
  nameLong: 'Keep this to 200 characters.',
  countryUnknown: 'Choose a country from the list, or none.',
  addressKnown: 'This address belongs to {name} already, who is in the directory.',
});
