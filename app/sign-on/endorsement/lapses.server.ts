import { stands } from '~/letters/letter/standing.server';
import { mayBind } from '~/organisations/organisation/authority';
import type { Transaction } from '~/platform/database/database.server';
import { withinBounds } from '~/platform/notice/mail-limits.server';
import { promiseCaused, promiseNotices } from '~/platform/notice/notices.server';
import type { HeldLetter } from '~/trail/deed';
import { administratorsOf, signatoryChoices } from '../opening/authority.server';
import { lockedPreparation, type PreparationRead } from '../opening/locked-preparation.server';
import { endPreparation } from '../preparation/preparations.server';
import { type FormerLine, formerLine } from '../printed-line/former-line.server';
import type { CurrentEndorsement } from '../signatories/signatories.server';
import { perspectives } from '../together/acts.server';
import { writeApproval } from './approvals.server';

/** By what one falls out: an opening with another version, or the move of an open letter. */
type FallingOut = { readonly openingId: string; readonly changeId: string | null };

/** Puts on record who falls out. */
export async function writeLapses(
  tx: Transaction,
  by: FallingOut,
  fallen: readonly Pick<CurrentEndorsement, 'endorsementId'>[],
): Promise<void> {
  await tx.lapse.createMany({ data: fallen.map(({ endorsementId }) => ({ ...by, endorsementId })) });
}

/** Who fell out before, besides who does now, and has not come in again: what it co-signed with is still prepared. */
export async function askedBackBefore(
  tx: Transaction,
  letterId: string,
  besides: readonly Pick<CurrentEndorsement, 'endorsementId'>[],
): Promise<{ endorsementId: string }[]> {
  const found = await tx.endorsement.findMany({
    where: {
      ...{ letterId, lead: false, ...stands },
      id: { notIn: besides.map(({ endorsementId }) => endorsementId) },
      organisation: {
        preparations: { some: { letterId, preparedById: null, completedAt: null, cancelledAt: null, changesId: null } },
      },
    },
    select: { id: true },
  });
  return found.map(({ id: endorsementId }) => ({ endorsementId }));
}

/**
 * Makes it one step for each that fell out to come in again: what it co-signed with is prepared for the new text, and whoever signed
 * for it is asked to approve. They are told, and the administrators, in one mail each.
 */
export async function askBack(letter: HeldLetter<'alone'>, by: FallingOut, textId: string): Promise<void> {
  const { tx } = letter;
  const kind = by.changeId ? 'left-behind' : 'endorsement-lapsed';
  const fallen = await tx.lapse.findMany({
    where: { ...by },
    include: { endorsement: { include: { consents: { orderBy: { givenAt: 'desc' }, take: 1 } } } },
    orderBy: { id: 'asc' },
  });
  for (const { id, endorsement } of fallen) {
    const asked = await askOne(letter, endorsement, textId);
    const administrators = await administratorsOf(tx, endorsement.organisationId);
    await promiseNotices(tx, { kind, aboutId: id }, new Set([...asked, ...administrators]));
  }
}

/** What waits where a letter is opened again with the same text: of whom a request waited, and who has it asked on. */
type Waiting = { readonly textId: string; readonly waited: readonly string[]; readonly causerId: string };

/**
 * Asks once more, where the letter is opened again with the same text, whoever was asked and had not answered, and those for whom the
 * platform prepared what they had co-signed: their links ended with the former opening. Where the causer had enough mail sent to a
 * mailbox the request waits without one: it is no reason to open nothing, and the reminders carry its link.
 */
export async function keepAsking(letter: HeldLetter<'alone'>, { textId, waited, causerId }: Waiting): Promise<void> {
  const { tx, id: letterId, also } = letter;
  const askedBack = {
    preparedById: null,
    organisation: { endorsements: { some: { letterId, lead: false, ...stands } } },
  };
  const found = await tx.preparation.findMany({
    where: { letterId, textId, completedAt: null, cancelledAt: null, OR: [{ id: { in: [...waited] } }, askedBack] },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  const mails: { aboutId: string; address: string }[] = [];
  for (const { id } of found) {
    const preparation = await lockedPreparation(tx, id);
    if (preparation.decides === 'board' || preparation.nameOnHold || preparation.declined) continue;
    for (const theirs of perspectives(preparation))
      if (mayBeAsked(theirs)) {
        const facts = await writeApproval(letter, theirs);
        await also('approval-requested', facts);
        mails.push({ aboutId: facts.plain.approvalId, address: theirs.signatoryAddress ?? '' });
      }
  }
  const [kind, cause] = ['approval-request', { causerId, subjectId: letterId }] as const;
  await promiseCaused(tx, kind, cause, await withinBounds(tx, kind, cause, mails));
}

/** Whether who is named can still sign. */
const mayBeAsked = ({ roles, admittedAt, endedAt, signatoryAddress: address, provenHosts }: PreparationRead): boolean =>
  roles !== null && address !== null && !mayBind({ roles, admittedAt, endedAt, address }, provenHosts);

type Fallen = FormerLine & {
  readonly organisationId: string;
  readonly consents: readonly { readonly personId: string | null }[];
};

/** @returns the mailboxes of who is asked to approve; none where not all who signed before can sign now */
async function askOne(letter: HeldLetter<'alone'>, fallen: Fallen, textId: string): Promise<string[]> {
  const { tx, also } = letter;
  const choices = await signatoryChoices(tx, fallen.organisationId);
  const signed = await signersOf(tx, fallen);
  const signatories = choices.filter(({ personId, whyNot }) => !whyNot && signed.includes(personId));
  const id = await prepareAgain(
    letter,
    fallen,
    textId,
    signatories.map(({ membershipId }) => membershipId),
  );
  const preparation = await lockedPreparation(tx, id);
  const all = signatories.length === (preparation.decides === 'two' ? 2 : 1);
  if (!all || preparation.nameOnHold || preparation.decides === 'board') {
    await also('endorsement-prepared', { plain: { preparationId: id } });
    return [];
  }
  for (const theirs of perspectives(preparation)) await also('approval-requested', await writeApproval(letter, theirs));
  return signatories.map(({ address }) => address);
}

/** Who gave the last consent; of two who signed together, both. */
async function signersOf(tx: Transaction, { consents, decides, preparationId }: Fallen): Promise<string[]> {
  const last = consents.slice(0, 1).flatMap(({ personId }) => personId ?? []);
  if (decides !== 'two' || !preparationId) return last;
  const acts = await tx.jointAct.findMany({ where: { preparationId, endedAt: null }, select: { personId: true } });
  return acts.map(({ personId }) => personId);
}

/** The line with which it co-signed before, for the new text and those who can sign it; a preparation that was open ends. */
async function prepareAgain(
  letter: HeldLetter<'alone'>,
  fallen: Fallen,
  textId: string,
  [signatoryId = null, second = null]: readonly (string | null)[],
): Promise<string> {
  const { tx, id: letterId, at } = letter;
  const { organisationId, decides } = fallen;
  const open = { letterId, organisationId, completedAt: null, cancelledAt: null };
  for (const { id } of await tx.preparation.findMany({ where: open, select: { id: true } }))
    await endPreparation(letter, await lockedPreparation(tx, id));
  const { id } = await tx.preparation.create({
    data: {
      ...(await formerLine(tx, fallen)),
      ...{ letterId, organisationId, textId, startedAt: at, counter: 1 },
      ...{ signatoryId, secondSignatoryId: decides === 'two' ? second : null },
    },
    select: { id: true },
  });
  return id;
}
