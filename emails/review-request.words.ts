import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/review-request', {
  subject: '{lead} asks you to review “{letterTitle}”',
  asked: '{askedBy} of {lead} asks you to read this draft and to leave notes on it.',
  confidential:
    'It is a draft: only members of {lead} and the reviewers it named can see it. Please do not pass it on.',
  deed: 'Read the draft',
  why: 'You get this mail because {lead} named you as a reviewer.',
});
