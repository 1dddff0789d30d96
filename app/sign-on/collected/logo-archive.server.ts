import { strFromU8, unzipSync } from 'fflate';
import { uploadLimits } from '~/organisations/logo/logo';
import { type Sentence, sentences } from '~/platform/locale/sentences';

/** The most files of an archive of logos, and what they may come to, in bytes. */
const limits = { packed: 10_000_000, unpacked: 60_000_000, files: 1_000 } as const;

const words = sentences('sign-on/logo-archive', {
  tooLarge: 'This archive is larger than 10 MB. Split it, or leave out pictures that are no logos.',
  broken: 'We cannot open this archive. Pack the logos again as a .zip file without a password.',
  bomb: 'This archive unpacks to more than 60 MB. Leave out what is no logo.',
  tooMany: 'This archive has more than 1,000 files. Leave out what is no logo.',
  empty: 'There are no files in this archive.',
});

/** An archive of logos that cannot be opened: nothing of it is kept. */
class UnreadableArchive extends Error {
  override readonly name = 'UnreadableArchive';
  constructor(readonly reason: 'tooLarge' | 'broken' | 'bomb' | 'tooMany' | 'empty') {
    super(reason);
  }
}

/** What is wrong with an archive, as a sentence at its field; undefined for any other fault. */
export const sentenceOfArchive = (fault: unknown): Sentence | undefined =>
  fault instanceof UnreadableArchive ? words.sentence(fault.reason) : undefined;

/** A file of an archive, by its name alone; `bytes` is null where it is larger than any logo may be. */
export type ArchivedFile = { readonly name: string; readonly bytes: Uint8Array | null };

/**
 * The files of an archive of logos (APPNOTE.TXT 6.3), none of them written anywhere: folders and what systems hide in them are left
 * out, of two files of one name the first counts. What they are is judged when each is made again.
 * @throws UnreadableArchive before anything is unpacked that would come to more than 60 MB
 */
export function readLogoArchive(bytes: Uint8Array): ArchivedFile[] {
  if (bytes.length > limits.packed) throw new UnreadableArchive('tooLarge');
  const wanted = filesIn(bytes);
  if (wanted.size === 0) throw new UnreadableArchive('empty');
  const unpacked = unzipped(bytes, ({ name, originalSize }) => wanted.has(name) && originalSize <= mostOfOne);
  return [...wanted].map(([entry, name]) => ({ name, bytes: unpacked[entry] ?? null }));
}

const mostOfOne = Math.max(uploadLimits.raster, uploadLimits.svg) * 1_000_000;

/** Which entries are files that count, with the names that they are shown by. */
function filesIn(bytes: Uint8Array): Map<string, string> {
  const found: { entry: string; name: string }[] = [];
  let [entries, size] = [0, 0];
  unzipped(bytes, ({ name: entry, originalSize }) => {
    entries += 1;
    size += originalSize <= mostOfOne ? originalSize : 0;
    const name = nameOf(entry);
    if (name && !found.some((each) => each.name === name)) found.push({ entry, name });
    return false;
  });
  if (entries > limits.files) throw new UnreadableArchive('tooMany');
  if (size > limits.unpacked) throw new UnreadableArchive('bomb');
  return new Map(found.map(({ entry, name }) => [entry, name]));
}

type Filter = NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>['filter']>;

/** The reader never writes more of an entry than the size that it declares. */
function unzipped(bytes: Uint8Array, filter: Filter) {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw new UnreadableArchive('broken');
  }
}

/** A file’s name without its folders; empty for folders, and for what macOS and Windows put beside files. */
function nameOf(entry: string): string {
  const path = readable(entry).normalize('NFC');
  const name = path.split(/[/\\]/).at(-1)?.replace(/\p{C}/gu, '').trim() ?? '';
  const hidden = /(^|[/\\])__MACOSX[/\\]/.test(path) || /^(\.|Thumbs\.db$|desktop\.ini$)/i.test(name);
  return hidden ? '' : name.slice(-160);
}

/** Names that an archive does not mark as UTF-8 are read byte by byte; most of them are UTF-8 all the same. */
function readable(entry: string): string {
  if (!/^[\u0000-\u00ff]*$/.test(entry)) return entry;
  const raw = Uint8Array.from(entry, (sign) => sign.charCodeAt(0));
  const read = strFromU8(raw);
  return read.includes('\ufffd') ? entry : read;
}
