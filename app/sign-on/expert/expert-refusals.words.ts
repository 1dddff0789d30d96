import { sentences } from '~/platform/locale/sentences';

/** Why nothing was done for an expert, or by one. */
export const expertRefusals = sentences('sign-on/expert-refusals', {
  organisationsOnly:
    'This letter is open to organisations only, so individual experts cannot sign it. Nothing was done.',
  cancelled: 'The lead cancelled this invitation. Nothing was signed.',
  closed: 'Sign-on closed on {when}. Nothing was signed.',
  notOpen: 'The letter is not open for sign-on.',
  shownChanged:
    'Something changed after you opened this page, so nothing was signed. Read the letter again, then decide. What you typed is kept.',
  signedAlready: 'You have already signed this letter. To withdraw, use the link in your receipt.',
  signedCannotDecline: 'You have signed this letter. To withdraw, use the link in your receipt.',
  signedCannotCancel:
    '{name} has signed, so you cannot cancel the invitation. You can still leave {name} out before the seal.',
  leftOut: 'The lead, {lead}, left you out of the list of experts, so you cannot sign this letter again.',
  withdrawnAlready: 'You have already withdrawn.',
  leftOutNoWithdrawal: 'The lead left you out of the list of experts. There is nothing to withdraw.',
  leftOutAfterSeal:
    '{name} is printed in edition {number}, so you can no longer leave {name} out. Only {name} can withdraw.',
  notStanding: '{name} has withdrawn, or you have left {name} out already.',
  reasonMissing: 'Give a reason. The expert sees it.',
});
