import { Prisma } from '@generated/prisma/client';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { firstLanguage, type InterfaceLanguage, isInterfaceLanguage } from '~/platform/locale/interface-languages';
import { tokenFor } from '~/platform/request/token.server';

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
