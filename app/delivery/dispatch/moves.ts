/** Where one message stands. */
export const messageStates = [
  'prepared',
  'sending',
  'accepted',
  'delayed',
  'delivered',
  'bounced',
  'complained',
  'refused',
  'unknown',
  'stopped',
] as const;
export type MessageState = (typeof messageStates)[number];

/** What can happen to a message: by us, by the provider’s answer, by what it tells later, or by a person. */
export const happenings = [
  'asked',
  'taken',
  'refused',
  'not taken',
  'no answer',
  'stopped',
  'restored',
  'told sent',
  'told delivered',
  'told delayed',
  'told bounced',
  'told complained',
  'told failed',
  'settled as sent',
  'settled as not sent',
] as const;
export type MessageHappening = (typeof happenings)[number];

type Moves = Readonly<Partial<Record<MessageHappening, MessageState>>>;

/** What the provider tells shows that it had the message, whatever we knew before. */
const told: Moves = {
  'told sent': 'accepted',
  'told delivered': 'delivered',
  'told delayed': 'delayed',
  'told bounced': 'bounced',
  'told complained': 'complained',
  'told failed': 'refused',
};

/**
 * The one table of moves. What is not in it does not happen: news that come late or twice change nothing, and nothing
 * leads from a message that may have been handed over back to one that is sent by itself, but for the same request
 * asked again (`asked` in `sending`, under the same key) and the provider’s own word that it did not take it.
 */
const moves: Readonly<Record<MessageState, Moves>> = {
  prepared: { asked: 'sending', stopped: 'stopped', restored: 'unknown' },
  sending: {
    asked: 'sending',
    taken: 'accepted',
    refused: 'refused',
    'not taken': 'prepared',
    'no answer': 'unknown',
    ...told,
  },
  accepted: {
    'told delivered': 'delivered',
    'told delayed': 'delayed',
    'told bounced': 'bounced',
    'told complained': 'complained',
    'told failed': 'refused',
  },
  delayed: {
    'told delivered': 'delivered',
    'told bounced': 'bounced',
    'told complained': 'complained',
    'told failed': 'refused',
  },
  delivered: { 'told bounced': 'bounced', 'told complained': 'complained' },
  bounced: { 'told complained': 'complained' },
  complained: {},
  refused: {
    'told sent': 'accepted',
    'told delivered': 'delivered',
    'told delayed': 'delayed',
    'told bounced': 'bounced',
  },
  unknown: {
    taken: 'accepted',
    refused: 'refused',
    ...told,
    'settled as sent': 'accepted',
    'settled as not sent': 'refused',
  },
  stopped: {},
};

/** Where a message goes from its state; null where this changes nothing. */
export const moved = (state: MessageState, happening: MessageHappening): MessageState | null =>
  moves[state][happening] ?? null;

/** The states in which something can happen to a message. */
export const statesBefore = (happening: MessageHappening): MessageState[] =>
  messageStates.filter((state) => moves[state][happening] !== undefined);

/** It was, or may have been, handed to the provider. */
export const mayBeOut = (state: MessageState): boolean => state !== 'prepared' && state !== 'stopped';

/** Nothing more is done about it by itself, and its outcome is known. */
export const isSettled = (state: MessageState): boolean => !['prepared', 'sending', 'unknown'].includes(state);
