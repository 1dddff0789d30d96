import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/together', {
  title: 'Two sign together',
  explained: 'The co-signature counts once both have signed, in either order, before sign-on closes.',
  acted: '{name} signed on {when}.',
  waits: '{name} was asked on {when} and has not signed yet.',
  open: '{name} has not been asked yet.',
  declined: '{name} did not approve it.',
  declinedBecause: '{name} did not approve it: {reason}',
  secondMissing:
    'No second authorised signatory is chosen yet. Two people sign together: go back to choose or name one.',
  changeEnds: 'If you change what is printed or who signs, what was signed does not count any more.',
  givenTitle: 'You have signed, as one of two',
  given:
    'Nothing counts yet: {organisation} co-signs “{title}” once {other} has signed, too. We tell you when that has happened.',
  givenDeclined:
    '{other} declined to sign. {organisation} has not co-signed “{title}”, and what you signed does not count until someone signs with you.',
  givenOn: 'You signed on {when}.',
  untilWhen: 'Both must have signed by {when}. If not, what you signed does not count, and we tell you.',
  takeBack: 'Take back what I signed',
  takeBackTitle: 'Take back what you signed',
  takeBackLead: 'What you signed for {organisation} ends. You can do this until {other} has signed.',
  takeBackDeed: 'Take it back',
  takeBackBack: 'Cancel and go back',
  nothingTitle: 'There is nothing to take back',
  nothing:
    'You have not signed, or what you signed has ended, or both of you have signed. To withdraw after that, use the link in the receipt.',
  lead: '{organisation} signs two together: you and {other}.',
  otherSigned: '{other} has already signed. With your approval, {organisation} has co-signed.',
  otherWaits: '{other} has not signed yet. The co-signature counts once both of you have signed, in either order.',
  sign: 'Sign as one of two',
  signTitle: 'Sign for {organisation}',
  askTitle: 'Ask for the signatures',
  ask: 'Ask {names} to sign',
  askLead:
    'We email {names} the letter, this preview and the declaration. Each signs on one page, without an account. You do not see the links.',
});
