import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/correction-announced', {
  subject: 'Correction of “{letterTitle}”: you can object until {until}',
  heading: 'A correction of “{letterTitle}”',
  corrects: '{lead} corrects spelling or form in the letter “{letterTitle}”, which {organisation} has co-signed.',
  note: 'Note from {lead}',
  until: 'You can object until',
  otherwise:
    'If you agree, do nothing. If no signatory objects by then, version {number} replaces version {former}, and the consent of {organisation} applies to it, as its declaration says. One objection stops the correction.',
  deed: 'Read the correction or object',
  shows: 'The link shows both texts. Opening it changes nothing, and you do not need an account.',
  why: 'You are receiving this email because {organisation} is a signatory of this letter, and you signed for it or are one of its administrators.',
});
