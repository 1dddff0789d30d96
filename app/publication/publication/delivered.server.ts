import { database } from '~/platform/database/database.server';
import { notHandedOver } from '~/seal/edition/edition';

/**
 * What was delivered first, and who has withdrawn since: the edition of the first dispatch of which a message was handed
 * over, when that began, and the signatories as delivered. Null before that.
 */
export async function deliveryNotes(letterId: string) {
  const dispatch = await database().dispatch.findFirst({
    where: { letterId, sentAt: { not: null }, messages: { some: { state: { notIn: [...notHandedOver] } } } },
    orderBy: { sentAt: 'asc' },
    select: {
      sentAt: true,
      goesAt: true,
      edition: {
        select: {
          signatories: {
            orderBy: { position: 'asc' },
            select: { endorsementId: true, endorsement: { select: { printedName: true, withdrawnAt: true } } },
          },
        },
      },
    },
  });
  if (!dispatch?.sentAt || !dispatch.edition) return null;
  const { signatories } = dispatch.edition;
  return {
    at: dispatch.goesAt ?? dispatch.sentAt,
    count: signatories.length,
    signatories: new Set(signatories.map(({ endorsementId }) => endorsementId)),
    withdrawn: signatories.flatMap(({ endorsement: { printedName: name, withdrawnAt: at } }) =>
      at ? [{ name, at }] : [],
    ),
  };
}
