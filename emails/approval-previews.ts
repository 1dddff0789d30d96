import * as actEnded from './act-ended';
import * as actReceipt from './act-receipt';
import * as approvalCancelled from './approval-cancelled';
import * as approvalDeclined from './approval-declined';
import * as approvalRequest from './approval-request';
import * as notInTime from './not-in-time';
import {
  askInBrief,
  deadline,
  lead,
  letterTitle,
  organisation,
  type Preview,
  preview,
  sender,
  statement,
  tokenLink,
} from './preview-sample';

/** The mails to who is asked to approve, alone or as one of two. */
export const approvalPreviews: readonly Preview[] = [
  preview('approval-request', approvalRequest, {
    ...sender,
    organisation,
    lead,
    letterTitle,
    askInBrief,
    preparedBy: 'Elin Sandberg',
    deadline,
    statement,
    printedLine: 'Barnens Trygghet (Sweden)',
    together: { other: 'Nils Åkerlund', signed: true },
    link: tokenLink('approval'),
  }),
  preview('act-receipt', actReceipt, {
    ...sender,
    mine: true,
    organisation,
    signatory: 'Karin Ek',
    other: 'Nils Åkerlund',
    lead,
    letterTitle,
    actedAt: 'Thursday 19 November 2026, 12:10 Brussels time',
    deadline,
    declaration: 'I am authorised to sign for Barnens Trygghet together with Nils Åkerlund.',
    textDigest: '4f0c'.repeat(16),
    link: tokenLink('approval'),
  }),
  preview('act-ended', actEnded, {
    ...sender,
    because: 'text',
    organisation,
    lead,
    letterTitle,
    actedAt: 'Thursday 19 November 2026, 12:10 Brussels time',
    link: tokenLink('approval'),
  }),
  preview('approval-declined', approvalDeclined, {
    ...sender,
    organisation,
    signatory: 'Nils Åkerlund',
    lead,
    letterTitle,
    declinedAt: 'Friday 20 November 2026, 09:45 Brussels time',
    deadline,
    reason: 'Our board has not discussed the second ask yet.',
    actedAt: 'Thursday 19 November 2026, 12:10 Brussels time',
    link: tokenLink('approval'),
  }),
  preview('not-in-time', notInTime, {
    ...sender,
    organisation,
    lead,
    letterTitle,
    closedAt: 'Friday 27 November 2026, 18:00 Brussels time',
  }),
  preview('approval-cancelled', approvalCancelled, {
    ...sender,
    organisation,
    lead,
    letterTitle,
    reason: 'Elin Sandberg changed the printed line; a new request follows.',
  }),
];
