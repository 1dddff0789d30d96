import { type Sentences, sentences } from '~/platform/locale/sentences';
import type { MessageState } from './moves';

/** Where a message stands, in words. */
export const stateWords: Sentences<MessageState> = sentences<MessageState>('delivery/states', {
  prepared: 'waits to be sent',
  sending: 'is being handed over',
  accepted: 'taken by the mail provider',
  delayed: 'delayed by the receiving server',
  delivered: 'delivered',
  bounced: 'came back',
  complained: 'marked as unwanted',
  refused: 'not sent: refused',
  unknown: 'unknown: the provider never said',
  stopped: 'stopped before it was sent',
});
