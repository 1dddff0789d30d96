import { sentences } from '~/platform/locale/sentences';

/** Why nothing was done for a person who asks to sign as an individual expert. */
export const expertAdmissionWords = sentences('sign-on/expert-admission', {
  notOpen: 'Sign-on is not open, so you can no longer ask. Nothing was sent.',
  noExperts: 'Individual experts cannot ask to sign this letter. Nothing was sent.',
  invited: 'You are invited already. Use the link in your invitation. Nothing was sent.',
  signed: 'You have already signed this letter. Nothing was sent.',
  leftOut: '{lead} left you out of the list of experts, so you cannot ask again. Nothing was sent.',
  asked: 'You have already asked to sign this letter. Nothing more was sent.',
  decided: 'Someone answered this request after you opened this page. You changed nothing.',
  closed: 'Sign-on closed on {when}. Open the letter again, then admit {name}. Nothing was sent.',
  organisationsOnly:
    'The letter is open to organisations only. Open it again for individual experts, then admit {name}. Nothing was sent.',
  gone: 'This person deleted their data, so there is no one to admit. You changed nothing.',
  reasonMissing: 'Give a reason. The person who asked sees it.',
  reasonLong: 'Keep the reason to 1,000 characters.',
});
