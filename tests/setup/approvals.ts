import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { approvalLink, requestApproval } from '~/sign-on/endorsement/approvals.server';
import type { AnOrganisation } from './coalition';
import { preparing } from './letters';

/** The approval of a preparation, asked for by the partner’s editor: its row, the token of its link, and what the link gives. */
export async function ask(partner: AnOrganisation, preparationId: string) {
  await requestApproval(await preparing(partner.editor, preparationId, 'prepare endorsements'));
  const approval = await database().approval.findFirstOrThrow({
    where: { preparationId },
    orderBy: { askedAt: 'desc' },
  });
  const token = tokenFor('approval', approval.id);
  return { approval, token, link: (await approvalLink(token, new Date()))!.link };
}
