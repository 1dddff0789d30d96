import type { AppLoadContext } from '@remix-run/node';
import { database } from '~/platform/database/database.server';
import { firstLanguage, type InterfaceLanguage, isInterfaceLanguage } from '~/platform/locale/interface-languages';
import { speakIn } from '~/platform/locale/reader.server';

/** Who gets a mail about a letter, and the invitation by which the organisation came to it, if by any. */
export type Mailed = { readonly address: string | null; readonly invitationId: string | null };

/** The authorised signatory of a preparation, who is asked to approve by mail. */
export const mailedOf = (preparation: { signatoryAddress: string | null; invitationId: string | null }): Mailed => ({
  address: preparation.signatoryAddress,
  invitationId: preparation.invitationId,
});

/** The language of a mail to somebody who signs or answers: their own setting, else that in which the organisation was invited. */
export async function languageOfMail({ address, invitationId }: Mailed): Promise<InterfaceLanguage> {
  const [found] = await database().$queryRaw<{ language: string | null }[]>`
    SELECT coalesce((SELECT language FROM person WHERE address = ${address}),
      (SELECT language FROM invitation WHERE id = ${invitationId}::uuid)) AS language`;
  const wished = found?.language;
  return isInterfaceLanguage(wished) ? wished : firstLanguage;
}

/** The language of a mail about what an organisation signed, by the preparation of its co-signature. */
export async function languageOfSigned(preparationId: string | null, address: string): Promise<InterfaceLanguage> {
  const by = preparationId
    ? await database().preparation.findUnique({ where: { id: preparationId }, select: { invitationId: true } })
    : null;
  return languageOfMail({ address, invitationId: by?.invitationId ?? null });
}

/** Lets the pages behind a link speak the language of the mail that held it. */
export const speakAsMailed = async (context: AppLoadContext, mailed: Mailed): Promise<void> =>
  speakIn(context, 'link', await languageOfMail(mailed));
