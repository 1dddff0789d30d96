import { createHash } from 'node:crypto';
import { recordHandDelivery } from '~/delivery/dispatch/hand-deliveries.server';
import { database } from '~/platform/database/database.server';
import { freezeEdition } from '~/seal/sealing/freezing.server';
import { warningsNow } from '~/seal/sealing/warnings.server';
import { moveDueCorrections } from '~/sign-on/change/moves.server';
import { keepOpenForLate } from '~/sign-on/endorsement/late-opening.server';
import { recordDueClosures } from '~/sign-on/opening/closures.server';
import { sendDueReminders } from '~/sign-on/reminder/reminder-job.server';
import { remindByHand } from '~/sign-on/reminder/rounds.server';
import { moved } from './answer-steps';
import { askedOn, endLinks, mayLead } from './leading-steps';
import { changeOut, day, endOf, hasSigned, inForce, isOpen, isVerified, patience, type State, shownIn } from './state';
import { atDesk, leads, named, orNone, type Step } from './step';
import type { Partner, Who, World } from './world';

// Editions and their delivery; and what the clock does by itself.

type Sealing = { readonly who: Who; readonly whileOpen: boolean };

/** Freezes an edition and seals it; the PDF is a stand-in. */
export const seal = ({ who, whileOpen }: Sealing): Step => ({
  says: `${named(who)} seals${whileOpen ? ' while open' : ''}`,
  asks: (state, at) => {
    const { opening } = state;
    const open = isOpen(state, at);
    return {
      'who acts for the lead': leads(state, who),
      'the lead is verified': isVerified(state.organisations.alliance),
      'the letter was opened': opening !== null,
      'the lead has signed': hasSigned(state, 'alliance'),
      'no change is out': !changeOut(state),
      'sign-on is over, or that is said': whileOpen || !open,
      'what arrived in time is through': opening !== null && (open || at >= endOf(opening) + patience),
    };
  },
  told: () => ['edition-frozen'],
  done: (state, at) => {
    const printed = new Map(shownIn(state).map((key) => [key, state.organisations[key].endorsement!.serial]));
    state.editions.push({ version: inForce(state), frozenAt: at, printed, voided: false, delivered: false });
  },
  act: async (world, at) => {
    const deed = await atDesk(world, who, 'seal letters', at);
    const editionId = await freezeEdition(deed, { whileOpen, confirmed: await warningsNow(deed) });
    await sealed(editionId, at);
  },
});

const sealed = (editionId: string, sealedAt: Date) =>
  database().seal.create({
    data: {
      ...{ editionId, sealedAt, pdfDigest: createHash('sha256').update(editionId).digest('hex'), bytes: 1, pages: 1 },
      ...{ certificateDigest: 'c'.repeat(64), certificateName: 'Test' },
    },
  });

/** Records that the last edition was handed over. */
export const deliver = ({ who }: { who: Who }): Step => ({
  says: `${named(who)} hands the last edition over`,
  asks: (state) => {
    const last = state.editions.at(-1);
    return {
      'who administers the lead': who.of === 'alliance' && who.as === 'administrator',
      'an edition is of the version in force': last !== undefined && last.version === inForce(state),
      'no change is out': !changeOut(state),
      'it is not void': last !== undefined && !last.voided,
      'it was not handed over before': !last?.delivered,
    };
  },
  told: () => ['delivered-by-hand'],
  done: ({ editions }) => {
    editions.at(-1)!.delivered = true;
  },
  act: async (world, at) => {
    const deed = await atDesk(world, who, 'send letters', at);
    const where = { letterId: world.letterId };
    const last = orNone(await database().edition.findFirst({ where, orderBy: { number: 'desc' } }));
    await recordHandDelivery(deed, { editionId: last.id, deliveredAt: at });
  },
});

/** Keeps a delivered letter open for late signatories, for a month. */
export const keepOpen = ({ who }: { who: Who }): Step => ({
  says: `${named(who)} keeps the letter open for late signatories`,
  asks: (state, at) => ({
    ...mayLead(state, who),
    'no change is out': !changeOut(state),
    'sign-on is not open': state.opening !== null && at > endOf(state.opening),
    'its version was delivered': state.editions.some(
      ({ version, delivered }) => delivered && version === inForce(state),
    ),
  }),
  told: () => ['letter-kept-open'],
  done: (state, at) => {
    const waited = endLinks(state);
    state.opening = { openedAt: at, deadline: at + 30 * day, closedAt: null, version: inForce(state) };
    askedOn(state, waited);
  },
  act: async (world, at) => {
    const until = { deadline: new Date(at.getTime() + 30 * day), timeZone: 'Europe/Brussels' };
    await keepOpenForLate(await atDesk(world, who, 'open letters', at), { until });
  },
});

/** Whether the letter moves to a correction by itself: its hour has passed, and what arrived by then is through. */
const isDue = (state: State): boolean => {
  const out = changeOut(state);
  return out?.kind === 'editorial' && state.clock > out.until + patience;
};

/** What workers do each minute: corrections, closures, reminders. */
export const clockwork = (): Step => ({
  says: 'the clock strikes',
  asks: () => ({}),
  told: (state) => (isDue(state) ? ['letter-moved'] : []),
  done: (state) => {
    const change = changeOut(state);
    if (change && isDue(state)) moved(state, change, (key) => key === 'alliance' || change.shown.has(key));
  },
  act: async () => {
    await moveDueCorrections();
    await recordDueClosures();
    await sendDueReminders();
  },
});

/** Whether a partner has anything left to decide before it is counted. */
export function isUndecided(state: State, key: Partner): boolean {
  const { barred, ended, preparation, endorsement, invitation } = state.organisations[key];
  if (barred) return false;
  if (hasSigned(state, key)) return !isVerified(state.organisations[key]);
  if (preparation) return true;
  return (
    ended !== 'withdrawn' && (endorsement !== null || invitation === 'sent' || invitation === 'begun' || ended !== null)
  );
}

/** The lead reminds a partner of whatever it has to do. */
export const remind = ({ key, who }: { key: Partner; who: Who }): Step => ({
  says: `${named(who)} reminds ${key}`,
  asks: (state, at) => ({
    'who acts for the lead': leads(state, who),
    'the lead is verified': isVerified(state.organisations.alliance),
    'sign-on is open': isOpen(state, at),
    'nobody closed it': state.opening?.closedAt === null,
    'it is undecided': isUndecided(state, key),
    'it had no mail today': null,
  }),
  told: () => ['reminders-sent'],
  done: () => {},
  act: async (world, at) => {
    const deed = await atDesk(world, who, 'invite organisations', at);
    await remindByHand(deed, { to: await thingsOf(world, key), words: null });
  },
});

/** Whatever a reminder to an organisation can be about. */
async function thingsOf({ letterId, organisations }: World, key: Partner): Promise<string[]> {
  const { id: organisationId, people } = organisations[key];
  const theirs = { letterId, organisationId };
  const rows = await Promise.all([
    database().invitation.findMany({ where: { letterId, address: people.editor.address }, select: { id: true } }),
    database().preparation.findMany({ where: theirs, select: { id: true } }),
    database().approval.findMany({ where: { preparation: theirs }, select: { id: true } }),
    database().endorsement.findMany({ where: theirs, select: { id: true } }),
  ]);
  return rows.flat().map(({ id }) => id);
}
