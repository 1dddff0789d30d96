import type { Transaction } from '../platform/database/database.server';
import type { EventFacts, EventKind, LetterKind, OrganisationKind } from './event';
import type { Hold, HoldOf, LettersOf, organisationKinds } from './kinds';
import type { Named } from './named-facts';

/** Who acts, and when the request arrived: every capability is one. No person: the platform, or who holds a link. */
export type By = { readonly at: Date; readonly person?: { readonly id: string } | undefined };

/** What an event tells; `beside` are rows that it binds and that its ids do not name. */
export type Facts<Kind extends EventKind> = EventFacts[Kind] & { readonly beside?: readonly Named[] };

/** Where an event within a deed is of another moment, or by somebody else, than the deed; null for the platform itself. */
export type Apart = { readonly at?: Date; readonly actorId?: string | null };
export const byPlatform: Apart = { actorId: null };

/** What a deed answers with. Only `did`, `instead` and `didNot` make it, so that no deed forgets its event. */
export class Done<Result> {
  readonly #result: Result;
  constructor(result: Result) {
    this.#result = result;
  }
  get result(): Result {
    return this.#result;
  }
}

type Common<Kind extends EventKind> = {
  readonly tx: Transaction;
  readonly id: string;
  readonly at: Date;
  readonly actorId: string | null;
  /** Records a further event of this deed, where a deed contains another one. */
  also<Further extends Kind>(kind: Further, facts: Facts<Further>, apart?: Apart): Promise<void>;
};

type Reach = {
  beside: { beside: true };
  'in turn': { beside: true; turn: true };
  alone: { beside: true; turn: true; alone: true };
};
declare const held: unique symbol;

type RecordableUnder<As extends Hold> = {
  [Kind in LetterKind]: Reach[As] extends Reach[HoldOf<Kind>] ? Kind : never;
}[LetterKind];

type RecordableOn<As extends Hold | null> = {
  [Kind in OrganisationKind]: LettersOf<Kind> extends null
    ? Kind
    : As extends Hold
      ? Reach[As] extends Reach[LettersOf<Kind> & Hold]
        ? Kind
        : never
      : never;
}[OrganisationKind];

type WithinLetter = {
  [Kind in OrganisationKind]: (typeof organisationKinds)[Kind] extends { withinLetter: true } ? Kind : never;
}[OrganisationKind];

/** An organisation on whose trail something is recorded within a deed on a letter. */
type OrganisationBeside = Common<WithinLetter>;

/**
 * A letter that a deed holds, and as how strongly: what a function asks for that needs the letter’s row locked. Only
 * deeds.server.ts makes it.
 */
export type HeldLetter<As extends Hold = 'beside'> = Common<RecordableUnder<As>> & {
  readonly [held]: Reach[As];
  /** @param shownOn further letters, held with this one as a deed on the organisation would, on whose pages what happens is seen */
  organisation(id: string, shownOn?: readonly string[]): OrganisationBeside;
};

/** An organisation that a deed holds, with the letters that it leads or signed, in the order of their ids. */
export type HeldOrganisation<As extends Hold | null = null> = Common<RecordableOn<As>> & {
  readonly [held]: As extends Hold ? Reach[As] & { organisation: true } : { organisation: true };
  /** None where the deed holds none. */
  readonly letters: readonly HeldLetter<As extends Hold ? As : 'beside'>[];
};

/** What a deed is given: its subject, held, and the ways to end. */
type Doing<Holding, Kind extends Possible, Possible extends EventKind> = Holding & {
  /** Records the event that the deed is named by, and ends it with its answer. */
  did<Result = void>(facts: Facts<Kind>, result?: Result): Promise<Done<Result>>;
  /** Something else happened: records that, and ends the deed with its answer. */
  instead<Other extends Possible, Result = void>(
    kind: Other,
    facts: Facts<Other>,
    result?: Result,
  ): Promise<Done<Result>>;
  /** Nothing was to do, or what there was is recorded already. */
  didNot<Result = void>(result?: Result): Done<Result>;
};

export type DoingOnLetter<Kind extends LetterKind> = Doing<
  HeldLetter<HoldOf<Kind>>,
  Kind & RecordableUnder<HoldOf<Kind>>,
  RecordableUnder<HoldOf<Kind>>
>;
export type DoingOnOrganisation<Kind extends OrganisationKind> = Doing<
  HeldOrganisation<LettersOf<Kind>>,
  Kind & RecordableOn<LettersOf<Kind>>,
  RecordableOn<LettersOf<Kind>>
>;
