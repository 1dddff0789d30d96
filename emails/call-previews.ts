import * as admissionAnswered from './admission-answered';
import * as admissionRequested from './admission-requested';
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
import * as reminder from './reminder';
import * as stillSignatory from './still-signatory';

/** The mails about the call: who asks to co-sign, and until when one can. */
export const callPreviews: readonly Preview[] = [
  preview('admission-requested', admissionRequested, {
    ...sender,
    organisation,
    letterTitle,
    words: 'We run helplines for children in four countries.',
    waiting: 2,
    deadline,
    link: `${home}/desk/letters/1/requests`,
  }),
  preview('admission-answered', admissionAnswered, {
    ...sender,
    because: 'again',
    organisation,
    lead,
    letterTitle,
    deadline,
    reason: 'The letter is signed by national organisations only.',
    link: `${home}/letters/conclude-the-regulation`,
  }),
  preview('reminder', reminder, {
    ...sender,
    because: 'begun',
    missing: 'mailbox',
    organisation,
    lead,
    letterTitle,
    deadline,
    note: 'We hand the letter over on Monday, and would be glad to have you with us.',
    link: `${home}/preparations/1`,
    stopLink: tokenLink('stop'),
  }),
  preview('still-signatory', stillSignatory, {
    ...sender,
    because: 'signed',
    organisation,
    lead,
    letterTitle,
    version: 2,
    former: 3,
    terms: [{ name: 'Statement', before: 'This letter takes none.', after: 'You can add a short one.' }],
    deadline,
  }),
];
