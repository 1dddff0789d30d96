import { sentences } from '~/platform/locale/sentences';

/** Why a deed on members is refused. */
export const membershipWords = sentences({
  alreadyAsked: 'You asked to join already, were asked to join, or are a member.',
  lastAdministrator: 'An organisation needs at least one administrator. Make another member an administrator first.',
  lastAdministratorOf:
    'You are the last administrator of {organisation}. Make another member an administrator there before you delete your account.',
  nobody: 'This membership has ended, or someone else has decided on it in the meantime.',
  askedAlready:
    'This person was asked already, and has not answered yet. Take the request back first if you want to ask something else.',
  lastAdministratorLeaves:
    'You are the last administrator of {organisation}, and it has other members. Make another member administrator first, then you can leave.',
  noMember: 'You are not a member of this organisation any more.',
  noLonger: 'Your own role has changed, so you can no longer do this.',
  alreadySignatory: 'This person is already an authorised signatory of the organisation.',
});
