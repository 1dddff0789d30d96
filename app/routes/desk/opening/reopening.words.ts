import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/reopening', {
  wasOpen: 'Sign-on was open with version {former} until {until}. You can open the letter again.',
  sameVersion: 'You open it again with the same version, version {version}',
  anotherVersion: 'You open it again with another version, version {version}',
  same: 'Everyone who co-signed version {version} stays, and no one has to do anything.',
  another:
    'Only organisations that co-sign version {version} are signatories of it. Read below who stays and who falls out.',
  chooseSame: 'Open it with the same version, version {version}',
  chooseAnother: 'Open it with version {version} instead',
  allStay:
    '{count, plural, =0 {Besides you, no organisation has co-signed this version.} one {# organisation besides you co-signed this version. It stays, with its consent.} other {All # organisations besides you that co-signed this version stay, with their consent.}}',
  fallOut:
    '{count, plural, =0 {No organisation falls out.} one {# organisation falls out, because it co-signed version {former} and not version {version}:} other {# organisations fall out, because they co-signed version {former} and not version {version}:}}',
  stay: '{count, plural, =0 {No organisation besides you has co-signed version {version} yet.} one {# organisation stays, because it co-signed version {version} too:} other {# organisations stay, because they co-signed version {version} too:}}',
  experts:
    '{count, plural, one {# individual expert falls out} other {# individual experts fall out}}: {names}. We email each of them. Where experts can sign, they can sign version {version} with one link.',
  waiting:
    '{count, plural, one {# request for approval from the last sign-on ends. Its organisation can ask again.} other {# requests for approval from the last sign-on end. Their organisations can ask again.}}',
  waitingStill:
    '{count, plural, one {# request for approval was waiting. We email that person a new link.} other {# requests for approval were waiting. We email each of these people a new link.}}',
  preparing:
    '{count, plural, one {# organisation that is preparing another version has} other {# organisations that are preparing another version have}} to start again with version {version}.',
  notVerified: '{name} (not verified yet, so not counted)',
  told: 'We email the authorised signatory and the administrators of {count, plural, one {the organisation that falls out} other {the # organisations that fall out}}. The authorised signatory can co-sign version {version} with one link.',
  deed: 'Open again with version {version}',
  title: 'Open the letter again',
});
