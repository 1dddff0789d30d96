import type { Forgetting } from '~/trail/consequence';
import { rowsOf } from '~/trail/named-facts';
import { forgetArrivals } from '../arrival/settling.server';

/**
 * What sign-on forgets of a person who is erased: requests for approval that wait end unused, and name, role and mailbox
 * go from consents, printed lines and invitations. The organisation’s endorsement and its consent stand.
 */
export const forgetSigning: Forgetting = async ({ tx, at, person, letter }) => {
  await forgetArrivals(tx, person.id);
  const endorsements = await tx.endorsement.updateManyAndReturn({
    where: { consents: { some: { personId: person.id } } },
    data: { signatoryName: null, signatoryRole: null },
    select: { id: true },
  });
  const consents = await tx.consent.updateManyAndReturn({
    where: { OR: [{ personId: person.id }, { mailedTo: person.address }] },
    data: { typedName: null, typedRole: null, mailedTo: null },
    select: { id: true },
  });
  const objections = await tx.changeObjection.updateManyAndReturn({
    where: { mailedTo: person.address },
    data: { mailedTo: null },
    select: { id: true },
  });
  const answers = await tx.changeAnswer.updateManyAndReturn({
    where: { OR: [{ personId: person.id }, { mailedTo: person.address }] },
    data: { typedName: null, typedRole: null, mailedTo: null },
    select: { id: true },
  });
  const invitations = await tx.invitation.updateManyAndReturn({
    where: { address: person.address },
    data: { address: null },
    select: { id: true },
  });
  const begun = await tx.invitation.updateManyAndReturn({
    where: { begunById: person.id, begunAs: { not: null } },
    data: { begunAs: null, begunWhy: null },
    select: { id: true },
  });
  await tx.$executeRaw`
    SELECT forget_collected(ARRAY(SELECT id FROM invitation_line WHERE strpos(lower(address), ${person.address}) > 0))`;
  await tx.invitationLine.updateMany({
    where: { address: { contains: person.address, mode: 'insensitive' } },
    data: { cells: [], person: '', address: '', note: '', message: null },
  });
  const reminders = await tx.reminder.updateManyAndReturn({
    where: { address: person.address },
    data: { address: null },
    select: { id: true },
  });
  const waiting = await tx.approval.findMany({
    where: { personId: person.id, usedAt: null, cancelledAt: null, declinedAt: null },
    select: { id: true, preparationId: true, preparation: { select: { letterId: true } } },
  });
  await tx.approval.updateMany({ where: { id: { in: waiting.map(({ id }) => id) } }, data: { cancelledAt: at } });
  for (const { id, preparationId, preparation } of waiting) {
    const { also } = await letter(preparation.letterId);
    await also('approval-cancelled', { plain: { approvalId: id, preparationId } });
  }
  return [
    rowsOf('endorsement', endorsements),
    rowsOf('consent', consents),
    rowsOf('change_objection', objections),
    rowsOf('change_answer', answers),
    rowsOf('invitation', [...invitations, ...begun]),
    rowsOf('reminder', reminders),
  ];
};
