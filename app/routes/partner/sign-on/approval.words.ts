import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/approval', {
  title: 'Approve the co-signature of {organisation} on “{title}”',
  heading: 'For your approval',
  for: 'For {organisation}',
  until: 'Approve by',
  ledBy: 'Led by',
  question: '{preparedBy}. Questions? Reply to the email with this link: your answer goes there.',
  readWhole: 'Read the whole letter, with its {asks, plural, one {ask} other {# asks}}',
  lead: '{preparedBy} prepared this for {organisation}. It binds {organisation} only if you approve it.',
  leadBefore:
    '{organisation} signed version {former} of this letter. Version {version} has replaced it, so {organisation} is no longer a signatory. It is a signatory again if you approve version {version}, with the line it was printed with before.',
  since: 'What changed since version {former}',
  renewed:
    'The text of the letter changed after we sent you this link. This page shows the text as it is now; you have not signed it yet. We have also emailed you a new link.',
  brief: 'The ask in brief',
  statementWaits: '{lead} reads the statement first, then shows it or leaves it out. {lead} cannot edit it.',
  line: 'How it will be printed',
  letter: 'The letter',
  approveTitle: 'Approve and co-sign',
  approveLead: 'You opened this page with a link emailed to {address}. Opening it has not signed anything.',
  nominated:
    'You were named as an authorised signatory of {organisation} and have not answered yet. If you approve this co-signature, you also accept this role. You can leave at any time.',
  approve: 'Approve and co-sign the letter',
  decline: 'Do not approve',
  declineTitle: 'Do not approve',
  declineLead: 'Nothing is signed. {organisation} sees that you did not approve, and the reason if you write one.',
  reason: 'Reason',
  declineDeed: 'Do not approve',
  back: 'Back to the letter',
  preparedBy: 'Prepared by',
  doneTitle: '{organisation} has co-signed',
  done: 'Thank you. {organisation} has co-signed “{title}”. We send a receipt, with a link to withdraw, to {address} and to the administrators of {organisation}.',
  usedTitle: 'This has already been approved',
  used: '{organisation} has co-signed. To withdraw, use the link in the receipt.',
  withdrawnTitle: '{organisation} has withdrawn',
  withdrawn:
    'It had co-signed with this link, and has withdrawn since. A member of {organisation} can prepare a new co-signature while sign-on is open.',
  leftOutTitle: '{organisation} is no longer a signatory',
  leftOut: 'It had co-signed with this link, and the lead has declined it since. The reason is in the email about it.',
  endedTitle: 'What you signed does not count any more',
  ended:
    'You had signed as one of two. Someone has since changed the text, what will be printed or who signs. If you are asked to sign again, you get a new email.',
  cancelledTitle: 'This link no longer works',
  cancelled:
    'Someone changed what will be printed, the text or the person who signs, or cancelled the preparation. Nothing was signed. If it is prepared again, you get a new email.',
  declinedTitle: 'You did not approve',
  declined: 'Nothing was signed, and the link no longer works. {organisation} can prepare a new request.',
  givenAlready: 'You have signed already. To undo it, take back what you signed.',
  recalledTitle: 'You took back what you signed',
  recalled: 'It does not count. If it is to be signed after all, {organisation} can ask you again.',
  lateTitle: 'Sign-on has closed',
  late: 'Sign-on closed on {when}. Nothing was signed.',
  overNext: 'If this is not what you expected, ask the person at {organisation} who prepared it.',
  somebody: 'Your organisation',
  print:
    'To read this on paper, or to forward it to a board, print this page: the whole letter is printed, without the form.',
});
