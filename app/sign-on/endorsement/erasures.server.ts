import type { Transaction } from '~/platform/database/database.server';
import { promiseNotice } from '~/platform/notice/notices.server';
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
    where: {
      OR: [{ consents: { some: { personId: person.id } } }, { lineChanges: { some: { personId: person.id } } }],
    },
    data: { signatoryName: null, signatoryRole: null },
    select: { id: true },
  });
  const consents = await tx.consent.updateManyAndReturn({
    where: { OR: [{ personId: person.id }, { mailedTo: person.address }] },
    data: { typedName: null, typedRole: null, mailedTo: null },
    select: { id: true },
  });
  const lines = await tx.lineChange.updateManyAndReturn({
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
  const acts = await forgetActs(tx, at, person);
  for (const { id: jointActId, preparationId, letterId } of acts.ended) {
    const { also } = await letter(letterId);
    await also('act-ended', { plain: { jointActId, preparationId, because: 'erased' } });
  }
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
    rowsOf('consent', [...consents, ...acts.declared]),
    rowsOf('line_change', [...lines, ...acts.approved]),
    rowsOf('joint_act', acts.forgotten),
    rowsOf('change_objection', objections),
    rowsOf('change_answer', answers),
    rowsOf('invitation', [...invitations, ...begun]),
    rowsOf('reminder', reminders),
  ];
};

type Erased = { readonly id: string; readonly address: string };

/**
 * Of two who sign together: what the person did, and what was done together with the person, ends where it still waited; name, role
 * and mailbox go from the acts, and the name from the declarations of who signed with them.
 */
async function forgetActs(tx: Transaction, at: Date, person: Erased) {
  const ended = await endWaitingActs(tx, at, person);
  const declared = await tx.$queryRaw<{ id: string }[]>`
    UPDATE consent SET declaration = replace(consent.declaration, act.other_name, '…')
    FROM joint_act act JOIN preparation ON preparation.id = act.preparation_id
    JOIN endorsement ON endorsement.letter_id = preparation.letter_id
      AND endorsement.organisation_id = preparation.organisation_id
    WHERE act.other_person_id = ${person.id}::uuid AND act.other_name IS NOT NULL
      AND consent.endorsement_id = endorsement.id AND consent.declaration = act.declaration
    RETURNING consent.id`;
  const approved = await tx.$queryRaw<{ id: string }[]>`
    UPDATE line_change SET declaration = replace(line_change.declaration, act.other_name, '…')
    FROM joint_act act WHERE act.other_person_id = ${person.id}::uuid AND act.other_name IS NOT NULL
      AND line_change.preparation_id = act.preparation_id AND line_change.declaration = act.declaration
    RETURNING line_change.id`;
  const named = await tx.$queryRaw<{ id: string }[]>`
    UPDATE joint_act SET declaration = replace(declaration, other_name, '…'), other_name = NULL
    WHERE other_person_id = ${person.id}::uuid AND other_name IS NOT NULL RETURNING id`;
  const own = await tx.jointAct.updateManyAndReturn({
    where: { OR: [{ personId: person.id }, { mailedTo: person.address }] },
    data: { typedName: null, typedRole: null, mailedTo: null },
    select: { id: true },
  });
  return { ended, declared, approved, forgotten: [...named, ...own, ...ended] };
}

/** Ends the acts of or with the person beside which no other came; who gave one with the person is told. */
async function endWaitingActs(tx: Transaction, at: Date, person: Erased) {
  const ended = await tx.jointAct.updateManyAndReturn({
    where: {
      OR: [{ personId: person.id }, { otherPersonId: person.id }],
      endedAt: null,
      preparation: { completedAt: null },
    },
    data: { endedAt: at, endedBecause: 'erased' },
    select: { id: true, preparationId: true, personId: true, preparation: { select: { letterId: true } } },
  });
  for (const { id, personId } of ended) {
    const other = personId === person.id ? null : await tx.person.findUnique({ where: { id: personId } });
    if (other) await promiseNotice(tx, { kind: 'act-ended', aboutId: id, address: other.address });
  }
  return ended.map(({ preparation, ...each }) => ({ ...each, letterId: preparation.letterId }));
}
