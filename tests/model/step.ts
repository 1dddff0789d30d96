import { letterDeed } from '~/letters/letter/letter-deeds.server';
import type { Ability } from '~/organisations/organisation/permission';
import { database } from '~/platform/database/database.server';
import { preparationDeed } from '~/sign-on/opening/preparation-deeds.server';
import type { LetterKind } from '~/trail/event';
import type { State } from './state';
import { type Key, personOf, type Who, type World } from './world';

/** One request: what it asks, whether the rules allow it, what is true afterwards, and the deed of the product that it leads to. */
export type Step = {
  readonly says: string;
  /** What the rules ask of it, and whether that is so; null where this model says nothing of it. Allowed is what has it all. */
  asks(state: State, at: number): Readonly<Record<string, boolean | null>>;
  /** The events by which it is told, each as often as it is named; asked before `done`. */
  told(state: State, at: number): readonly LetterKind[];
  done(state: State, at: number): void;
  act(world: World, at: Date): Promise<unknown>;
};

/** What speaks against a step: each condition that does not hold. */
export const against = (step: Step, state: State, at: number): string[] =>
  Object.entries(step.asks(state, at)).flatMap(([condition, holds]) => (holds === false ? [condition] : []));

/** Whether the rules of this model leave it open. */
export const isUnsaid = (step: Step, state: State, at: number): boolean =>
  against(step, state, at).length === 0 && Object.values(step.asks(state, at)).includes(null);

/** That a guard gave no capability: the visitor is told so, and nothing was done. */
export class NotAllowed extends Error {}

export const orNone = <Found>(found: Found | null | undefined): Found => {
  if (found === null || found === undefined) throw new NotAllowed('nothing is there');
  return found;
};

/** What a guard gave; a word where it gave nothing says why. */
export const granted = <Found extends object>(found: Found | string): Found => {
  if (typeof found === 'string') throw new NotAllowed(found);
  return found;
};

/** What the guards give a person who does something for the lead. */
export const atDesk = async <A extends Ability>(world: World, who: Who, ability: A, at: Date) =>
  granted(await letterDeed(personOf(world, who), world.letterId, ability, at));

/** The last preparation of an organisation, open or not. */
export const lastPreparation = async ({ letterId, organisations }: World, key: Key) =>
  orNone(
    await database().preparation.findFirst({
      where: { letterId, organisationId: organisations[key].id },
      orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    }),
  );

/** What the guards give a person who does something with the last preparation of an organisation. */
export const preparingBy = async <A extends Ability>(world: World, key: Key, who: Who, ability: A, at: Date) =>
  granted(await preparationDeed(personOf(world, who), (await lastPreparation(world, key)).id, ability, at));

/** The last endorsement of an organisation, whether it stands or not. */
export const lastEndorsement = async ({ letterId, organisations }: World, key: Key) =>
  orNone(
    await database().endorsement.findFirst({
      where: { letterId, organisationId: organisations[key].id },
      include: { consents: { where: { basis: 'co_signed' } } },
      orderBy: [{ endorsedAt: 'desc' }, { id: 'desc' }],
    }),
  );

/** Whether somebody acts for the lead; of its members whoever administers or edits. A signatory who lost its authority edits. */
export const leads = ({ organisations }: State, { of, as }: Who): boolean =>
  of === 'alliance' && (as !== 'signatory' || !organisations.alliance.authority);

export const isMember = (key: Key, { of }: Who): boolean => of === key;
/** Whether somebody may bind an organisation. */
export const binds = ({ organisations }: State, key: Key, { of, as }: Who): boolean =>
  of === key && as === 'signatory' && organisations[key].authority;
/** Whether somebody may take an organisation’s name away: an administrator, or who may bind it. */
export const answersFor = (state: State, key: Key, who: Who): boolean =>
  binds(state, key, who) || (who.of === key && who.as === 'administrator');

export const named = ({ of, as }: Who): string => (of ? `${as} of ${of}` : 'a stranger');
