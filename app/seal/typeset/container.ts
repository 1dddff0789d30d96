import type { Sentence } from '~/platform/locale/sentences';
import { verdict } from './verdict.words';

/** Bytes kept free for the CMS structure: a chain of three certificates with RSA keys of 4096 bits needs some 7,500, a time stamp 3,500. */
export const bytesReserved = 12_000;

const range = /\/ByteRange\[0 (\d{10}) (\d{10}) (\d{10})\]\/Contents</;
const opening = '<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[';
const most = 66_000;
const dictionary =
  /^<<\/Type\/Sig\/Filter\/Adobe\.PPKLite\/SubFilter\/ETSI\.CAdES\.detached\/ByteRange\[0 (\d{10}) (\d{10}) (\d{10})\]\/Contents<([0-9a-f]{0,65536})>\/M\(D:(\d{14})Z\)\/Reason\(Sealed edition\)>>/;

/** Where the signature's container lies in a file: `start` at its `<`, `end` after its `>`; both are byte offsets. */
export interface Container {
  readonly start: number;
  readonly end: number;
}

/**
 * The signature dictionary of ISO 32000-1, 12.8.1 with an empty container, as EN 319 142-1 asks for PAdES B-B.
 * @param moment an ISO instant in UTC; it becomes /M, the only time that the signature tells
 */
export function signatureDictionary(moment: string): string {
  const stamp = moment.replace(/\.\d+/, '').replace(/[-:TZ]/g, '');
  const nought = '0'.repeat(10);
  return `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[0 ${nought} ${nought} ${nought}]/Contents<${'0'.repeat(bytesReserved * 2)}>/M(D:${stamp}Z)/Reason(Sealed edition)>>`;
}

/** Writes the byte range of the one empty container into the file and tells where the container lies. */
export function openContainer(pdf: Buffer): Container {
  const found = range.exec(pdf.toString('latin1'));
  if (!found) throw new Error('The file has no place for a signature.');
  const start = found.index + found[0].length - 1;
  const end = start + bytesReserved * 2 + 2;
  const written = (offset: number) => String(offset).padStart(10, '0');
  pdf.write(`/ByteRange[0 ${written(start)} ${written(end)} ${written(pdf.length - end)}]`, found.index, 'latin1');
  return { start, end };
}

/** The bytes that are signed: all but the container, of a file without what was added to it. */
export const outside = (pdf: Buffer, { start, end }: Container): Buffer =>
  Buffer.concat([pdf.subarray(0, start), pdf.subarray(end)]);

/** Puts the CMS structure into the container; what is left of it stays nought. */
export function fillContainer(pdf: Buffer, { start }: Container, cms: Uint8Array): void {
  if (cms.length > bytesReserved) throw new Error('The signature is larger than its container.');
  pdf.write(
    Buffer.from(cms)
      .toString('hex')
      .padEnd(bytesReserved * 2, '0'),
    start + 1,
    'latin1',
  );
}

/** What the signature dictionary of a file says. */
export interface Sealed {
  readonly container: Container;
  /** The container's bytes as they stand, padding included. */
  readonly contents: Buffer;
  /** The instant of /M. */
  readonly moment: Date;
  /** Where the sealed part ends: what stands behind it was added later. */
  readonly end: number;
}

/**
 * Finds the seal in a file. Strict: it must stand exactly as `signatureDictionary` wrote it, once, and its byte range must leave
 * out nothing but its container, as far as it goes.
 * @returns the seal, or the sentence that says why there is none
 */
export function findSeal(pdf: Buffer): Sealed | Sentence {
  const place = pdf.indexOf(opening);
  const only = place < 0 ? null : dictionary.exec(pdf.toString('latin1', place, place + most));
  if (!only) return verdict('noSeal');
  if (pdf.includes(opening, place + 1)) return verdict('twoSeals');
  const [whole, start, end, rest, contents = '', stamp = ''] = only;
  const opens = place + whole.indexOf('/Contents<') + '/Contents'.length;
  const closes = opens + contents.length + 2;
  if (Number(start) !== opens || Number(end) !== closes) return verdict('falseRange');
  const finish = closes + Number(rest);
  if (finish > pdf.length) return verdict('partMissing');
  const moment = new Date(stamp.replace(/(....)(..)(..)(..)(..)(..)/, '$1-$2-$3T$4:$5:$6Z'));
  if (Number.isNaN(moment.getTime())) return verdict('noDate');
  return { container: { start: opens, end: closes }, contents: Buffer.from(contents, 'hex'), moment, end: finish };
}
