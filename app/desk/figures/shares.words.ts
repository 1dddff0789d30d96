import { sentences } from '~/platform/locale/sentences';
import type { Share } from '~/sign-on/answers/shares';

/** What each part of those who were asked does, as the picture of all of them and the board name it. */
export const shareWords = sentences<Share>('desk/shares', {
  signed: 'Have co-signed',
  waits: 'Wait for their director',
  prepares: 'Prepare',
  begun: 'Have started',
  unanswered: 'Have not answered',
  behind: 'Signed an earlier version',
  stuck: 'Wait for you',
  no: 'Said no',
});
