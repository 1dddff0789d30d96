import { BrokenFile } from '~/officials/list/broken-file';
import { sentenceOfFile } from '~/officials/list/broken-file.words';
import { type Sentence, sentences } from '~/platform/locale/sentences';
import { listLimits } from './list-line';

const words = sentences('sign-on/list-file', {
  tooLarge: 'This file is larger than 10 MB. Remove pictures and other sheets, or save the list as CSV.',
  packed: 'This file is compressed and not a spreadsheet that we can read. Save the list as .xlsx or .csv.',
  bomb: 'This spreadsheet unpacks to more than 40 MB. Save the sheet with the list as CSV.',
  broken: 'This spreadsheet is damaged, or it needs a password. Save the list as CSV.',
  noTable: 'We found no lines in it. Each line needs an organisation or an email address.',
  tooMany: 'This list has more than {most, number} lines. Split it into several lists. Nothing was sent.',
  wide: 'A line has more than 100 cells. Remove the columns that you do not need.',
});
type Reason = 'tooLarge' | 'packed' | 'bomb' | 'broken' | 'noTable' | 'tooMany' | 'wide';

/** A list of organisations that cannot be read: nothing of it is kept. */
export class UnreadableList extends Error {
  override readonly name = 'UnreadableList';
  constructor(readonly reason: Reason) {
    super(reason);
  }
}

/** What is wrong with a file or with what was pasted, as a sentence at its field; undefined for any other fault. */
export function sentenceOfList(fault: unknown): Sentence | undefined {
  if (fault instanceof UnreadableList) return words.sentence(fault.reason, { most: listLimits.lines });
  if (!(fault instanceof BrokenFile)) return undefined;
  const { reason } = fault;
  const own = reason === 'tooLarge' || reason === 'packed' || reason === 'noTable' || reason === 'tooMany';
  return own ? words.sentence(reason, { most: listLimits.lines }) : sentenceOfFile(fault);
}
