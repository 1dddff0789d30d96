import type { ExpertBoard } from '../expert/expert-showings.server';

/** How a signatory stands to a change of substance: it carries over, needs time, has not answered, or withdrew since it was asked. */
const answerStates = ['carry', 'hold', 'silent', 'withdrew'] as const;
export type AnswerState = (typeof answerStates)[number];

/** One signatory that was asked, or co-signed since, with its last answer. */
export type Answered = {
  readonly endorsementId: string;
  readonly organisation: string;
  readonly lead: boolean;
  readonly reservation: string | null;
  readonly state: AnswerState;
  /** Of two who sign together, one carries over: silent until the other one does. */
  readonly half: boolean;
  /** Null where it co-signed both versions in one deed. */
  readonly showingId: string | null;
  readonly answerId: string | null;
  readonly answeredAt: Date | null;
  /** The day until which it needs time. */
  readonly heldUntil: Date | null;
  readonly note: string;
  readonly remindedAt: Date | null;
};

/** The answers to a change, and what moving the letter at this moment would do. */
export type Board = {
  /** All but the lead, by name. */
  readonly rows: readonly Answered[];
  readonly counts: Readonly<Record<AnswerState, number>>;
  /** The last day until which one of them needs time. */
  readonly heldUntil: Date | null;
  /** The lead’s own; null where it has not co-signed. */
  readonly lead: Answered | null;
  /** Signatories of the new version, the lead among them; and those who would be none of it. */
  readonly stays: readonly Answered[];
  readonly left: readonly Answered[];
  /** Individual experts, counted apart. */
  readonly experts: ExpertBoard;
  /** Stands for all of this: who sends it along has seen it. */
  readonly seen: string;
};

const of = (rows: readonly Answered[], ...states: readonly AnswerState[]) =>
  rows.filter(({ state }) => states.includes(state));

/** What the answers of a change come to; `seen` is what its digest is made of. */
export function boardOf(all: readonly Answered[]): Omit<Board, 'seen' | 'experts'> & { readonly figures: string } {
  const rows = all.filter(({ lead }) => !lead);
  const lead = all.find(({ lead: is, state }) => is && state !== 'withdrew') ?? null;
  const counts = Object.fromEntries(answerStates.map((state) => [state, of(rows, state).length]));
  const held = of(rows, 'hold').flatMap(({ heldUntil }) => heldUntil ?? []);
  return {
    rows,
    counts: counts as Board['counts'],
    heldUntil: held.length > 0 ? new Date(Math.max(...held.map(Number))) : null,
    lead,
    stays: [...(lead ? of([lead], 'carry') : []), ...of(rows, 'carry')],
    left: [...(lead ? of([lead], 'hold', 'silent') : []), ...of(rows, 'hold', 'silent')],
    figures: all.map(({ endorsementId, state, answerId }) => `${endorsementId} ${state} ${answerId}`).join('\n'),
  };
}
