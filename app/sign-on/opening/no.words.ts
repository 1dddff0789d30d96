import { sentences } from '~/platform/locale/sentences';

export const noWords = sentences('sign-on/no', {
  leadNotVerified:
    '{organisation} is not verified yet, and the lead’s own word does not count for itself. Complete its verification first.',
  noVersion: 'Make a version of the text first: sign-on opens with a version that no longer changes.',
  alreadyOpen: 'The letter is open for sign-on already, until {until}.',
  deadlinePast: 'The deadline has to lie in the future.',
  notOpen: 'The letter is not open for sign-on.',
  closed: 'Sign-on closed on {when}. Nothing was signed.',
  closedAlready: 'Sign-on closed on {when} already.',
  leadSignatoryMissing:
    'Choose who signs for the lead organisation: the lead signs its own letter, and an edition cannot be sealed without it.',
  leadTypedMissing:
    'To sign for the lead organisation now, type your name and your role, and agree to the declaration.',
  'not a member': '{signatory} is no longer a member of {organisation}, so nothing was signed.',
  'not an authorised signatory':
    '{signatory} is not an authorised signatory of {organisation}. Somebody who is has to co-sign.',
  'mailbox not on a proven domain':
    'The mailbox of {signatory} is not on a domain that {organisation} has shown to be its own. Confirm a mailbox on its domain first, or name somebody with a mailbox there.',
  signatoryMissing: 'Name the authorised signatory first.',
  notYourself: 'Only {signatory}, who is named as the authorised signatory, can co-sign. Ask for the approval instead.',
  preparationOver: 'This preparation has ended: the organisation has co-signed, or it was cancelled.',
  textMoved:
    'The letter is now open with another version of the text than the one prepared. Begin again from the letter, and read it first.',
  shownChanged:
    'What you saw is no longer what would be signed: something was changed meanwhile. Read it again, please.',
  notOwnName:
    '“{name}” is not one of the names of {organisation}. Choose one from the list. An administrator can add others on its page.',
  nameOnHold:
    'The name “{name}” is on hold until staff have checked it. Choose another name, or wait. Nothing was signed.',
  staleSave:
    'Somebody else of your organisation changed this meanwhile. Look at it as it stands now, then change it again.',
  coSignedAlready: '{organisation} has already co-signed this letter.',
  approvalWaits: '{signatory} has already been asked and has not answered yet.',
  askYourself: 'You are the authorised signatory: co-sign here, no mail is needed.',
  approvalUsed: 'This link was used already: {organisation} has co-signed.',
  approvalDead: 'This link does nothing any more: what it was for was changed, cancelled or declined.',
  receiptOfAnother:
    'This link was mailed to {mailbox}, who no longer acts for {organisation}. An administrator or authorised signatory of it can withdraw.',
  withdrawnAlready: '{organisation} has already withdrawn.',
  declinedNoWithdrawal:
    'The lead declined {organisation}, so it is no longer a signatory. There is nothing to withdraw.',
  declinedByLead:
    'The lead, {lead}, declined {organisation} as a signatory of this letter. It can co-sign again only if the lead allows it.',
  declinedAfterSeal:
    'Edition {number} prints {organisation}, so you can no longer decline it. Only {organisation} can withdraw.',
  signedAnew:
    '{organisation} signed again after this page was shown, and may say something else now. Nothing was decided. Read its statement as it stands now, then decide.',
  'not statement-shown': 'There is no statement of {organisation} that waits or is left out.',
  'not statement-left-out': 'There is no statement of {organisation} that you could leave out.',
  'not declined':
    'You cannot decline {organisation}: it is the lead organisation, it withdrew, or you declined it already.',
  'not decline-lifted': '{organisation} is not declined.',
  reasonMissing: 'Give a reason. The organisation is told it.',
  invitationCancelled: 'The lead cancelled this invitation.',
  invitationOfAnother:
    'This invitation was begun for another organisation. Ask the lead for an invitation of your own.',
  coSignedCannotCancel: 'The organisation has co-signed; its invitation cannot be cancelled. Only it can withdraw.',
  coSignedCannotDecline: 'Your organisation has co-signed. To take that back, use the withdrawal in its receipt.',
  nobodyInvited: 'Write at least one mail address.',
  tooManyInvited: 'At most {most} organisations can be invited at once; these are {count}.',
  namingNotYours:
    'Only an administrator of {organisation} can name a new authorised signatory. Choose one of its members.',
});
