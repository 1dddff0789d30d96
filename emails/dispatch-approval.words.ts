import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/dispatch-approval', {
  subject: 'Waiting for your approval: “{letterTitle}”',
  heading: 'A dispatch waits for your approval',
  asked:
    '{askedBy} of {lead} is ready to send “{letterTitle}” to {count, plural, one {# official} other {# officials}}, and asks for the approval of a second person.',
  what: 'You see the cover text, the edition, the addressees, the hour and the pace as they will go. Your approval is for exactly that; if anything changes, you are asked again. Whoever approves it cannot send it.',
  deed: 'Look at what goes',
  why: 'You get this mail because you may approve what {lead} sends.',
});
