import { sentences } from '~/platform/locale/sentences';

/** Why an edition cannot be made or sealed, as the lead reads it. */
export const words = sentences('seal/edition', {
  neverOpened: 'Open the letter for sign-on first, so that organisations can co-sign it.',
  changeOut:
    'Version {number} of the text is before the signatories until {until}. Wait until the letter moves to it, or give it up.',
  stillOpen: 'Sign-on is open until {when}. Close it first, or seal while it is open.',
  takingIn:
    'We are still processing co-signatures that arrived in time. Ready in {seconds, plural, one {# second} other {# seconds}}. Nothing was sealed.',
  arrivalsWaiting:
    'We are still working on {count, plural, one {# co-signature that} other {# co-signatures that}} arrived in time. Nothing was sealed. Try again in a minute; if this stays, tell the staff of this service.',
  leadUnverified:
    '{lead} is not verified. Before it can seal, it needs a confirmed email address on its own domain and one further piece of evidence.',
  leadNotSigned: '{lead} has not co-signed this version. Its authorised signatory must approve first.',
  placeMissing: 'The print details do not give a place. Add it: place and date are printed at the top of the letter.',
  shortTitleMissing:
    'The print details do not give a short title. Add it: it is printed at the foot of each page and used in the file name.',
  inTheMaking: 'Edition {number} is being sealed. Refresh this page in a minute.',
  logoMissing:
    'The logo of {organisation} is missing from storage. Ask the organisation to upload it again, then seal.',
  textMissing: 'This version has no text in {language}. Finalise the translation first.',
  languageUnknown: 'There is no translation in that language.',
  notConfirmed: 'You have not confirmed this point as it is now. Check it and confirm it: {sentence}',
  busy: 'We are making many previews at the moment. Try again in a few seconds.',
  unexpected:
    'We could not make the PDF. We will try again automatically; if the problem stays, tell the staff of this service.',
  notLater:
    'This edition cannot be emailed to signatories: it is void, a translation, or the one that was delivered. Nothing was sent.',
});
