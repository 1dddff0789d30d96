/** A file that may come with an answer, by what its bytes begin with. */
export type ReplyFileKind = 'pdf' | 'docx' | 'odt' | 'png' | 'jpg' | 'webp';

const starts = (bytes: Buffer, mark: string, at = 0) =>
  bytes.subarray(at, at + mark.length).toString('latin1') === mark;

/**
 * What a file is, by its bytes and never by its name: a PDF, a Word or OpenDocument text (ZIP archives, told by the
 * names within) that carries no macros, or a picture; null for anything else.
 */
export function kindOfFile(bytes: Buffer): ReplyFileKind | null {
  if (starts(bytes, '%PDF-')) return 'pdf';
  if (starts(bytes, '\x89PNG\r\n\x1a\n')) return 'png';
  if (starts(bytes, '\xff\xd8\xff')) return 'jpg';
  if (starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8)) return 'webp';
  if (!starts(bytes, 'PK\x03\x04')) return null;
  if (bytes.includes('vbaProject.bin') || bytes.includes('Basic/script-lc.xml')) return null;
  if (starts(bytes, 'mimetypeapplication/vnd.oasis.opendocument.text', 30)) return 'odt';
  return bytes.includes('[Content_Types].xml') && bytes.includes('word/document.xml') ? 'docx' : null;
}

/** The name under which the lead takes a file away: what the sender called it, in plain signs, with the true ending. */
export function fileNameFor(given: string, kind: ReplyFileKind): string {
  const base = given
    .slice(-400)
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[^\p{L}\p{N}._ -]+/gu, '-')
    .replace(/^[. -]+|[. -]+$/g, '')
    .slice(0, 80);
  return `${base || 'reply'}.${kind}`;
}
