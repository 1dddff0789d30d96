import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/substance', {
  title: 'Change the substance of the letter',
  lead: 'Version {former} becomes version {number}, if you move the letter after the signatories have answered.',
  nothing: 'There is no newer version to put before the signatories, or another change is out.',
  happens: 'We email the comparison and your reason to every signatory.',
  happens2: 'Each authorised signatory answers: carry over, need more time, or withdraw. Silence never carries over.',
  happens3: 'You see the answers and move the letter when you choose. Your own organisation carries over first.',
  happens4: 'Until you move it, version {former} is in force with all its signatories.',
  whom: '{told, plural, =0 {There is no signatory to ask.} one {# signatory: its authorised signatories and administrators.} other {# signatories: their authorised signatories and administrators.}} Your own authorised signatory is asked, too.',
  lasting:
    'You cannot change the version or the reason once they are announced. You can give it up, for a reason that the signatories see.',
  until: 'You would like answers by',
  untilHint: 'A wish. Signatories can answer until you move the letter.',
  noteLabel: 'Why the text changes',
  noteHint: 'Every signatory reads it. For example: the Council proposed a longer term.',
  deed: 'Ask {told, plural, one {# signatory} other {# signatories}}',
  back: 'Back to the change of the text',
  boardTitle: 'Answers to version {number}',
  movedTitle: 'How version {number} was answered',
  movedLead:
    'Organisations listed as silent or needing time were left behind. Those that have co-signed version {number} since are listed as carrying over.',
  summary:
    '{carry, number} carry over · {hold, plural, =0 {0 need time} one {# until {day}} other {# need time, at the latest until {day}}} · {withdrew, number} withdrew · {silent, number} silent',
  verdict:
    'If you moved the letter now: {stays, plural, one {# signatory} other {# signatories}} of version {number}, {left, plural, =0 {no one} other {#}} left behind.',
  wish: 'You asked for answers by {until}. Until you move the letter, version {former} is in force with all its signatories. Organisations that co-sign now consent to both versions.',
  wishClosed:
    'You asked for answers by {until}. Until you move the letter, version {former} is in force with all its signatories. Sign-on is closed; signatories can still answer.',
  leadCarries: '{organisation}, the lead, carries over.',
  leadSilent:
    '{organisation}, the lead, has not carried over yet. Its authorised signatory answers first; the letter cannot move before.',
  leadUnsigned:
    'The lead has not co-signed yet. Its authorised signatory co-signs both versions first; the letter cannot move before.',
  leadAnswer: 'Give your organisation’s answer',
  'group hold': 'Need more time ({count})',
  'group silent': 'Silent ({count})',
  'group carry': 'Carry over ({count})',
  'group withdrew': 'Withdrew ({count})',
  heldUntil: 'until {day}',
  remindedAt: 'reminded {when}',
  both: 'co-signed both versions',
  half: 'one of two who sign together carries over',
  whomExperts:
    '{experts, plural, one {# individual expert is asked, too.} other {# individual experts are asked, too.}}',
  experts:
    'Individual experts, counted apart: {carry, number} would sign version {number}, {held, plural, =0 {} one {# needs more time, } other {# need more time, }}{silent, number} have not answered.',
  moveExperts:
    'Individual experts: {carry, number} sign version {number}. {left, plural, =0 {None is left behind.} one {# is left behind: no yes so far.} other {# are left behind: no yes so far.}}',
  move: 'Move the letter',
  remind: 'Remind the silent',
  whatChanged: 'What changed',
  note: 'Why you change it',
  giveUp: 'Give up version {number}',
  moveTitle: 'Move the letter to version {number}',
  moveHappens:
    'Version {number} replaces version {former}. {stays, plural, one {# organisation is its signatory} other {# organisations are its signatories}}.',
  moveLeft:
    '{left, plural, =0 {No signatory is left behind.} one {# signatory is left behind: it is no longer shown or counted.} other {# signatories are left behind: they are no longer shown or counted.}}',
  moveBack: 'We tell those left behind. Sign-on is open: each can come in again with one step.',
  moveClosed: 'We tell those left behind. Sign-on is closed: they cannot come in again.',
  stay: 'Stay',
  leave: 'Left behind',
  none: 'No one',
  moveLasting: 'You cannot move the letter back.',
  moveDeed: 'Move the letter: {stays} stay, {left} left behind',
  nothingOut: 'No change of substance is out.',
  remindTitle: 'Remind the silent',
  remindHappens: 'We email the comparison and a link to answer.',
  remindWhom:
    '{now, plural, =0 {No one now.} one {# authorised signatory of an organisation that has not answered.} other {# authorised signatories of organisations that have not answered.}} {later, plural, =0 {} one {# more had an email about this letter within 24 hours.} other {# more had an email about this letter within 24 hours.}}',
  remindLasting: 'Emails cannot be taken back. One address is reminded at most once in 24 hours.',
  remindDeed: 'Remind {now, plural, one {# authorised signatory} other {# authorised signatories}}',
  reservation: 'its reservation may name an ask by number: “{reservation}”',
});
