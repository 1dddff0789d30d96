import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/change', {
  title: 'Change the text',
  neverTitle: 'Nothing has been signed yet',
  never: 'The letter was never opened for sign-on. Until then, you can edit its text freely.',
  toText: 'Edit the draft',
  sent: 'The letter has been sent to officials, so its text no longer changes.',
  nothingTitle: 'Version {number} is in force, and no other is ready',
  nothing: 'Edit the draft and make a version of it. Then come back here to put it before the signatories.',
  toVersions: 'Make a version',
  outTitle: 'Version {number} replaces version {former} unless a signatory objects',
  outLead:
    '{told, plural, =0 {No signatory had to be told.} one {# signatory was told.} other {# signatories were told.}} They can object until {until}. No one has objected.',
  outThen:
    'After that time, the letter moves to version {number} automatically, within a few minutes. Every signatory who was told and has not withdrawn becomes a signatory of version {number}. One objection stops the correction.',
  outMeanwhile:
    'Until then version {former} is in force, with all its signatories. Organisations that co-sign now consent to both versions.',
  outClosed: 'Until then version {former} is in force, with all its signatories. Sign-on is closed.',
  whatChanged: 'What changed',
  note: 'Your note to the signatories',
  giveUp: 'Give up version {number}',
  proposalTitle: 'Correct spelling and form: version {former} becomes version {number}',
  closedTitle: 'This is not a correction of spelling and form',
  closed: 'An ask that is added, removed or moved, or another language, is never a correction:',
  askedBefore:
    'You put this text before the signatories as a change of substance. It cannot be announced as a correction.',
  objectedTo:
    'A signatory objected to this version as a correction. Put it before the signatories as a change of substance, or make another version.',
  substanceLead:
    'Does it change what the signatories agreed to? Then each of them answers, and silence never carries over.',
  toSubstance: 'Ask the signatories about a change of substance',
  doubtful: 'This does not look like spelling and form alone:',
  confirmed: 'It is spelling and form all the same',
  confirmedHint: 'Everyone who has signed, or signs in the meantime, reads these points and that you confirmed this.',
  happens: 'We email the correction to every signatory, with the time until which they can object.',
  happens2:
    'If no one objects, the letter moves to version {number} automatically, and all of them become signatories of it.',
  happens3: 'If one signatory objects, the correction stops at once, and we tell you and all the others why.',
  whom: '{told, plural, =0 {There is no signatory to tell.} one {# signatory: the person who signed, and the administrators of its organisation.} other {# signatories: the people who signed, and the administrators of their organisations.}}',
  lasting:
    'You cannot change the correction or its time once it is announced. You can give it up, for a reason that the signatories see.',
  until: 'Signatories can object until',
  untilHint:
    'At least {hours} hours, as you chose when you opened the letter, with one full working day, Monday to Friday, 08:00 to 18:00.',
  untilHintPromised:
    'At least {hours} hours, with one full working day, Monday to Friday, 08:00 to 18:00. You last opened the letter with {ofCall} hours, but {promisedLonger, plural, one {# signatory} other {# signatories}} co-signed when the letter said up to {hours} hours.',
  beyond:
    'Sign-on closes on {deadline}, before signatories have had their time to object. The correction stays out after that, and you can seal only once it has ended. To collect co-signatures under the corrected text, move the deadline first.',
  noteLabel: 'Note to the signatories',
  noteHint: 'It is in the email that they get.',
  whomExperts:
    '{experts, plural, one {# individual expert is told, too, and can object.} other {# individual experts are told, too, and can object.}}',
  deed: 'Announce the correction to {told, plural, one {# signatory} other {# signatories}}',
  movedLast: 'Version {number} has been in force since {when}. It replaced version {former}.',
  objectedLast: '{organisation} objected to version {number} on {when}, and it was given up. Reason given: “{reason}”',
  givenUpLast: 'Version {number} was given up on {when}. Reason given: “{reason}”',
  givingUpTitle: 'Give up version {number}',
  givingUpHappens: 'Version {former} stays in force, with all its signatories. Version {number} is not used.',
  givingUpWhom: 'We email your reason to every signatory who was told of version {number}.',
  givingUpLasting: 'You cannot take this back. You can announce a later version.',
  reason: 'Reason',
  reasonHint: 'Every signatory who was told sees it.',
  givingUpDeed: 'Give up version {number}',
  left: 'Version {number} is still out from an earlier opening. The letter cannot be sealed, sent or opened again until you give it up.',
  giveUpLeft: 'Give up version {number}',
  nothingOut: 'No change is out, so there is nothing to give up.',
  back: 'Back to the change of the text',
});
