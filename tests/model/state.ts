import type { Wording } from './texts';
import { type Key, organisationKeys, type RoleKey, type Who } from './world';

// What is true after what was done, in plain values: the rules of the product as its users read them, and nothing of its code.

export const second = 1_000;
export const hour = 3_600 * second;
export const day = 24 * hour;
/** As long as the tests let a request be on its way before an edition may be frozen without it. */
export const patience = 60 * second;

/** What an organisation prepares: for which version, whether its signatory is named, whether an approval link is live; `platform`: nobody of it did. */
type Preparation = { version: number; named: boolean; live: boolean; readonly by: number; platform?: boolean };
type Endorsement = { readonly serial: number; readonly consents: Set<number>; by: number };

export type Organisation = {
  /** The last invitation: its number, 0 where there was none. */
  invited: number;
  invitation: 'sent' | 'begun' | 'declined' | 'cancelled' | null;
  preparation: Preparation | null;
  /** That which stands. */
  endorsement: Endorsement | null;
  /** How the last one ended. */
  ended: 'withdrawn' | 'declined' | null;
  /** The lead declined it, and has not lifted that. */
  barred: boolean;
  attested: { staff: boolean; lead: boolean };
  /** Its signatory holds the authority to sign. */
  authority: boolean;
};

export type Opening = { openedAt: number; deadline: number; closedAt: number | null; version: number };
export type Change = {
  readonly kind: 'editorial' | 'substantive';
  readonly from: number;
  readonly to: number;
  readonly until: number;
  readonly announcedAt: number;
  ended: 'moved' | 'given up' | null;
  /** Before whose endorsements it was put. */
  readonly shown: Set<Key>;
  readonly answers: Map<Key, { kind: 'carry' | 'hold'; at: number }>;
};
export type Edition = {
  readonly version: number;
  readonly frozenAt: number;
  readonly printed: ReadonlyMap<Key, number>;
  voided: boolean;
  delivered: boolean;
};
type Mail = { readonly kind: string; readonly from: Who; readonly to: Key; readonly at: number };

export type State = {
  clock: number;
  serial: number;
  readonly versions: Wording[];
  opening: Opening | null;
  /** The last that was announced. */
  change: Change | null;
  readonly announced: number[];
  readonly objected: Set<number>;
  /** What was put before the signatories as a change of substance. */
  readonly substances: Wording[];
  readonly editions: Edition[];
  readonly mails: Mail[];
  readonly moves: { by: RoleKey; at: number }[];
  readonly organisations: Record<Key, Organisation>;
};

const asFounded = (key: Key): Organisation => ({
  ...{
    invited: 0,
    invitation: null,
    preparation: null,
    endorsement: null,
    ended: null,
    barred: false,
    authority: true,
  },
  attested: { staff: key !== 'dune', lead: false },
});

export function firstState(clock: number, wording: Wording): State {
  const organisations = Object.fromEntries(organisationKeys.map((key) => [key, asFounded(key)]));
  return {
    ...{ clock, serial: 0, versions: [wording], opening: null, change: null, announced: [], editions: [], mails: [] },
    ...{ moves: [], substances: [], objected: new Set(), organisations: organisations as State['organisations'] },
  };
}

/** The moment at which sign-on ends, or ended; the last moment itself still counts. */
export const endOf = ({ deadline, closedAt }: Opening): number => Math.min(deadline, closedAt ?? deadline);

/** Whether what arrived at a moment came while one could co-sign. */
export const isOpen = ({ opening }: State, at: number): boolean =>
  opening !== null && at >= opening.openedAt && at <= endOf(opening);

/** Whether a request was held up for so long that an edition was frozen before its turn. */
export const isOvertaken = ({ clock, editions }: State, at: number): boolean =>
  clock - at > patience && editions.some(({ frozenAt }) => frozenAt > at);

/** The version in force; 0 where the letter was never opened. */
export const inForce = ({ opening }: State): number => opening?.version ?? 0;

export const isVerified = ({ attested }: Organisation): boolean => attested.staff || attested.lead;

/** Whether it is a signatory of the version in force, apart from its verification. */
export const hasSigned = (state: State, key: Key): boolean =>
  state.organisations[key].endorsement?.consents.has(inForce(state)) ?? false;

/** Who is shown and counted: in the order of the keys. */
export const shownIn = (state: State): Key[] =>
  organisationKeys.filter((key) => hasSigned(state, key) && isVerified(state.organisations[key]));

/** The change that the signatories have before them. */
export const changeOut = ({ change }: State): Change | null => (change && !change.ended ? change : null);

/** The mails of a kind that one person had sent to an organisation since a moment. */
export const sentSince = ({ mails }: State, kind: string, from: Who, to: Key, since: number): number =>
  mails.filter((mail) => mail.kind === kind && mail.to === to && mail.from.as === from.as && mail.at > since).length;

/** Editions of another version than that in force now, which were not delivered, are void. */
export function voidFormer(state: State): void {
  for (const edition of state.editions)
    if (edition.version !== inForce(state) && !edition.delivered) edition.voided = true;
}
