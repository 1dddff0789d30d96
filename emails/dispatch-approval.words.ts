import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/dispatch-approval', {
  subject: 'For your approval: sending “{letterTitle}”',
  heading: 'A dispatch is waiting for your approval',
  asked:
    '{askedBy} from {lead} is ready to send “{letterTitle}” to {count, plural, one {# official} other {# officials}}, and needs the approval of a second person.',
  what: 'You see the cover text, edition, addressees, start time and speed exactly as they will be used. If any of them changes, we ask you again. The person who approves cannot also send.',
  deed: 'Check the dispatch',
  why: 'You are receiving this email because you can approve what {lead} sends.',
});
