import * as colleagueBegan from './colleague-began';
import * as confirmationAsked from './confirmation-asked';
import * as deadlineMoved from './deadline-moved';
import * as invitation from './invitation';
import * as invitationDeclined from './invitation-declined';
import {
  askInBrief,
  deadline,
  lead,
  letterTitle,
  organisation,
  type Preview,
  preview,
  sender,
  tokenLink,
} from './preview-sample';

/** What those who are invited get. */
export const invitationPreviews: readonly Preview[] = [
  preview('invitation', invitation, {
    ...sender,
    lead,
    letterTitle,
    askInBrief,
    deadline,
    link: tokenLink('invitation'),
    stopLink: tokenLink('stop'),
    writer: 'Margarete Albrecht',
    note: 'Dear colleagues,\n\nafter our call on Tuesday here is the letter.\nPlease forward it to your director.',
  }),
  preview('confirmation-asked', confirmationAsked, {
    ...sender,
    organisation: 'Barnens Trygghet',
    country: 'Sweden',
    website: 'barnenstrygghet.example',
    person: 'Nils Ek',
    position: 'Director',
    statement: 'Every child has a right to be safe online.',
    statementUnused: false,
    hasLogo: true,
    lead,
    letterTitle,
    askInBrief,
    deadline,
    link: tokenLink('confirmation'),
    stopLink: tokenLink('stop'),
    writer: 'Margarete Albrecht',
  }),
  preview('colleague-began', colleagueBegan, {
    ...sender,
    by: 'nils@barnenstrygghet.example',
    lead,
    letterTitle,
    link: tokenLink('invitation'),
    stopLink: tokenLink('stop'),
  }),
  preview('invitation-declined', invitationDeclined, {
    ...sender,
    lead,
    letterTitle,
    declinedAt: 'Thursday 19 November 2026, 12:10 Brussels time',
    deadline,
    link: tokenLink('invitation'),
    stopLink: tokenLink('stop'),
  }),
  preview('deadline-moved', deadlineMoved, {
    ...sender,
    because: 'asked',
    organisation,
    moved: 'later',
    lead,
    letterTitle,
    deadline,
    former: 'Friday 20 November 2026, 18:00 Brussels time',
    reason: 'Several boards meet only next week.',
    link: tokenLink('approval'),
    stopLink: tokenLink('stop'),
  }),
];
