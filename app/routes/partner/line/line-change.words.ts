import { sentences } from '~/platform/locale/sentences';

/** What the pages of a change of the printed line say otherwise than those of a co-signature. */
export const words = sentences('partner/line-change', {
  change: 'Change what is printed',
  goOn: 'Continue with the change',
  running:
    'Someone is preparing a change of what is printed. Until it is approved, what you see here is printed and counted.',
  closed: 'Sign-on closed on {when}, so what is printed can no longer change. Your organisation can still withdraw.',
  sealed:
    'Your organisation is printed in edition {number}. A sealed letter does not change, so what is printed can no longer change. Your organisation can still withdraw.',
  changes: 'Changes of what is printed',
  changed: 'Approved',
  title: 'Change what is printed for {organisation}',
  lead: '{organisation} has co-signed “{title}” and stays a signatory. What is printed now stays until the change is approved.',
  giveUp: 'Give up this change',
  over: 'This change has ended. What is printed now is on the page of the endorsement.',
  textMoved: 'The letter now has another version of the text. To change what is printed, start from the endorsement.',
  toEndorsement: 'Go to the endorsement',
  late: 'Sign-on closed on {when}. The change was not approved by then, so what was printed before stays.',
  checkTitle: 'Check the change',
  edit: 'Edit the change',
  returnHere: 'You can close this page: the page of the endorsement leads back here until {when}.',
  same: 'Nothing is different yet. Edit the change first.',
  signTitle: 'Approve the change for {organisation}',
  signLead:
    'You are its authorised signatory. If you approve, the change is printed at once. The co-signature itself does not change.',
  sign: 'Approve the change',
  askLead:
    'We email {signatory} what is printed now and what is to be printed. They approve on one page, without an account. You do not see the link. Until then, nothing changes.',
  askTogether:
    'We email {names} what is printed now and what is to be printed. Each signs on one page, without an account. You do not see the links. Until both have signed, nothing changes.',
  together: 'The change counts once both have signed, in either order, before sign-on closes.',
  otherSigned: '{other} has already signed. With your signature, the change is printed at once.',
  otherWaits: '{other} has not signed yet. The change counts once both of you have signed, in either order.',
  given: 'Nothing changes yet: the change is printed once {other} has signed, too. We tell you when that has happened.',
  givenDeclined:
    '{other} declined to sign. What is printed for {organisation} stays as it is, and what you signed does not count until someone signs with you.',
  approvalTitle: 'Approve what is printed for {organisation} on “{title}”',
  approvalLead:
    '{preparedBy} asks you to approve a change of what is printed for {organisation}, which has co-signed this letter. Until you approve, nothing changes.',
  approvalNominated:
    'You were named as an authorised signatory of {organisation} and have not answered yet. If you approve this change, you also accept this role. You can leave at any time.',
  declineLead:
    'What is printed for {organisation} stays as it is. {organisation} sees that you did not approve, and the reason if you write one.',
  doneTitle: 'What is printed for {organisation} has changed',
  done: 'Thank you. From now on, the change is printed on “{title}”. We send a receipt to {address} and to the administrators of {organisation}.',
  usedTitle: 'This change has already been approved',
  used: 'What is printed for {organisation} has changed. It can be changed again while sign-on is open.',
});
