import type { MessageState } from '../dispatch/moves';

/** One message as the report tells it. */
export type Reported = {
  readonly officialId: string;
  readonly name: string;
  readonly mailbox: string;
  readonly country: string | null;
  readonly group: string | null;
  readonly state: MessageState;
  readonly outcome: string | null;
  /** It was sent again since: what failed of it is mended. */
  readonly repeated: boolean;
};

/** What became of a number of messages, in the four words that a reader asks about. */
export type Tally = {
  readonly arrived: number;
  readonly taken: number;
  readonly failed: number;
  readonly open: number;
};

const fates: Readonly<Record<MessageState, keyof Tally>> = {
  prepared: 'open',
  sending: 'open',
  unknown: 'open',
  accepted: 'taken',
  delayed: 'taken',
  delivered: 'arrived',
  complained: 'arrived',
  bounced: 'failed',
  refused: 'failed',
  stopped: 'failed',
};

/** What failed, or is not known: each kind asks for another thing to be done. */
const problemStates = ['bounced', 'refused', 'unknown', 'delayed', 'complained', 'stopped'] as const;
export type ProblemState = (typeof problemStates)[number];

const isProblem = (state: MessageState): state is ProblemState =>
  (problemStates as readonly MessageState[]).includes(state);

/** Messages by country or by group, in the order of the names; those without one last. */
export function talliesBy(of: 'country' | 'group', messages: readonly Reported[]) {
  const tallies = new Map<string, Tally>();
  for (const message of messages) {
    const before = tallies.get(message[of] ?? '') ?? { arrived: 0, taken: 0, failed: 0, open: 0 };
    const fate = fates[message.state];
    tallies.set(message[of] ?? '', { ...before, [fate]: before[fate] + 1 });
  }
  return [...tallies]
    .sort(([one], [other]) => Number(one === '') - Number(other === '') || (one < other ? -1 : 1))
    .map(([name, tally]) => ({ name, ...tally }));
}

/** What is to be looked after, by kind, with whom it concerns; what was sent again since is not. */
export const toLookAfter = (messages: readonly Reported[]) =>
  problemStates.flatMap((trouble) => {
    const concerned = messages.filter(({ state, repeated }) => isProblem(state) && state === trouble && !repeated);
    return concerned.length === 0 ? [] : [{ trouble, concerned }];
  });
