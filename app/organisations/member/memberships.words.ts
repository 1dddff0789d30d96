import { sentences } from '~/platform/locale/sentences';

/** Why a deed on members is refused. */
export const membershipWords = sentences('organisations/memberships', {
  alreadyAsked: 'You have already asked to join, you have been asked to join, or you are a member.',
  lastAdministrator: 'An organisation needs at least one administrator. Make another member an administrator first.',
  lastAdministratorOf:
    'You are the last administrator of {organisation}. Make another member an administrator there before you delete your account.',
  nobody: 'This membership has ended, or someone else has decided on it in the meantime.',
  askedAlready:
    'This person has already been asked and has not answered yet. To ask for something else, cancel that request first.',
  lastAdministratorLeaves:
    'You are the last administrator of {organisation}, and it has other members. Make another member an administrator before you leave.',
  noMember: 'You are no longer a member of this organisation.',
  noLonger: 'Your own role has changed, so you can no longer do this.',
  alreadySignatory: 'This person is already an authorised signatory of the organisation.',
});
