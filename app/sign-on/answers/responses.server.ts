import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { factsFrom, factsSelection, verifiedFor } from '~/organisations/evidence/verified';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { mayDecide } from '../decision/decision';
import { dayOf } from '../declaration/deciding';
import { stopsOfInvitations } from '../invitation/mail-stops.server';
import { openingOf } from '../opening/openings.server';
import { type Answer, type ResponseState, responseOf } from './response';

/** Who was asked and who answered, with dates; eight sets of rows, however many they are. */
export async function responsesTo({ letter }: Pick<LetterDeed, 'letter'>) {
  const rows = await readRows(letter.id);
  const facts = await factsOf(letter.id, [...rows.organisations]);
  const [named, unnamed] = [
    [...rows.organisations].map((organisationId) => ({
      organisationId,
      invitation: rows.invitations.find((invitation) => invitation.organisationId === organisationId) ?? null,
    })),
    rows.invitations
      .filter(({ organisationId }) => organisationId === null)
      .map((invitation) => ({ organisationId: null, invitation })),
  ];
  const preparations = new Map(rows.preparations.map((each) => [each.organisationId, each]));
  // Of several by one organisation the last in this order counts: the one that stands, else the one that ended last.
  const byEnd = [...rows.endorsements].sort((one, other) => endOf(one) - endOf(other));
  const endorsements = new Map(byEnd.map((each) => [each.organisationId, each]));
  return [...named, ...unnamed].flatMap(({ organisationId, invitation }) => {
    const preparation = (organisationId && preparations.get(organisationId)) || null;
    const endorsement = (organisationId && endorsements.get(organisationId)) || null;
    const response = responseOf(answerOf(invitation, preparation, endorsement, rows));
    if (!response) return [];
    const organisation = organisationId ? facts.get(organisationId) : null;
    return [
      {
        key: organisationId ?? invitation?.id ?? '',
        organisationId,
        invitationId: invitation?.id ?? null,
        endorsementId: endorsement?.id ?? null,
        address: invitation?.address ?? null,
        name: endorsement?.printedName ?? organisation?.displayName ?? invitation?.organisationName ?? null,
        country: endorsement?.country ?? organisation?.country ?? invitation?.country ?? null,
        colleague: invitation ? colleagueIn(invitation, rows.people) : null,
        invitedAt: invitation?.invitedAt ?? null,
        lead: organisationId === letter.leadId,
        verified: organisation?.verified ?? null,
        attestedByLeadOnly: organisation?.attestedByLeadOnly ?? false,
        reason: reasonOf(response.state, invitation, endorsement),
        leftBehindAt: endorsement && leftBehindAt(endorsement, rows.versionId),
        ...decidable(endorsement, rows.versionId),
        reservation: endorsement?.reservation ?? null,
        boardDecidedOn: endorsement?.boardDecidedOn ? dayOf(endorsement.boardDecidedOn) : null,
        ...response,
      },
    ];
  });
}

function reasonOf(
  state: ResponseState,
  invitation: Rows['invitations'][number] | null,
  endorsement: Rows['endorsements'][number] | null,
): string | null {
  if (state === 'declined') return invitation?.declinedReason ?? null;
  if (state === 'declined by lead') return endorsement?.decisions[0]?.reason ?? null;
  return endorsement?.withdrawalReason ?? null;
}

/** Who began with a link that was mailed to another mailbox. */
function colleagueIn({ begunAs, begunWhy, begunById }: Rows['invitations'][number], people: Rows['people']) {
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

async function readRows(letterId: string) {
  const [opening, invitations, preparations, endorsements, stops] = await Promise.all([
    openingOf(database(), letterId, new Date()),
    database().invitation.findMany({ where: { letterId, cancelledAt: null }, orderBy: { invitedAt: 'asc' } }),
    database().preparation.findMany({
      where: { letterId, completedAt: null, cancelledAt: null, changesId: null },
      include: {
        approvals: { where: { cancelledAt: null }, orderBy: { askedAt: 'desc' } },
        jointActs: { where: { endedAt: null } },
      },
    }),
    database().endorsement.findMany({
      where: { letterId },
      include: {
        decisions: { orderBy: { decidedAt: 'desc' }, take: 1, select: { reason: true } },
        consents: { select: { text: { select: { versionId: true } } } },
        lapses: {
          orderBy: { id: 'asc' },
          select: { opening: { select: { openedAt: true } }, change: { select: { movedAt: true } } },
        },
      },
    }),
    stopsOfInvitations(letterId),
  ]);
  const begun = invitations.flatMap(({ begunAs, begunById }) => (begunAs && begunById ? [begunById] : []));
  const people = await database().person.findMany({
    where: { id: { in: begun } },
    select: { id: true, address: true },
  });
  const organisations = new Set(
    [...endorsements, ...invitations, ...preparations].flatMap(({ organisationId }) => organisationId ?? []),
  );
  const versionId = opening?.versionId ?? null;
  return { invitations, preparations, endorsements, organisations, stops, people, versionId };
}
type Rows = Awaited<ReturnType<typeof readRows>>;

function answerOf(
  invitation: Rows['invitations'][number] | null,
  preparation: Rows['preparations'][number] | null,
  endorsement: Rows['endorsements'][number] | null,
  { stops, versionId }: Rows,
): Answer {
  const behind = endorsement && leftBehindAt(endorsement, versionId);
  const asked = preparation ? latestOfEach(preparation) : [];
  const declined = asked.find(({ declinedAt }) => declinedAt);
  return {
    invitedAt: invitation?.invitedAt ?? null,
    stoppedAt: (invitation && stops.get(invitation.id)) ?? null,
    declinedAt: invitation?.declinedAt ?? null,
    begunAt: invitation?.begunAt ?? null,
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

async function factsOf(letterId: string, ids: string[]) {
  const letter = await database().letter.findUniqueOrThrow({
    where: { id: letterId },
    select: { id: true, lead: { select: factsSelection } },
  });
  const lead = factsFrom(letter.lead);
  const organisations = await database().organisation.findMany({
    where: { id: { in: ids } },
    select: { ...factsSelection, displayName: true, country: true },
  });
  return new Map(
    organisations.map((organisation) => [
      organisation.id,
      {
        displayName: organisation.displayName,
        country: organisation.country,
        ...verifiedFor(factsFrom(organisation), { id: letterId, lead }, settings().leadAttestation),
      },
    ]),
  );
}
