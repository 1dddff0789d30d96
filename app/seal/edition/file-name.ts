/** Most file systems hold names of 255 bytes in UTF-8; programs put their own words behind them. */
const longestTitle = 160;

/**
 * The name of a sealed letter’s file: date, short title, language, as `2026-11-27 Conclude the Regulation (en).pdf`. Names of one
 * letter sort by day; every system can keep them: no sign that one forbids, no direction marks, at most 180 bytes in UTF-8.
 * @param date an ISO day
 */
export function sealedFileName({ date, shortTitle, language }: { date: string; shortTitle: string; language: string }) {
  const title = shortTitle
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}"*/:<>?\\|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${date} ${shortened(title) || 'Letter'} (${language}).pdf`;
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** Cut between signs as people see them, at a word where one ends late enough. */
function shortened(title: string): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(title)) {
    if (bytesOf(kept + segment) > longestTitle) return (/^(.{20,})\s/su.exec(kept)?.[1] ?? kept).trim();
    kept += segment;
  }
  return kept;
}

/** The Content-Disposition of a file with such a name (RFC 6266, RFC 8187). */
export function disposition(fileName: string, shown: 'inline' | 'attachment'): string {
  const plain = fileName
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '')
    .replace(/ +/g, ' ');
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${shown}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
