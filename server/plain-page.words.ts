import { sentences } from '~/platform/locale/sentences';

/** What the server says before any page of the product could be asked. */
export const words = sentences({
  name: 'Undersigned',
  home: 'Go to the first page',
  malformed: 'What was sent cannot be read',
  malformedNext:
    'A part of it is damaged or missing, and nothing was changed. Check that the whole link was copied, or go back and try once more.',
  crossSite: 'This did not come from our own page',
  crossSiteNext: 'Nothing was changed. Open the page here, and try once more from it.',
  method: 'This cannot be done that way',
  methodNext: 'Nothing was changed. Open the page in a browser and use the button on it.',
  tooLarge: 'What was sent is too large',
  tooLargeNext:
    'Nothing was kept. At most {megabytes, number} MB can be sent at once. Choose a smaller file or a shorter text, and send it again.',
  lengthUnknown: 'The size of what was sent is not stated',
  lengthUnknownNext: 'Nothing was kept. Send it again from a browser.',
  slow: 'This took too long',
  slowNext:
    'We stopped waiting after {seconds, number} seconds. Look at the page again before repeating a step: it may have been done.',
  away: 'This site is interrupted for a moment',
  awayNext:
    'It cannot reach its records just now. Try again in a minute, and look at the page before repeating a step: it may have been done.',
  otherAddress: 'This page was opened at another address',
  otherAddressNext: 'Nothing was changed. This site is at {origin}: open the page there, and try once more.',
  fault: 'Something went wrong on our side',
  faultNext:
    'It has been recorded under {request}. Look at the page again before repeating a step: it may have been done.',
});
