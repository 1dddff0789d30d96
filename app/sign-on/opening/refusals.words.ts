import { sentences } from '~/platform/locale/sentences';

export const refusalWords = sentences('sign-on/refusals', {
  leadNotVerified:
    '{organisation} is not verified yet, and a lead cannot attest itself. Complete its verification first.',
  noVersion: 'Make a version of the text first. Organisations sign a version, which can no longer change.',
  alreadyOpen: 'The letter is already open for sign-on, until {until}.',
  replaced:
    'Version {version} was replaced by a later one, so it cannot be opened again: those who co-signed the later one did so in its place. To go back to its text, make a new version of it. Nothing was changed.',
  changeOut:
    'Version {number} is still out, so the letter cannot be opened again yet. Give it up first, or wait until the letter has moved to it. Nothing was changed.',
  termsUnseen:
    'Organisations that stay signatories were told other terms. Confirm that you change them. The letter is not open.',
  followsMoved:
    'Organisations co-signed or withdrew after you opened this page. Read again what follows, then decide. Nothing was changed.',
  deadlinePast: 'The deadline must be in the future.',
  deadlineFar: 'The deadline can be at most {days} days from now. Check the year. The letter is not open.',
  notDelivered:
    'This version of the letter has not been delivered yet, so there are no late signatories. Open the letter again instead.',
  lateTooLong: 'Choose a day within {days} days from now, or leave it open without a date. Nothing was changed.',
  notOpen: 'The letter is not open for sign-on.',
  closed: 'Sign-on closed on {when}. Nothing was signed.',
  closedAlready: 'Sign-on already closed on {when}.',
  notMoved: 'The deadline is {until} already. Choose another one. Nothing was changed.',
  toldTooLate:
    'You have moved this deadline several times within a day, so {count, plural, one {one address} other {# addresses}} would hear of an earlier one too late. Wait a day. Nothing was changed.',
  tooSoon:
    'An earlier deadline must be at least {hours} hours from now, so that everyone who has not decided has time. Nothing was changed.',
  tooLate: 'The new deadline can be at most {days} days from now. Nothing was changed.',
  movedMeanwhile: 'Someone moved the deadline after you opened this page. It is now {until}. You changed nothing.',
  leadSignatoryMissing:
    'Choose who signs for the lead organisation. The lead signs its own letter; without this you cannot seal an edition.',
  leadTypedMissing: 'To sign for the lead organisation now, type your name and your role.',
  'not a member': '{signatory} is no longer a member of {organisation}, so nothing was signed.',
  'not an authorised signatory':
    '{signatory} is not an authorised signatory of {organisation}. An authorised signatory must co-sign.',
  'mailbox not on a proven domain':
    'The email address of {signatory} is not on a domain that {organisation} has proved to be its own. First confirm an address on that domain, or name someone with an address there.',
  signatoryMissing: 'Name the authorised signatory first.',
  secondMissing: 'Name the second authorised signatory first: your organisation signs two together.',
  sameTwice: 'Choose two different people. The two who sign together cannot be the same person.',
  notMeant:
    'This invitation was sent to another organisation. Ask {lead} to invite {organisation}, or ask to co-sign on the public page of the letter. Nothing was started.',
  requestDeclined:
    '{lead} declined the request of {organisation} to co-sign this letter, so an invitation to someone else cannot be used for it. Nothing was started.',
  declineBegun:
    'Someone is preparing a co-signature with this invitation, so the link alone does not decline it. Sign in as the person who was invited, or as a member of that organisation. Nothing was changed.',
  actGiven: 'You have already signed. The co-signature counts once {other} has signed, too.',
  actOver: 'There is no signature of yours to take back. It has ended already.',
  actCompleted:
    '{organisation} has co-signed in the meantime, because both of you have signed. To withdraw, use the link in the receipt.',
  notYourself:
    'Only {signatory}, the authorised signatory named here, can co-sign. Ask {signatory} to approve instead.',
  preparationOver: 'This preparation has ended: the organisation has co-signed, or it was cancelled.',
  textMoved:
    'The letter has been opened again with a different version of the text. Read the letter, then start again.',
  shownChanged: 'Something changed after you opened this page, so nothing was signed. Read it again, then decide.',
  askedChanged:
    'The text of the letter, or what is printed for your organisation, changed after you opened this page. No one was asked. Check it again, then ask.',
  notOwnName:
    '“{name}” is not one of the names of {organisation}. Choose one from the list. An administrator can add others on its page.',
  statementsNone: 'This letter takes no statements, so yours was not saved. Save again without it.',
  reservationsNone: 'This letter takes no reservations, so yours was not saved. Save again without it.',
  boardNotYet: 'The day of the board’s decision is in the future. Come back once the board has decided.',
  boardDayMissing: 'Enter on the preparation the day on which the board decided. Nothing was asked or signed.',
  nameOnHold:
    'The name “{name}” is on hold until staff have checked it. Choose another name, or wait. Nothing was signed.',
  staleSave:
    'Someone else from your organisation has changed this in the meantime. Check the current version, then make your change again.',
  lineSealed:
    '{organisation} is printed in edition {number}, and a sealed letter does not change. Nothing was changed. Your organisation can still withdraw.',
  lineOfNone: '{organisation} is no longer a signatory, so there is nothing to change. Nothing was changed.',
  lineLapsed:
    'The letter now has another version, which {organisation} has not co-signed. Co-sign that version; you choose there what is printed.',
  lineSame: 'This is what is printed already. Change something first. Nothing was asked or signed.',
  lineDone: 'This change has been approved already: it is what is printed for {organisation} now.',
  coSignedAlready: '{organisation} has already co-signed this letter.',
  approvalWaits: 'We have already asked {signatory}, who has not answered yet.',
  askYourself: 'You are the authorised signatory. Co-sign here; you do not need an email.',
  approvalUsed: 'This link has already been used: {organisation} has co-signed.',
  approvalRenewed:
    'The text of the letter changed after you opened this page, so nothing was signed. What you typed is kept. Read what changed, then decide.',
  approvalDead: 'This link no longer works: the request was changed, cancelled or declined.',
  receiptOfAnother:
    'This link was emailed to {mailbox}. That person no longer acts for {organisation}. One of its administrators or authorised signatories can withdraw.',
  withdrawnAlready: '{organisation} has already withdrawn.',
  declinedNoWithdrawal:
    'The lead declined {organisation}, so it is no longer a signatory. There is nothing to withdraw.',
  declinedByLead:
    'The lead, {lead}, declined {organisation} as a signatory of this letter. It can co-sign again only if the lead allows it.',
  declinedAfterSeal:
    '{organisation} is printed in edition {number}, so you can no longer decline it. Only {organisation} can withdraw.',
  signedAnew:
    '{organisation} signed again after you opened this page, and its statement may have changed. Nothing was decided. Read its current statement, then decide.',
  'not statement-shown': '{organisation} has no statement that is waiting or left out.',
  'not statement-left-out': '{organisation} has no statement that you could leave out.',
  'not declined':
    'You cannot decline {organisation}: it is the lead organisation, it withdrew, or you declined it already.',
  'not decline-lifted': '{organisation} is not declined.',
  reasonMissing: 'Give a reason. The organisation sees it.',
  invitationCancelled: 'The lead cancelled this invitation.',
  colleagueUnnamed:
    'We sent this invitation to another address. Say who you are and why you answer it. Nothing was started.',
  invitationOfAnother:
    'Another organisation has already started with this invitation. Ask the lead for your own invitation.',
  coSignedCannotCancel:
    'The organisation has co-signed, so you cannot cancel its invitation. Only the organisation can withdraw.',
  coSignedCannotDecline: 'Your organisation has co-signed. To withdraw, use the link in its receipt.',
  lineChanged: 'This line was changed after you opened it. What you typed is still below. Check it, then save again.',
  listChanged: 'The list changed after you opened this page. Check it again. Nothing was sent.',
  listEmpty: 'No line of this list is ready to be invited. Nothing was sent.',
  nobodyInvited: 'Enter at least one email address.',
  tooManyInvited: 'You can invite at most {most} organisations at once; you entered {count}.',
  namingNotYours: 'Only an administrator of {organisation} can add an authorised signatory. Choose one of its members.',
});
