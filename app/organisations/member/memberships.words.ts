import { sentences } from '~/platform/locale/sentences';

/** Why a deed on members is refused. */
export const membershipWords = sentences('organisations/memberships', {
  alreadyAsked: 'You asked to join already, were asked to join, or are a member.',
  lastAdministrator: 'An organisation keeps at least one administrator. Make another member administrator first.',
  lastAdministratorOf:
    'You are the last administrator of {organisation}. Make another member administrator there first, then you can be erased.',
  nobody: 'This membership has ended, or somebody else decided on it in the meantime.',
  askedAlready:
    'This person was asked already, and has not answered yet. Take the request back first if you want to ask something else.',
  lastAdministratorLeaves:
    'You are the last administrator of {organisation}, and it has other members. Make another member administrator first, then you can leave.',
  noMember: 'You are not a member of this organisation any more.',
  noLonger: 'Your own role changed in the meantime: you may no longer do this.',
  alreadySignatory: 'This person is an authorised signatory of the organisation already.',
});
