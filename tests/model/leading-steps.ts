import { database } from '~/platform/database/database.server';
import { moveDeadline } from '~/sign-on/deadline/deadline-moves.server';
import { openLetter } from '~/sign-on/endorsement/opening-deeds.server';
import { openingPage } from '~/sign-on/endorsement/opening-page.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { changeOut, day, endOf, hour, inForce, isOpen, isVerified, type State, sentSince, voidFormer } from './state';
import { atDesk, leads, named, orNone, type Step } from './step';
import { type Key, organisationKeys, partners, type Who, type World } from './world';

// What the lead does around the sign-on: it opens and closes, and moves the deadline.

/** What is asked of whoever leads: that is a verified lead’s. */
export const mayLead = (state: State, who: Who) => ({
  'who acts for the lead': leads(state, who),
  'the lead is verified': isVerified(state.organisations.alliance),
});

type Opening = { readonly who: Who; readonly version: number | null; readonly hours: number; readonly stale: boolean };

/** Which version an opening takes: that which is named, else the one in force, else the newest. */
const versionOf = (state: State, { version }: Opening): number => version ?? (inForce(state) || state.versions.length);

function openable(state: State, asked: Opening, at: number) {
  const version = versionOf(state, asked);
  const another = state.opening !== null && version !== inForce(state);
  const lead = state.organisations.alliance;
  const signs = lead.endorsement?.consents.has(version) ?? false;
  return {
    ...mayLead(state, asked.who),
    'no change is out': !changeOut(state),
    'the deadline lies ahead': asked.hours > 0,
    'sign-on is not open': !state.opening || at > endOf(state.opening),
    'no later version replaced it': version >= inForce(state),
    'there is such a version': version >= 1 && version <= state.versions.length,
    'what follows was seen': !(another && asked.stale),
    'the lead signed it, or its signatory can': signs || lead.authority,
    'few such mails went': signs || sentSince(state, 'approval-request', asked.who, 'alliance', at - 6 * hour) < 6,
  };
}

/** Opens the letter; its signatory is asked by mail. `stale`: what follows for who co-signed is not what its page showed. */
export const open = (asked: Opening): Step => ({
  says: `${named(asked.who)} opens version ${asked.version ?? 'as before'} for ${asked.hours} hours${asked.stale ? ' unseen' : ''}`,
  asks: (state, at) => openable(state, asked, at),
  told: () => ['letter-opened'],
  done: (state, at) => {
    const version = versionOf(state, asked);
    const before = inForce(state);
    const waited = endLinks(state);
    state.opening = { openedAt: at, deadline: at + asked.hours * hour, closedAt: null, version };
    leadIsAsked(state, asked.who, at);
    voidFormer(state);
    for (const key of partners) {
      const { endorsement } = state.organisations[key];
      if (endorsement?.consents.has(before) && !endorsement.consents.has(version)) askedBack(state, key);
    }
    if (version === before) askedOn(state, waited);
  },
  act: (world, at) => opening(world, asked, at),
});

/** Links end with the opening before. @returns whose were live */
export function endLinks({ organisations }: State): Key[] {
  const live = organisationKeys.filter((key) => organisations[key].preparation?.live);
  for (const key of live) organisations[key].preparation!.live = false;
  return live;
}

function leadIsAsked(state: State, who: Who, at: number): void {
  const lead = state.organisations.alliance;
  if (lead.endorsement?.consents.has(inForce(state))) return;
  lead.preparation = { version: inForce(state), named: true, live: true, by: 0 };
  state.mails.push({ kind: 'approval-request', from: who, to: 'alliance', at });
}

/** Who fell out is asked by itself to come in again, with the line as it was. */
export function askedBack({ organisations, opening }: State, key: keyof State['organisations']): void {
  const { authority, endorsement } = organisations[key];
  const { version } = opening!;
  organisations[key].preparation = { version, named: authority, live: authority, by: endorsement!.by, platform: true };
}

/** Whoever had not answered, and whoever the platform had asked to come in again, is asked on, where the same version is opened again. */
export function askedOn({ organisations, opening }: State, waited: readonly Key[]): void {
  for (const key of partners) {
    const { preparation, endorsement, authority } = organisations[key];
    if (preparation?.version === opening!.version && (waited.includes(key) || (preparation.platform && endorsement)))
      preparation.live = preparation.named && authority;
  }
}

async function opening(world: World, { who, version, hours, stale }: Opening, at: Date): Promise<void> {
  const deed = await atDesk(world, who, 'open letters', at);
  const page = await openingPage(deed, version ?? undefined);
  await openLetter(deed, {
    ...{ version: version ?? undefined, seen: stale ? 'nothing' : page.again?.seen },
    ...{ deadline: new Date(at.getTime() + hours * hour), timeZone: 'Europe/Brussels' },
    ...{ signatory: world.organisations.alliance.membershipId, printName: false, declaration: '' },
  });
}

/** Closes the sign-on before its deadline. */
export const close = ({ who }: { who: Who }): Step => ({
  says: `${named(who)} closes the letter`,
  asks: (state, at) => ({
    'who acts for the lead': leads(state, who),
    'sign-on is open': isOpen(state, at),
    'nobody closed it': state.opening?.closedAt === null,
  }),
  told: () => ['letter-closed'],
  done: ({ opening: now }, at) => {
    now!.closedAt = at;
  },
  act: async (world, at) => closeLetter(await atDesk(world, who, 'close letters', at)),
});

type Move = { readonly who: Who; readonly from: 'deadline' | 'now'; readonly by: number; readonly stale: boolean };

const movedTo = ({ opening: now }: State, { from, by }: Move, at: number): number =>
  (from === 'now' ? at : (now?.deadline ?? at)) + by;

function movable(state: State, asked: Move, at: number) {
  const to = movedTo(state, asked, at);
  const { deadline = 0, closedAt = 0 } = state.opening ?? {};
  return {
    ...mayLead(state, asked.who),
    'sign-on is open': isOpen(state, at),
    'nobody closed it': closedAt === null,
    'the one in force was seen': !asked.stale,
    'it is another one': to !== deadline,
    'an earlier one leaves a day': to >= deadline || to >= at + day,
    'a later one is near': to <= deadline || to <= at + 90 * day,
    // Whoever is undecided may have had two such mails within a day: then the bound on mails says no.
    'few such mails went': state.moves.filter((move) => move.at > at - day).length < 2 || null,
  };
}

/** Moves the deadline by so many milliseconds, from where it is or from now. */
export const moveTheDeadline = (asked: Move): Step => ({
  says: `${named(asked.who)} moves the deadline to ${asked.by / hour} hours after ${asked.from}${asked.stale ? ' unseen' : ''}`,
  asks: (state, at) => movable(state, asked, at),
  told: () => ['deadline-moved'],
  done: (state, at) => {
    state.opening!.deadline = movedTo(state, asked, at);
    state.moves.push({ by: asked.who.as, at });
  },
  act: (world, at) => moving(world, asked, at),
});

async function moving(world: World, { who, from, by, stale }: Move, at: Date): Promise<void> {
  const deed = await atDesk(world, who, 'open letters', at);
  const opened = await database().opening.findFirst({
    where: { letterId: world.letterId },
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    include: { deadlineMoves: { orderBy: { number: 'desc' } } },
  });
  const { deadlineMoves, firstDeadline } = orNone(opened);
  const start = from === 'now' ? at : (deadlineMoves[0]?.to ?? firstDeadline);
  const seen = deadlineMoves.length + (stale ? 1 : 0);
  await moveDeadline(deed, { deadline: new Date(start.getTime() + by), reason: 'Boards meet later.', seen });
}
