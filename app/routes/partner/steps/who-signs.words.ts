import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/who-signs', {
  title: 'Who signs for {organisation}?',
  lead: 'Someone who may bind it: a director, the chair, a board member. They need no account. One email with one link is all they get.',
  step: 'Step {step} of 3',
  own: 'I may sign for {organisation} myself',
  ownHint: 'Then leave the two fields above empty.',
  name: 'Their name',
  address: 'Their email address at {host}',
  addressAnywhere: 'Their email address',
  addressHint: 'An address that only they read: the link in the email is for them alone.',
  deed: 'Save and continue',
  known: 'Authorised signatories',
  someone: 'Someone else',
  nameMissing: 'Enter the name of the person who signs.',
  addressMissing: 'Enter the email address of the person who signs.',
  addressElsewhere: 'Use an address at {host}: an authorised signatory reads email on the domain of the organisation.',
  notAdministrator:
    'Only an administrator of {organisation} can name an authorised signatory. Ask one of them: {administrators}.',
  back: 'Back to the overview',
});
