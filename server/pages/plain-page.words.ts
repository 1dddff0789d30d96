import { sentences } from '~/platform/locale/sentences';

/** What the server says before any page of the product could be asked. */
export const words = sentences('server/plain-page', {
  name: 'Undersigned',
  home: 'Go to the home page',
  malformed: 'We could not read what was sent',
  malformedNext:
    'Nothing was changed. Part of it is damaged or missing. Check that you copied the whole link, or go back and try again.',
  crossSite: 'This request did not come from our site',
  crossSiteNext: 'Nothing was changed. Open the page here and try again.',
  method: 'This kind of request is not possible here',
  methodNext: 'Nothing was changed. Open the page in a browser and use the button on it.',
  tooLarge: 'What you sent is too large',
  tooLargeNext:
    'Nothing was saved. You can send at most {megabytes, number} MB at once. Choose a smaller file or a shorter text and send it again.',
  lengthUnknown: 'We do not know the size of what you sent',
  lengthUnknownNext: 'Nothing was saved. Send it again from a browser.',
  slow: 'This took too long',
  slowNext:
    'We stopped after {seconds, number} seconds. Check the page before you repeat a step: it may already be done.',
  away: 'This service is not available at the moment',
  awayNext:
    'It cannot reach its database. Try again in a minute. Check the page before you repeat a step: it may already be done.',
  full: 'Too many people are reading at the moment',
  fullNext: 'Nothing was changed. Try again in a minute.',
  received: 'We received your co-signature in time',
  receivedNext:
    'We received it on {when}, before sign-on closed. We are still working on it. You do not need to send it again: we email a receipt once it is counted. Open the page again in a few minutes to see the result.',
  otherAddress: 'This page was opened at another address',
  otherAddressNext: 'Nothing was changed. This service is at {origin}. Open the page there and try again.',
  fault: 'Something went wrong',
  faultNext:
    'We have recorded the problem under {request}. Check the page before you repeat a step: it may already be done.',
});
