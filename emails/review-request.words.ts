import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/review-request', {
  subject: '{lead} asks you to review “{letterTitle}”',
  subjectUnnamed: '{askedBy} asks you to review a draft letter',
  headingUnnamed: 'A draft letter to review',
  theirs: 'their organisation',
  unnamed:
    'We have not verified that organisation yet, so this email names neither it nor the letter. You see both when you open the link.',
  asked: '{askedBy} from {lead} asks you to read this draft and comment on it.',
  confidential:
    'This is a draft. Only members of {lead} and the reviewers it named can see it. Please do not forward it.',
  deed: 'Read the draft',
  why: 'You are receiving this email because {lead} named you as a reviewer.',
});
