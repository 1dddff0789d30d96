import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/reopening', {
  wasOpen: 'Sign-on was open with version {former} until {until}. You can open the letter again.',
  stillOut:
    'Sign-on closed on {ended}, and version {number} is still out. You can open the letter again once that has ended.',
  'stillOut substantive':
    'Signatories can still answer. If you move the letter, those who carry over are signatories of version {number}. If you give version {number} up, their answers no longer count.',
  'stillOut editorial':
    'Signatories can object until {until}. If no one does, the letter then moves to version {number} automatically. To open it again before, give version {number} up.',
  toMove: 'Move the letter to version {number}',
  toChange: 'See the correction',
  toAnswers: 'See the answers',
  toEnd: 'Give up version {number}',
  sameVersion: 'You open it again with the same version, version {version}',
  anotherVersion: 'You open it again with another version, version {version}',
  same: 'Everyone who co-signed version {version} stays, and does not have to do anything.',
  another:
    'Only organisations that co-sign version {version} are signatories of it. Read below who stays and who falls out.',
  objected:
    'A signatory objected to version {version} when you announced it as a correction, and that stopped it. If you open the letter with it, everyone who has not co-signed it falls out.',
  chooseSame: 'Open it with the same version, version {version}',
  chooseAnother: 'Open it with version {version} instead',
  allStay:
    '{count, plural, =0 {No other organisation has co-signed this version.} one {# other organisation co-signed this version. It stays, with its consent.} other {All # other organisations that co-signed this version stay, with their consent.}}',
  fallOut:
    '{count, plural, =0 {No organisation falls out.} one {# organisation falls out, because it co-signed version {former} and not version {version}:} other {# organisations fall out, because they co-signed version {former} and not version {version}:}}',
  stay: '{count, plural, =0 {No other organisation has co-signed version {version} yet.} one {# organisation stays, because it co-signed version {version} too:} other {# organisations stay, because they co-signed version {version} too:}}',
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
  concerned:
    'We email everyone who was invited and has not decided, and everyone who withdrew, that sign-on is open again. Those who stay signatories get no email about that.',
  deed: 'Open again with version {version}',
  promisedHours:
    'The signatories were told that they have at least {hours} hours to object to a correction. If you choose fewer, a correction still takes {hours} hours as long as one of them is a signatory.',
  termsOther:
    'If you choose other terms than before, we show you what changes for the signatories before the letter opens.',
  termsTitle: 'What you change for those who have already co-signed',
  termsLead: 'They co-signed under other terms:',
  term: '{name}: they were told “{before}” Now you choose “{after}”',
  termsConfirmed: 'Change what the signatories were told',
  termsConfirmedHint: 'We email each of them what changes. They can withdraw.',
  title: 'Open the letter again',
});
