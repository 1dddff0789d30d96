import type { Transaction } from '../platform/database/database.server';
import type { Facts, HeldLetter, HeldOrganisation } from './deed';
import type { LetterKind, OrganisationKind } from './event';
import type { GraveLetterKind, GraveOrganisationKind, HoldOf, LettersOf } from './kinds';
import type { Named } from './named-facts';

type Subject<Kind> = Kind extends LetterKind
  ? HeldLetter<HoldOf<Kind>>
  : Kind extends OrganisationKind
    ? HeldOrganisation<LettersOf<Kind>>
    : never;

/** What a later room does when something grave has happened, in its transaction, given all of the kind that happened. */
export type Consequence<Kind extends GraveLetterKind | GraveOrganisationKind> = (
  on: Subject<Kind>,
  happened: readonly Facts<Kind>[],
) => Promise<void>;

/** A person who is being erased, with all letters and organisations that this reaches. */
export type Erasing = {
  readonly tx: Transaction;
  readonly at: Date;
  readonly person: { readonly id: string; readonly address: string };
  letter(id: string): Promise<HeldLetter<'alone'>>;
  organisation(id: string): Promise<Omit<HeldOrganisation<'in turn'>, 'letters'>>;
};

/** What a later room forgets of a person, before the person goes; it may refuse. It tells which facts it changed. */
export type Forgetting = (erasing: Erasing) => Promise<readonly Named[]>;

/** Every grave kind stands here, and no other. */
export type Consequences = {
  readonly [Kind in GraveLetterKind | GraveOrganisationKind]: readonly Consequence<Kind>[];
} & { readonly 'person-erased': readonly Forgetting[] };
