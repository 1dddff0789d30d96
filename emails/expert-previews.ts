import * as expertChange from './expert-change';
import * as expertConfirmation from './expert-confirmation';
import * as expertCopy from './expert-copy';
import * as expertEnded from './expert-ended';
import * as expertInvitation from './expert-invitation';
import * as expertOtherName from './expert-other-name';
import * as expertReceipt from './expert-receipt';
import * as expertRequestAnswered from './expert-request-answered';
import * as expertRequested from './expert-requested';
import * as expertWithdrew from './expert-withdrew';
import {
  askInBrief,
  deadline,
  home,
  lead,
  letterTitle,
  type Preview,
  preview,
  sender,
  tokenLink,
} from './preview-sample';

/** What individual experts get, and what the lead hears of them. */
export const expertPreviews: readonly Preview[] = [
  preview('expert-invitation', expertInvitation, {
    ...sender,
    lead,
    letterTitle,
    askInBrief,
    deadline,
    link: tokenLink('experts'),
    stopLink: tokenLink('experts/stop'),
    writer: 'Margarete Albrecht',
    note: 'Dear Professor Tamm,\n\nyour study is the source of our second ask.',
  }),
  preview('expert-confirmation', expertConfirmation, {
    ...sender,
    lead,
    letterTitle,
    address: 'kadri.tamm@tartu.example',
    deadline,
    link: tokenLink('experts/asks'),
  }),
  preview('expert-requested', expertRequested, {
    ...sender,
    letterTitle,
    address: 'kadri.tamm@tartu.example',
    waiting: 3,
    deadline,
    link: `${home}/desk/1`,
  }),
  preview('expert-request-answered', expertRequestAnswered, {
    ...sender,
    because: 'granted',
    lead,
    letterTitle,
    deadline,
    link: tokenLink('experts'),
  }),
  preview('expert-other-name', expertOtherName, {
    ...sender,
    expert: 'Kalle Kask',
    invited: 'Prof. Kadri Tamm',
    address: 'kadri.tamm@tartu.example',
    letterTitle,
    signedAt: '3 May 2026, 10:12 Brussels time',
    link: `${home}/desk/letters/1/experts`,
  }),
  preview('expert-receipt', expertReceipt, {
    ...sender,
    lead,
    letterTitle,
    printedLine: 'Kadri Tamm, Professor of Child Law, University of Tartu',
    signedAt: 'Monday 23 November 2026, 09:12 Brussels time',
    address: 'kadri.tamm@tartu.example',
    declaration: 'In my own name, I sign this letter.',
    textDigest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    withdrawLink: tokenLink('experts/withdrawals'),
  }),
  preview('expert-ended', expertEnded, {
    ...sender,
    because: 'left out',
    lead,
    letterTitle,
    endedAt: 'Tuesday 24 November 2026, 10:00 Brussels time',
    reason: 'We print only experts of child law.',
    delivered: false,
  }),
  preview('expert-change', expertChange, {
    ...sender,
    because: 'correction',
    lead,
    letterTitle,
    former: 1,
    number: 2,
    until: deadline,
    note: 'A date was wrong.',
    places: [
      {
        heading: 'Paragraph 2',
        runs: [
          { kind: 'out', words: '2021' },
          { kind: 'in', words: '2022' },
        ],
      },
    ],
    textLanguage: 'en',
    textDirection: 'ltr',
    link: tokenLink('experts/changes'),
  }),
  preview('expert-copy', expertCopy, {
    ...sender,
    lead,
    letterTitle,
    late: false,
    deliveredOn: 'Thursday 3 December 2026',
    signatoryCount: 41,
    expertCount: 12,
    checkCode: 'K7QF-2MZD-9XWA-TB4C-LH3P',
    verifyLink: `${home}/verify`,
    pdfLink: tokenLink('experts/copies'),
  }),
  preview('expert-withdrew', expertWithdrew, {
    ...sender,
    expert: 'Kadri Tamm',
    letterTitle,
    withdrawnAt: 'Tuesday 24 November 2026, 10:00 Brussels time',
    reason: 'I changed my mind.',
    expertCount: 11,
    consequence: 'voided',
    link: `${home}/desk/1`,
  }),
];
