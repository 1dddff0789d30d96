import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/review-request', {
  subject: '{lead} asks you to review “{letterTitle}”',
  subjectUnnamed: '{askedBy} asks you to review a draft letter',
  headingUnnamed: 'A draft letter to review',
  theirs: 'their organisation',
  unnamed:
    'We have not verified that organisation yet, so this email names neither it nor the letter. You see both when you open the link.',
  asked: '{askedBy} of {lead} asks you to read this draft and to leave notes on it.',
  confidential:
    'It is a draft: only members of {lead} and the reviewers it named can see it. Please do not pass it on.',
  deed: 'Read the draft',
  why: 'You get this mail because {lead} named you as a reviewer.',
});
