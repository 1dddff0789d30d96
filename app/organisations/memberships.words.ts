import { sentences } from '../platform/locale/sentences';

/** Why a deed on members is refused. */
export const membershipWords = sentences({
  alreadyAsked: 'You asked to join already, or you are a member.',
  lastAdministrator: 'An organisation keeps at least one administrator. Make another member administrator first.',
  lastAdministratorOf:
    'You are the last administrator of {organisation}. Make another member administrator there first, then you can be erased.',
  nobody: 'This membership has ended, or somebody else decided on it in the meantime.',
  noLonger: 'Your own role changed in the meantime: you may no longer do this.',
  alreadySignatory: 'This person is an authorised signatory of the organisation already.',
});
