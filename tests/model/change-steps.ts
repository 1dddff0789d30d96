import { Temporal } from 'temporal-polyfill';
import { database } from '~/platform/database/database.server';
import { announceCorrection } from '~/sign-on/change/announcing.server';
import { changeLink, changeToken } from '~/sign-on/change/change-links.server';
import { giveChangeUp } from '~/sign-on/change/giving-up.server';
import { objectSignedIn, objectTo } from '~/sign-on/change/objections.server';
import { endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import { announceSubstance } from '~/sign-on/substance/announcing-substance.server';
import { aVersion } from '../setup/letters';
import { type Change, changeOut, day, hour, inForce, isOvertaken, isVerified, type State } from './state';
import { answersFor, atDesk, granted, lastEndorsement, leads, named, orNone, type Step } from './step';
import { hasAllAsks, textOf, type Wording } from './texts';
import { type Key, organisationKeys, personOf, type Who, type World } from './world';

// The text changes after the opening: a version is made, announced, objected to, given up.

/** A version is made of the draft, as its room leaves it. */
export const makeVersion = (wording: Wording): Step => ({
  says: `version that says ${wording.says}, spelt ${wording.spelt}`,
  asks: ({ versions }) => ({ 'there are few versions': versions.length < 8 }),
  told: () => [],
  done: ({ versions }) => {
    versions.push(wording);
  },
  act: async (world) => {
    const number = world.versions.length + 1;
    world.versions.push(orNone(number > 8 ? null : await aVersion(world.letterId, textOf(wording), number)));
  },
});

/** The earliest hour at which one may end to object: 48 hours, and a whole working day from 08:00 to 18:00 in Brussels. */
function earliestHour(at: number): number {
  const zone = 'Europe/Brussels';
  const begins = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  for (let date = begins.toPlainDate(); ; date = date.add({ days: 1 })) {
    const opens = date.toZonedDateTime({ timeZone: zone, plainTime: '08:00' }).epochMilliseconds;
    const ends = date.toZonedDateTime({ timeZone: zone, plainTime: '18:00' }).epochMilliseconds;
    if (date.dayOfWeek <= 5 && opens >= at) return Math.max(at + 48 * hour, ends);
  }
}

type Announcing = {
  readonly who: Who;
  readonly kind: Change['kind'];
  /** How much later than the earliest hour, in milliseconds. */
  readonly later: number;
  /** Its page showed another version. */
  readonly stale: boolean;
  /** The lead says that it is spelling and form, whatever it looks like. */
  readonly confirms: boolean;
};

const untilOf = ({ kind, later }: Announcing, at: number): number =>
  (kind === 'editorial' ? earliestHour(at) : at + 2 * day) + later;

const isAlike = (one: Wording, other: Wording): boolean => one.says === other.says && one.spelt === other.spelt;

function announceable(state: State, asked: Announcing, at: number) {
  const latest = state.versions.length;
  const until = untilOf(asked, at);
  const editorial = asked.kind === 'editorial';
  const former = state.versions[inForce(state) - 1];
  const present = state.versions[latest - 1]!;
  return {
    'who acts for the lead': leads(state, asked.who),
    'the lead is verified': isVerified(state.organisations.alliance),
    'the letter was opened': state.opening !== null,
    'the version was seen': !asked.stale,
    'no change is out': !changeOut(state),
    'there is a newer version': latest > inForce(state),
    'few were announced today': state.announced.filter((before) => before > at - day).length < 3,
    'it ends within a month': until <= at + 30 * day,
    'there is time to object': !editorial || until >= earliestHour(at),
    'no ask came or went': !editorial || (former !== undefined && hasAllAsks(former) === hasAllAsks(present)),
    'it is spelling alone, or the lead says so': !editorial || asked.confirms || former?.says === present.says,
    'nothing was handed over': !state.editions.some(({ delivered }) => delivered),
    'it was never one of substance': !editorial || !state.substances.some((before) => isAlike(before, present)),
    'nobody objected to it': !editorial || !state.objected.has(latest),
  };
}

/** Puts the newest version before the signatories: as a correction, or as a change of substance. */
export const announce = (asked: Announcing): Step => ({
  says: `${named(asked.who)} announces an ${asked.kind} change, ${asked.later} ms after the earliest hour${asked.stale ? ', unseen' : ''}`,
  asks: (state, at) => announceable(state, asked, at),
  told: () => [asked.kind === 'editorial' ? 'correction-announced' : 'change-announced'],
  done: (state, at) => {
    const [from, to] = [inForce(state), state.versions.length];
    const asks = (key: Key) => {
      const consents = state.organisations[key].endorsement?.consents;
      return consents?.has(from) && !consents.has(to) && (asked.kind === 'substantive' || key !== 'alliance');
    };
    const shown = new Set(organisationKeys.filter(asks));
    const { kind } = asked;
    state.change = {
      kind,
      from,
      to,
      until: untilOf(asked, at),
      announcedAt: at,
      ended: null,
      shown,
      answers: new Map(),
    };
    state.announced.push(at);
    if (kind === 'substantive') state.substances.push(state.versions[to - 1]!);
  },
  act: (world, at) => announcing(world, asked, at),
});

async function announcing(world: World, asked: Announcing, at: Date): Promise<void> {
  const deed = await atDesk(world, asked.who, 'open letters', at);
  const version = world.versions.length - (asked.stale ? 1 : 0);
  const fields = { version, until: new Date(untilOf(asked, at.getTime())), note: 'The Council wants longer.' };
  if (asked.kind === 'substantive') await announceSubstance(deed, fields);
  else await announceCorrection(deed, { ...fields, confirmed: asked.confirms });
}

/** Gives the change up that is out. */
export const giveUp = ({ who }: { who: Who }): Step => ({
  says: `${named(who)} gives the change up`,
  asks: (state) => ({
    'who acts for the lead': leads(state, who),
    'a change is out': changeOut(state) !== null,
  }),
  told: () => ['change-given-up'],
  done: ({ change }) => {
    change!.ended = 'given up';
  },
  act: async (world, at) => giveChangeUp(await atDesk(world, who, 'open letters', at), 'We found more slips.'),
});

export type Answering = { readonly key: Key; readonly who: Who; readonly by: 'link' | 'session' };

/** The last change that was announced of the letter, and how it was put before an organisation’s last endorsement. */
export async function shownTo(world: World, key: Key) {
  const change = orNone(
    await database().change.findFirst({
      where: { opening: { letterId: world.letterId } },
      include: { opening: true },
      orderBy: [{ announcedAt: 'desc' }, { id: 'desc' }],
    }),
  );
  const { id: endorsementId } = await lastEndorsement(world, key);
  const showing = await database().changeShowing.findUnique({
    where: { changeId_endorsementId: { changeId: change.id, endorsementId } },
  });
  return { change, endorsementId, showing };
}

/** What the mail about a change gives who reads it. */
export async function linkOf(world: World, { key, who }: Answering, at: Date) {
  const { change, showing } = await shownTo(world, key);
  const kind = change.kind === 'editorial' ? 'correction-announced' : 'change-announced';
  const token = await changeToken(kind, orNone(showing).id, personOf(world, who).address);
  return orNone(await changeLink(token ?? undefined, at));
}

/** A signatory objects to a correction. */
export const object = ({ key, who, by }: Answering): Step => ({
  says: `${named(who)} objects for ${key} by ${by}`,
  asks: (state, at) => {
    const out = changeOut(state);
    return {
      'who answers for it': answersFor(state, key, who),
      'a correction is out': out?.kind === 'editorial',
      'it was put before it': out?.shown.has(key) ?? false,
      'its hour has not passed': out !== null && at <= out.until,
      'no edition overtook it': !isOvertaken(state, at),
      'it came after the mail': !out || at >= out.announcedAt || null,
    };
  },
  told: () => ['objection-made', 'change-given-up'],
  done: ({ change, objected }) => {
    change!.ended = 'given up';
    objected.add(change!.to);
  },
  act: async (world, at) => {
    const reason = 'The word was right.';
    if (by === 'link') return objectTo(await linkOf(world, { key, who, by }, at), reason);
    const { change, endorsementId } = await shownTo(world, key);
    const person = personOf(world, who);
    return objectSignedIn(
      granted(await endorsementDeed(person, endorsementId, 'object to corrections', at)),
      change.id,
      reason,
    );
  },
});
