import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/approval', {
  title: 'For your approval: {organisation} under “{title}”',
  lead: '{preparedBy} prepared this for {organisation}. It binds {organisation} only if you approve it.',
  brief: 'In two lines',
  asks: 'What the letter asks',
  statementWaits: '{lead} reads the statement first, and then shows it or leaves it out. It never edits it.',
  line: 'As it will be printed',
  letter: 'The letter',
  approveTitle: 'Approve and co-sign',
  approveLead: 'This page was opened by a link mailed to {address}. Opening it signed nothing.',
  nominated:
    'You were named as an authorised signatory of {organisation}, and have not answered yet. By approving, you also accept to be one. You can leave at any time.',
  approve: 'Approve and co-sign the letter',
  decline: 'Do not approve',
  declineTitle: 'Do not approve',
  declineLead: 'Nothing is signed. {organisation} sees that you did not approve, and the reason if you write one.',
  reason: 'Reason',
  declineDeed: 'Do not approve this co-signature',
  back: 'Back to the letter',
  preparedBy: 'Prepared by',
  doneTitle: '{organisation} has co-signed',
  done: 'Thank you. {organisation} stands under “{title}”. A receipt with a link to withdraw goes to {address} and to the administrators of {organisation}.',
  unverified:
    'One thing is still missing: {organisation} is not verified yet, so it is neither shown nor counted under the letter until it is. Its administrators can complete that.',
  usedTitle: 'This was already approved',
  used: '{organisation} has co-signed. To take it back, use the link in the receipt.',
  cancelledTitle: 'This link does nothing any more',
  cancelled:
    'The line, the text or the person who signs was changed, or the preparation was cancelled. Nothing was signed. If it is prepared again, you get a new mail.',
  declinedTitle: 'You did not approve',
  declined: 'Nothing was signed, and the link does nothing any more. {organisation} can prepare it again.',
  lateTitle: 'Sign-on has closed',
  late: 'Sign-on closed on {when}. Nothing was signed.',
  overNext:
    'If you expected something else, ask those who prepared it at {organisation}: they can see it among its preparations.',
  somebody: 'Your organisation',
  print: 'Print this page to read it on paper.',
});
