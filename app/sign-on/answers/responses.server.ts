import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import type { SharedRows } from '~/letters/letter/shared-rows.server';
import { mayDecide } from '../decision/decision';
import { dayOf } from '../declaration/deciding';
import { togetherOf } from './invited';
import { type Answer, type ResponseState, responseOf } from './response';
import { factsOf, type Row, type Rows, readRows } from './response-rows.server';

/**
 * Who was asked and who answered, each organisation once, with its mailboxes and dates; nine sets of rows, however many they are.
 * @param of the keys of some rows (`answerRows`); all unless told
 * @param shared who shares a row, where that was read already
 */
export async function responsesTo({ letter }: Pick<LetterDeed, 'letter'>, of?: readonly string[], shared?: SharedRows) {
  const rows = await readRows(letter.id, of, shared);
  const facts = await factsOf(letter.id, [...rows.organisations]);
  const preparations = new Map(rows.preparations.map((each) => [each.organisationId, each]));
  // Of several by one organisation the last in this order counts: the one that stands, else the one that ended last.
  const byEnd = [...rows.endorsements].sort((one, other) => endOf(one) - endOf(other));
  const endorsements = new Map(byEnd.map((each) => [each.organisationId, each]));
  const keys = new Set([...rows.organisations, ...rows.invitations.keys()]);
  return [...keys].flatMap((key) => {
    const invitations = rows.invitations.get(key) ?? [];
    const preparation = preparations.get(key) ?? null;
    const endorsement = endorsements.get(key) ?? null;
    const together = togetherOf(invitations);
    const response = responseOf(answerOf(together, preparation, endorsement, rows));
    if (!response) return [];
    const organisation = facts.get(key);
    const first = <Value>(of: (one: Row) => Value | null) => invitations.map(of).find((value) => value) ?? null;
    return [
      {
        key,
        organisationId: organisation ? key : null,
        endorsementId: endorsement?.id ?? null,
        mailboxes: invitations.map(mailboxIn),
        name: endorsement?.printedName ?? organisation?.displayName ?? first((one) => one.organisationName),
        country: endorsement?.country ?? organisation?.country ?? first((one) => one.country),
        colleague: first((one) => colleagueIn(one, rows.people)),
        invitedAt: together.invitedAt,
        lead: key === letter.leadId,
        verified: organisation?.verified ?? null,
        attestedByLeadOnly: organisation?.attestedByLeadOnly ?? false,
        reason: reasonOf(response.state, together, endorsement),
        leftBehindAt: endorsement && leftBehindAt(endorsement, rows.versionId),
        ...decidable(endorsement, rows.versionId),
        reservation: endorsement?.reservation ?? null,
        boardDecidedOn: endorsement?.boardDecidedOn ? dayOf(endorsement.boardDecidedOn) : null,
        ...response,
      },
    ];
  });
}

/** A mailbox that was invited, and what it said itself. */
const mailboxIn = ({ id: invitationId, address, invitedAt, declinedAt, declinedReason, stoppedAt }: Row) => ({
  ...{ invitationId, address, invitedAt, declinedAt, declinedReason, stoppedAt },
});

function reasonOf(
  state: ResponseState,
  { declinedReason }: ReturnType<typeof togetherOf>,
  endorsement: Rows['endorsements'][number] | null,
): string | null {
  if (state === 'declined') return declinedReason;
  if (state === 'declined by lead') return endorsement?.decisions[0]?.reason ?? null;
  return endorsement?.withdrawalReason ?? null;
}

/** Who began with a link that was mailed to another mailbox. */
function colleagueIn({ begunAs, begunWhy, begunById }: Row, people: Rows['people']) {
  if (!begunAs || !begunWhy) return null;
  return { name: begunAs, why: begunWhy, address: people.find(({ id }) => id === begunById)?.address ?? '' };
}

/** What the lead can do with an endorsement from its board: who was left behind is no signatory to decline. */
const decidable = (endorsement: Rows['endorsements'][number] | null, versionId: string | null) => ({
  declines: endorsement !== null && mayDecide('declined', endorsement) && !leftBehindAt(endorsement, versionId),
  lifts: endorsement !== null && mayDecide('decline-lifted', endorsement),
});

/** Since when an endorsement that was not ended holds no consent to the version in force; null where it does. */
function leftBehindAt(endorsement: Rows['endorsements'][number], versionId: string | null): Date | null {
  const { withdrawnAt, declinedAt, consents, lapses, endorsedAt } = endorsement;
  if (versionId === null || withdrawnAt || declinedAt) return null;
  if (consents.some(({ text }) => text.versionId === versionId)) return null;
  const last = lapses.at(-1);
  return last ? (last.change?.movedAt ?? last.opening.openedAt) : endorsedAt;
}

const endOf = ({ withdrawnAt, declinedAt }: { withdrawnAt: Date | null; declinedAt: Date | null }): number =>
  (withdrawnAt ?? declinedAt)?.getTime() ?? Number.MAX_SAFE_INTEGER;

function answerOf(
  { invitedAt, stoppedAt, declinedAt, begunAt }: ReturnType<typeof togetherOf>,
  preparation: Rows['preparations'][number] | null,
  endorsement: Rows['endorsements'][number] | null,
  { versionId }: Rows,
): Answer {
  const behind = endorsement && leftBehindAt(endorsement, versionId);
  const asked = preparation ? latestOfEach(preparation) : [];
  const declined = asked.find(({ declinedAt }) => declinedAt);
  return {
    ...{ invitedAt, stoppedAt, declinedAt, begunAt },
    preparation: preparation && {
      startedAt: preparation.startedAt,
      saved: preparation.counter > 0,
      askedAt: declined ? null : (asked[0]?.askedAt ?? null),
      refusedAt: declined?.declinedAt ?? null,
      firstActAt: preparation.jointActs[0]?.actedAt ?? null,
    },
    coSignedAt:
      endorsement && !endorsement.withdrawnAt && !endorsement.declinedAt && !behind ? endorsement.endorsedAt : null,
    leftBehindAt: behind,
    withdrawnAt: endorsement?.withdrawnAt ?? null,
    declinedByLeadAt: endorsement?.declinedAt ?? null,
    declineLiftedAt: endorsement?.declineLiftedAt ?? null,
  };
}

/** The last request for approval; of two who sign together, the last to each of them for what is prepared now. */
function latestOfEach({ approvals, decides }: Rows['preparations'][number]) {
  const [last] = approvals;
  if (decides !== 'two' || !last) return approvals.slice(0, 1);
  const now = approvals.filter(({ lineDigest, textId }) => lineDigest === last.lineDigest && textId === last.textId);
  return now.filter((each, index) => now.findIndex(({ personId }) => personId === each.personId) === index);
}
