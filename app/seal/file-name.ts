/**
 * The name of a sealed letter’s file: date, short title, language, as `2026-11-27 Conclude the Regulation (en).pdf`.
 * @param date an ISO day
 */
export function sealedFileName({ date, shortTitle, language }: { date: string; shortTitle: string; language: string }) {
  const title = shortTitle
    .normalize('NFC')
    .replace(/[\p{C}"*/:<>?\\|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .trim();
  return `${date} ${title || 'Letter'} (${language}).pdf`;
}

/** The Content-Disposition of a file with such a name (RFC 6266, RFC 8187). */
export function disposition(fileName: string, shown: 'inline' | 'attachment'): string {
  const plain = fileName
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '');
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${shown}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
