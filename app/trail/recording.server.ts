import type { Transaction } from '../platform/database/database.server';
import { type Apart, type By, type DoingOnLetter, Done, type HeldLetter, type HeldOrganisation } from './deed';
import type { EventKind, Happening, LetterKind, OrganisationKind } from './event';
import { letterKinds, organisationKinds } from './kinds';
import type { Named } from './named-facts';
import { letterTrail, organisationTrail, type TrailOf } from './trail';
import { record } from './trails.server';

/** An event’s facts, of whatever kind: the types in deed.ts hold what belongs to which. */
type Told = { plain: object; values?: object; beside?: readonly Named[] };
type Also = (kind: EventKind, facts: Told, apart?: Apart) => Promise<void>;
type Grave = { readonly kind: EventKind; readonly on: object; readonly facts: Told[] };

/** The events of one deed as they are recorded: each letter’s revision is raised once, and what is grave is kept for later. */
export class Recording {
  readonly #tx: Transaction;
  readonly #by: By;
  readonly #raised = new Set<string>();
  #grave: Grave[] = [];

  constructor(tx: Transaction, by: By) {
    this.#tx = tx;
    this.#by = by;
  }

  letter(id: string): HeldLetter<'alone'> {
    const also: Also = async (kind, facts, apart) => {
      await this.#record(letterTrail(id), kind, facts, apart, letterKinds[kind as LetterKind].shows ? [id] : []);
      if ('grave' in letterKinds[kind as LetterKind]) this.#note(kind, letter, facts);
    };
    const letter = {
      ...this.#common(id),
      also,
      organisation: (its: string, shownOn?: readonly string[]) => this.#beside(its, shownOn),
    };
    return letter as unknown as HeldLetter<'alone'>;
  }

  organisation(id: string, letterIds: readonly string[]): HeldOrganisation<'alone'> {
    const also: Also = async (kind, facts, apart) => {
      const { shows } = organisationKinds[kind as OrganisationKind];
      await this.#record(organisationTrail(id), kind, facts, apart, shows ? letterIds : []);
      if ('grave' in organisationKinds[kind as OrganisationKind]) this.#note(kind, organisation, facts);
    };
    const letters = letterIds.map((letterId) => this.letter(letterId));
    const organisation = { ...this.#common(id), also, letters };
    return organisation as unknown as HeldOrganisation<'alone'>;
  }

  /** The ways to end a deed of a kind on its subject. */
  ending(kind: EventKind, { also }: { also: unknown }): Pick<DoingOnLetter<LetterKind>, 'did' | 'didNot' | 'instead'> {
    const instead = async (other: EventKind, facts: Told, result?: unknown) => {
      await (also as Also)(other, facts);
      return new Done(result);
    };
    const did = (facts: Told, result?: unknown) => instead(kind, facts, result);
    return { did, instead, didNot: (result?: unknown) => new Done(result) } as never;
  }

  /** What is grave and was not told before: each kind once for each subject, with all that happened of it. */
  takeGrave(): readonly Grave[] {
    const taken = this.#grave;
    this.#grave = [];
    return taken;
  }

  #common(id: string) {
    return { tx: this.#tx, id, at: this.#by.at, actorId: this.#by.person?.id ?? null };
  }

  #beside(id: string, shownOn: readonly string[] = []) {
    const also: Also = (kind, facts, apart) => this.#record(organisationTrail(id), kind, facts, apart, shownOn);
    return { ...this.#common(id), also };
  }

  async #record(of: TrailOf, kind: EventKind, facts: Told, apart: Apart = {}, shownOn: readonly string[]) {
    const raises = shownOn.filter((letterId) => !this.#raised.has(letterId));
    for (const letterId of raises) this.#raised.add(letterId);
    const { beside = [], ...told } = facts;
    const { at, actorId } = this.#common(of.subjectId);
    const happening = { kind, at, actorId, ...apart, ...told } as unknown as Happening;
    await record(this.#tx, of, happening, { beside, raises });
  }

  #note(kind: EventKind, on: object, facts: Told) {
    const known = this.#grave.find((each) => each.kind === kind && each.on === on);
    if (known) known.facts.push(facts);
    else this.#grave.push({ kind, on, facts: [facts] });
  }
}
