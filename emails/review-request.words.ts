import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  subject: '{lead} asks you to review “{letterTitle}”',
  asked: '{askedBy} from {lead} asks you to read this draft and comment on it.',
  confidential:
    'This is a draft. Only members of {lead} and the reviewers it named can see it. Please do not forward it.',
  deed: 'Read the draft',
  why: 'You are receiving this email because {lead} named you as a reviewer.',
});
