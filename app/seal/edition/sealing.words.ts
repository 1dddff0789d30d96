import { sentences } from '~/platform/locale/sentences';

/** Why an edition cannot be made or sealed, as the lead reads it. */
export const words = sentences('seal/sealing', {
  neverOpened: 'The letter has not been opened for sign-on. Open it first: who is to stand under it signs then.',
  stillOpen: 'Sign-on is open until {when}. Close it first, or seal while it is open.',
  takingIn:
    'Taking in what arrived in time; ready in {seconds, plural, one {# second} other {# seconds}}. Nothing was sealed.',
  leadUnverified:
    '{lead} is not verified. A mailbox on its own domain and one other piece of evidence are needed before it can seal.',
  leadNotSigned: '{lead} has not co-signed this version itself. Its authorised signatory has to approve first.',
  placeMissing: 'The imprint names no place. Fill it in: place and date stand at the head of the letter.',
  shortTitleMissing:
    'The imprint has no short title. Fill it in: it stands at the foot of each page and in the file’s name.',
  inTheMaking: 'Edition {number} is being sealed at this moment. Look again in a minute.',
  logoMissing: 'The logo of {organisation} is not in storage. Ask for it again, then seal.',
  textMissing: 'The version has no text in {language}. Finish the translation first.',
  languageUnknown: 'The letter is not translated into that language.',
  notConfirmed: 'Something doubtful was not confirmed as it stands now. Look at it, and confirm it: {sentence}',
  busy: 'Many proofs are being set at this moment. Try again in a few seconds.',
  unexpected:
    'The letter could not be set. It is tried again by itself; if this stays, tell whoever runs the installation.',
});
