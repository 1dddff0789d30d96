import { approvalPreviews } from './approval-previews';
import * as attestationMade from './attestation-made';
import { callPreviews } from './call-previews';
import { changePreviews } from './change-previews';
import * as closing from './closing';
import { dispatchPreviews } from './dispatch-previews';
import * as editionVoided from './edition-voided';
import * as endorsementLapsed from './endorsement-lapsed';
import * as endorsementReceipt from './endorsement-receipt';
import { expertPreviews } from './expert-previews';
import { invitationPreviews } from './invitation-previews';
import * as leadDecision from './lead-decision';
import * as lineReceipt from './line-receipt';
import * as mailboxCheck from './mailbox-check';
import * as membershipAdmitted from './membership-admitted';
import * as membershipAsked from './membership-asked';
import * as membershipRequest from './membership-request';
import {
  deadline,
  home,
  lead,
  letterTitle,
  organisation,
  type Preview,
  preview,
  sender,
  statement,
  tokenLink,
} from './preview-sample';
import { replyPreviews } from './reply-previews';
import * as reviewRequest from './review-request';
import * as sealedCopy from './sealed-copy';
import * as signIn from './sign-in';
import * as withdrawalNotice from './withdrawal-notice';
import * as withdrawalReceipt from './withdrawal-receipt';

export type { Preview };

/** One of each mail, with every prop set: for tests, and to look at. */
export const previews: readonly Preview[] = [
  preview('sign-in', signIn, { ...sender, link: tokenLink('sign-in'), code: '482 913', browser: 'Firefox on Linux' }),
  preview('mailbox-check', mailboxCheck, {
    ...sender,
    host: 'barnenstrygghet.example',
    by: 'elin@barnenstrygghet.example',
    link: tokenLink('mailbox'),
  }),
  preview('membership-request', membershipRequest, {
    ...sender,
    organisation,
    address: 'elin.sandberg@barnenstrygghet.example',
    link: `${home}/members`,
  }),
  preview('membership-asked', membershipAsked, {
    ...sender,
    organisation,
    by: 'Elin Sandberg',
    roles: 'authorised signatory',
    binds: true,
    position: 'Director',
    link: tokenLink('membership'),
  }),
  preview('membership-admitted', membershipAdmitted, {
    ...sender,
    organisation,
    roles: 'editor and authorised signatory',
    link: `${home}/organisations/barnens-trygghet`,
  }),
  ...invitationPreviews,
  preview('review-request', reviewRequest, {
    ...sender,
    lead,
    letterTitle,
    askedBy: 'Margarete Albrecht',
    link: `${home}/review/1`,
  }),
  ...approvalPreviews,
  preview('endorsement-lapsed', endorsementLapsed, {
    ...sender,
    because: 'waits',
    organisation,
    lead,
    letterTitle,
    version: 2,
    former: 1,
    signatory: 'Nils Åkerlund',
    deadline,
    link: `${home}/preparations/1`,
  }),
  preview('endorsement-receipt', endorsementReceipt, {
    ...sender,
    organisation,
    lead,
    letterTitle,
    statement,
    printedLine: 'Barnens Trygghet (Sweden)',
    signedBy: 'Astrid Nyström, Secretary-General',
    signedAt: 'Monday 23 November 2026, 09:12 Brussels time',
    way: 'by a link mailed to astrid.nystrom@barnenstrygghet.example',
    declaration: 'I am authorised to bind Barnens Trygghet, and I co-sign this letter in its name.',
    textDigest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    readLink: `${home}/letters/protect-children-online`,
    withdrawLink: tokenLink('withdrawal'),
  }),
  preview('line-receipt', lineReceipt, {
    ...sender,
    organisation,
    lead,
    letterTitle,
    statement,
    printedLine: 'Barnens Trygghet (Sweden)',
    changes: 'What changed: the logo and the statement.',
    signedBy: 'Astrid Nyström, Secretary-General',
    signedAt: 'Tuesday 24 November 2026, 09:12 Brussels time',
    way: 'by a link mailed to astrid.nystrom@barnenstrygghet.example',
    declaration: 'I am authorised to bind Barnens Trygghet, and I approve what is printed for it.',
    pageLink: `${home}/endorsements/1`,
    withdrawLink: tokenLink('withdrawal'),
  }),
  preview('withdrawal-receipt', withdrawalReceipt, {
    ...sender,
    organisation,
    lead,
    letterTitle,
    withdrawnBy: 'Astrid Nyström',
    delivered: false,
    withdrawnAt: 'Tuesday 24 November 2026, 10:00 Brussels time',
    reason: 'Our board decided otherwise.',
    link: `${home}/letters/1`,
  }),
  preview('withdrawal-notice', withdrawalNotice, {
    ...sender,
    organisation,
    letterTitle,
    withdrawnAt: 'Tuesday 24 November 2026, 10:00 Brussels time',
    reason: 'Our board decided otherwise.',
    signatoryCount: 40,
    consequence: 'paused',
    link: `${home}/desk/1`,
  }),
  preview('lead-decision', leadDecision, {
    ...sender,
    organisation,
    lead,
    letterTitle,
    because: 'statement-left-out',
    reason: 'The statement speaks of another proposal.',
    statement,
    link: `${home}/endorsements/1`,
  }),
  preview('closing', closing, {
    ...sender,
    letterTitle,
    closedAt: deadline,
    signatoryCount: 41,
    countryCount: 13,
    attestedByLeadOnly: 6,
    waitingCount: 3,
    link: `${home}/desk/1/signatories`,
  }),
  preview('sealed-copy', sealedCopy, {
    ...sender,
    organisation,
    lead,
    letterTitle,
    later: true,
    edition: 2,
    deliveredOn: 'Thursday 3 December 2026',
    signatoryCount: 41,
    checkCode: 'K7QF-2MZD-9XWA-TB4C-LH3P',
    verifyLink: `${home}/verify`,
    pdfLink: tokenLink('copies'),
  }),
  preview('edition-voided', editionVoided, {
    ...{ ...sender, letterTitle, organisation },
    because: 'withdrawn',
    link: `${home}/desk/1/seal`,
  }),
  preview('attestation-made', attestationMade, {
    ...sender,
    organisation,
    attestedBy: lead,
    by: 'lead',
    letterTitle,
    link: `${home}/organisations/1/evidence`,
    restsOn: 'We have worked with them since 2014; their statutes are with us.',
  }),
  ...callPreviews,
  ...changePreviews,
  ...expertPreviews,
  ...dispatchPreviews,
  ...replyPreviews,
];
