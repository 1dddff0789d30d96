import { type Sentences, sentences } from '~/platform/locale/sentences';
import type { MessageState } from './moves';

/** Where a message stands, in words. */
export const stateWords: Sentences<MessageState> = sentences<MessageState>('delivery/states', {
  prepared: 'waiting to be sent',
  sending: 'is being handed over',
  accepted: 'accepted by the email provider',
  delayed: 'delayed by the receiving server',
  delivered: 'delivered',
  bounced: 'bounced',
  complained: 'marked as spam',
  refused: 'not sent: refused',
  unknown: 'unknown: the email provider never answered',
  stopped: 'stopped before it was sent',
});
