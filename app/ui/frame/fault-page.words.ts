import { sentences } from '~/platform/locale/sentences';

export const words = sentences('ui/fault-page', {
  refused: 'You cannot do this now',
  refusedNext: 'Nothing was changed.',
  back: 'Go back',
  absent: 'Page not found',
  absentNext:
    'The link may be old or incomplete. If it came by email, copy the whole link. If the page belongs to your organisation, sign in first.',
  forbidden: 'You do not have access to this',
  absentSignedIn: 'The link may be old or incomplete, or it may belong to an organisation you are not a member of.',
  forbiddenNext: 'Your role does not allow it. An administrator of your organisation can change your role.',
  gone: 'This link no longer works',
  goneNext: 'It was used, it has expired, or what it leads to was removed. Ask the person who sent it for a new link.',
  malformed: 'We could not read what was sent',
  malformedNext: 'Nothing was changed. Go back, check the fields, and send it again.',
  tooMany: 'Too many attempts',
  tooManyNext: 'Nothing was changed. Wait a few minutes, then try again.',
  method: 'This address cannot be opened directly',
  methodNext: 'Nothing was changed. Go to the page and use the button there.',
  fault: 'Something went wrong',
  faultNext: 'We have recorded the problem. Check the page before you repeat a step: it may already be done.',
  home: 'Go to the home page',
  signIn: 'Sign in',
});
