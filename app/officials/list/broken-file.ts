export type FaultReason =
  | 'tooLarge'
  | 'empty'
  | 'noMembers'
  | 'tooMany'
  | 'notText'
  | 'packed'
  | 'webPage'
  | 'notUtf8'
  | 'notXml'
  | 'documentType'
  | 'notFullList'
  | 'tooDeep'
  | 'noIdentifier'
  | 'noName'
  | 'twice'
  | 'tooLong'
  | 'notCsv'
  | 'missingColumns'
  | 'notJson'
  | 'unknownJson'
  | 'noTable';

type Values = Readonly<Record<string, string | number>>;

/** A list that cannot be read: nothing of it is taken. Malformed input, so the form is shown again (422). */
export class BrokenFile extends Error {
  override readonly name = 'BrokenFile';

  /** @param line counted from 1, where the fault has a place */
  constructor(
    readonly reason: FaultReason,
    readonly line?: number,
    readonly values: Values = {},
  ) {
    super(`${reason}${line === undefined ? '' : ` at line ${line}`} ${JSON.stringify(values)}`);
  }
}

/** Something the person importing should know; the row is still taken. */
export type ListWarning = {
  readonly reason:
    | 'unknownCountry'
    | 'unknownGroup'
    | 'lostLetters'
    | 'lostInColumn'
    | 'unreadableAddress'
    | 'deceased'
    | 'unnamedCommittee'
    | 'unknownLanguage'
    | 'nobody'
    | 'oneRowTwice'
    | 'cellsLost';
  readonly line: number;
  readonly values: Values;
};
