import { Prisma } from '@generated/prisma/client';
import { stands } from '~/letters/letter/standing.server';
import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { firstLanguage, type InterfaceLanguage, isInterfaceLanguage } from '~/platform/locale/interface-languages';
import { promiseEach } from '~/platform/notice/notices.server';
import { tokenFor } from '~/platform/request/token.server';
import type { HeldLetter } from '~/trail/deed';
import { expertsOf } from './experts.server';

type Of = { readonly letterId: string; readonly versionId: string };

/** Invited experts who can sign a version and have said nothing of it yet, as rows `address, id, name`. */
export const undecidedExperts = ({ letterId, versionId }: Of) => Prisma.sql`
  SELECT i.address, i.id, i.name FROM expert_invitation i
  WHERE i.letter_id = ${letterId}::uuid AND i.address IS NOT NULL AND i.cancelled_at IS NULL AND i.declined_at IS NULL
    AND (SELECT takes_experts FROM opening WHERE letter_id = i.letter_id ORDER BY opened_at DESC, id DESC LIMIT 1)
    AND NOT EXISTS (SELECT FROM expert_endorsement e WHERE e.letter_id = i.letter_id AND e.address = i.address
      AND (e.withdrawn_at IS NOT NULL OR e.declined_at IS NOT NULL OR EXISTS (
        SELECT FROM expert_consent c JOIN text t ON t.id = c.text_id
        WHERE c.endorsement_id = e.id AND t.version_id = ${versionId}::uuid)))`;

/** The links of a mail to an invited expert: the one that signs, and the one that stops mails of the lead. */
export const linksOfExpert = (id: string) => ({
  link: `${settings().origin}/experts/${tokenFor('expert', id)}`,
  stopLink: `${settings().origin}/experts/stop/${tokenFor('expert-stop', id)}`,
});

/** The language in which an expert was invited; English where they are gone. */
export async function languageOfExpert(id: string): Promise<InterfaceLanguage> {
  const found = await database().expertInvitation.findUnique({ where: { id }, select: { language: true } });
  return isInterfaceLanguage(found?.language) ? found.language : firstLanguage;
}

/** Experts who fall out where a letter is opened again with another version: they signed the former one, and not this. */
export async function expertsFallingOut(
  reading: Database | Transaction,
  letterId: string,
  before: string,
  after: string,
) {
  const former = await expertsOf(reading, letterId, before);
  const coming = new Set((await expertsOf(reading, letterId, after)).map(({ endorsementId }) => endorsementId));
  return former.filter(({ endorsementId }) => !coming.has(endorsementId));
}

/** Tells those who fell out, with the link by which they can sign the version that is open now. */
export async function tellExpertsFallenOut(
  { tx }: HeldLetter<'alone'>,
  openingId: string,
  fallen: readonly { readonly endorsementId: string }[],
): Promise<void> {
  const rows = await tx.expertEndorsement.findMany({
    where: { id: { in: fallen.map(({ endorsementId }) => endorsementId) }, ...stands },
    select: { address: true },
  });
  const mails = rows.flatMap(({ address }) => (address ? [{ aboutId: openingId, address }] : []));
  await promiseEach(tx, 'expert-opened-again', mails);
}
