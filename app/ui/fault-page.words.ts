import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  refused: 'This cannot be done now',
  refusedNext: 'Nothing was changed.',
  back: 'Go back to where you were',
  absent: 'There is nothing at this address',
  absentNext: 'The link may be old or incomplete. If it belongs to an organisation of yours, sign in first.',
  forbidden: 'You may not do this',
  absentSignedIn: 'The link may be old or incomplete, or it belongs to an organisation of which you are not a member.',
  forbiddenNext: 'Your role does not include it. An administrator of your organisation can change your role.',
  gone: 'This is no longer here',
  goneNext: 'It was taken away, or the link has been used or has run out. Ask whoever sent it for a new one.',
  malformed: 'What was sent cannot be read',
  malformedNext: 'Nothing was changed. Go back, look at the fields, and send it again.',
  tooMany: 'Too many attempts',
  tooManyNext: 'Wait some minutes, then try once more.',
  method: 'This cannot be done that way',
  methodNext: 'Nothing was changed. Open the page and use the button on it.',
  fault: 'Something went wrong on our side',
  faultNext: 'It has been recorded. Look at the page again before you repeat a step: it may have been done.',
  home: 'Go to the first page',
  signIn: 'Sign in',
});
