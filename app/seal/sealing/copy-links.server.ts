import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { readToken, tokenFor } from '~/platform/request/token.server';
import { type SealedFile, sealedFile } from '../edition/pdf-answer.server';

/** The address of the sealed PDF for a signatory, where it is too large to be attached. */
export const copyLink = (copyId: string): string => `${settings().origin}/copies/${tokenFor('sealed-copy', copyId)}`;

/** The sealed PDF that such a link names; null where it names none. It stays readable: the organisation signed it. */
export async function copiedPdf(token: string | undefined): Promise<SealedFile | null> {
  const id = readToken('sealed-copy', token);
  const copy = id
    ? await database().sealedCopy.findUnique({
        where: { id },
        select: { edition: { select: { content: true, seal: true } } },
      })
    : null;
  const { content, seal } = copy?.edition ?? {};
  return content && seal ? sealedFile({ content, seal }) : null;
}
