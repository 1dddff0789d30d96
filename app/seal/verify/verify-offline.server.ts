import type { X509Certificate } from 'node:crypto';
import { namesNotPrinted } from './printed-names';
import { printedText } from './printed-text.server';
import { verificationInWords } from './verification';
import { words } from './verification.words';
import { verifyPdf } from './verify.server';

/**
 * Verifies a sealed letter with nothing but the file and certificates: its seal, what it carries, and that the signatories it carries
 * are printed on its pages in their order.
 * @returns whether all holds, and what was found, in sentences
 */
export async function verifyOffline(
  pdf: Uint8Array,
  trusted: readonly X509Certificate[],
  authorities: readonly X509Certificate[],
): Promise<{ genuine: boolean; sentences: readonly string[] }> {
  const found = await verifyPdf(pdf, trusted, { authorities });
  if (!found.genuine) return { genuine: false, sentences: verificationInWords(found) };
  const say = words('en');
  // In the order of print: the experts after the organisations.
  const names = [...found.edition.signatories, ...(found.edition.experts ?? [])].map(({ name }) => name);
  const pages = await printedText(pdf);
  const reservations = found.edition.signatories.flatMap(({ reservation }) => reservation ?? []);
  // Notes stand at the foot of each page, so that only each for itself has a place.
  const unseen = reservations.filter((each) => namesNotPrinted(pages, [each]).length > 0);
  const missing = [...namesNotPrinted(pages, names), ...unseen];
  if (missing.length === 0) return { genuine: true, sentences: [...verificationInWords(found), say('printed')] };
  const reason = say('notPrinted', { count: missing.length, first: missing[0] ?? '' });
  return { genuine: false, sentences: [say('notGenuine', { reason })] };
}
