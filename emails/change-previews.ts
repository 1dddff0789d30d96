import * as answerReceipt from './answer-receipt';
import * as answerReminder from './answer-reminder';
import * as approvalRenewed from './approval-renewed';
import * as changeAnnounced from './change-announced';
import * as changeGivenUp from './change-given-up';
import * as correctionAnnounced from './correction-announced';
import * as leftBehind from './left-behind';
import * as letterMoved from './letter-moved';
import * as objectionNotice from './objection-notice';
import {
  deadline,
  home,
  lead,
  letterTitle,
  organisation,
  type Preview,
  preview,
  sender,
  tokenLink,
} from './preview-sample';

const compared = {
  places: [
    {
      heading: 'Paragraph 2',
      runs: [
        { kind: 'same', words: '… the interim rules will ' },
        { kind: 'out', words: 'laps' },
        { kind: 'in', words: 'lapse' },
        { kind: 'same', words: ' while the ' },
        { kind: 'out', words: 'Councils' },
        { kind: 'in', words: 'Council’s' },
        { kind: 'same', words: ' position is still being sought.' },
      ],
    },
    { heading: 'Paragraph 5, moved from paragraph 7', runs: [{ kind: 'same', words: 'Every month without rules …' }] },
  ],
  textLanguage: 'en',
  textDirection: 'ltr',
} as const;
const numbers = { former: 1, number: 2 };
const toLead = { ...sender, organisation, letterTitle, ...numbers };
const of = { ...toLead, lead };

/** The mails about a change of the text. */
export const changePreviews: readonly Preview[] = [
  preview('correction-announced', correctionAnnounced, {
    ...{
      ...of,
      ...compared,
      doubts: ['A number or date: “27” became “26”', 'A word that says no: took out “not”'],
      until: deadline,
      link: tokenLink('changes'),
    },
    note: 'Two slips that several of you found. Thank you.',
  }),
  preview('change-given-up', changeGivenUp, {
    ...{ ...of, objected: true, link: tokenLink('changes') },
    reason: 'The second change alters what our board read.',
  }),
  preview('objection-notice', objectionNotice, {
    ...{ ...toLead, objectedAt: 'Thursday 19 November 2026, 12:10 Brussels time', link: `${home}/desk/1/change` },
    reason: 'The second change alters what our board read.',
  }),
  preview('letter-moved', letterMoved, {
    ...{ ...of, ...compared, movedAt: deadline, link: tokenLink('changes') },
    textDigest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    withdrawLink: tokenLink('withdrawals'),
  }),
  preview('change-announced', changeAnnounced, {
    ...{ ...of, ...compared, until: deadline, link: tokenLink('changes'), withdrawLink: tokenLink('withdrawals') },
    note: 'The Council proposed a longer term. We ask for less than that, and say so.',
  }),
  preview('answer-reminder', answerReminder, {
    ...{ ...of, ...compared, until: deadline, link: tokenLink('changes') },
  }),
  preview('answer-receipt', answerReceipt, {
    ...{
      ...of,
      because: 'hold',
      signatory: 'Elin Sandberg',
      answeredAt: 'Thursday 19 November 2026, 12:10 Brussels time',
    },
    ...{ heldUntil: '4 December 2026', note: 'Our board meets on 3 December.', declaration: '' },
    textDigest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    ...{ link: tokenLink('changes'), withdrawLink: tokenLink('withdrawals') },
  }),
  preview('left-behind', leftBehind, {
    ...{ ...of, because: 'waits', version: 2, signatory: 'Elin Sandberg', deadline, link: `${home}/preparations/1` },
  }),
  preview('approval-renewed', approvalRenewed, {
    ...{ ...of, ...compared, deadline, link: tokenLink('approvals') },
    printedLine: 'Barnens Trygghet (Sweden)',
  }),
];
