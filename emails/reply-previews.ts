import { home, lead, letterTitle, organisation, type Preview, preview, sender, tokenLink } from './preview-sample';
import * as replyArrived from './reply-arrived';
import * as replyConfirmation from './reply-confirmation';
import * as replyDigest from './reply-digest';

/** The mails about what officials answer. */
export const replyPreviews: readonly Preview[] = [
  preview('reply-arrived', replyArrived, {
    ...sender,
    letterTitle,
    official: 'Solveig LINDQVIST',
    institution: 'European Parliament',
    because: 'meeting',
    link: `${home}/desk/1/replies/1`,
  }),
  preview('reply-confirmation', replyConfirmation, {
    ...sender,
    lead,
    letterTitle,
    official: 'Solveig LINDQVIST',
    answeredAt: 'Tuesday 8 December 2026, 10:00 Brussels time',
    link: tokenLink('reply-confirmations'),
    takeBackLink: tokenLink('official-page'),
  }),
  preview('reply-digest', replyDigest, {
    ...sender,
    organisation,
    letterTitle,
    answers: [
      {
        official: 'Solveig LINDQVIST',
        institution: 'European Parliament',
        answeredOn: '8 December 2026',
        reply: 'Thank you for the letter.\nI shall raise the second ask in committee.',
      },
    ],
    privateCount: 2,
    link: `${home}/letters/protect-children-online`,
    stopLink: tokenLink('stop/digests'),
  }),
];
