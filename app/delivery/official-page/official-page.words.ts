import { sentences } from '~/platform/locale/sentences';

/** What the official’s page and its answers say. */
export const officialPageWords = sentences('delivery/official-page', {
  title: '{title} – for {name}',
  greeting: 'Letter to {name}',
  from: '{lead} sent this letter on {date}, with {count, plural, one {# organisation} other {# organisations}} from {countries, plural, one {# country} other {# countries}}.',
  today:
    'Today the letter has {count, plural, one {# signatory} other {# signatories}}. {since, plural, =0 {None of them signed after it was sent to you.} one {# of them signed after it was sent to you.} other {# of them signed after it was sent to you.}}',
  attested:
    '{count, plural, one {# of them is attested by the lead only.} other {# of them are attested by the lead only.}}',
  passedOn: '{name} passed it on to you.',
  why: 'Why you are receiving this: {why}.',
  ask: 'The ask in brief',
  margin: 'About this letter',
  letter: 'The letter',
  supersededEdition:
    'This edition has been replaced: a newer edition of the letter was sent on {date}. You see here the letter as it was delivered to you.',
  supersededLetter:
    'On {date}, the same organisation replaced this letter with a later one. You see here the letter as it was delivered to you.',
  toLater: 'Read the later letter: {title}',
  withdrew: 'Note of {date}: {name} has withdrawn since this letter was delivered.',
  languages: 'Languages',
  authentic: 'the text that was signed',
  translation: 'This is a translation. The organisations signed the text in {language}.',
  signatories: 'Signatories, as delivered',
  own: 'From {country}',
  others: 'From other countries',
  all: 'All signatories',
  attestedMark: 'attested by the lead only',
  experts: 'Individual experts',
  expertsMeaning:
    '{count, plural, one {# person signs} other {# people sign}} in their own name, counted apart. Affiliations are given for identification only.',
  erasedExpert: 'An individual expert',
  todayExperts: 'Individual experts today, counted apart: {count, number}.',
  sealed: 'The sealed letter',
  download: 'Open the PDF ({size})',
  checkCode: 'Check code {code}',
  verify: 'Verify this letter',
  publicPage: 'The letter’s public page',
  contact: 'Contact',
  answer: 'Your answer',
  answerLead:
    'You do not need an account. You can answer more than once, for example confirm receipt now and reply later.',
  received: 'Confirm receipt',
  receivedHint: 'We tell the lead organisation.',
  colleague: 'Pass it on to a colleague',
  notMyFile: 'This is not my file',
  notMyFileHint: 'We tell the lead organisation, so that it can find the right person.',
  meeting: 'Ask for a meeting',
  reply: 'Write a reply',
  given: 'Your answers so far',
  didreceived: 'You confirmed receipt.',
  didpassed_on: 'You passed the letter on to a colleague.',
  didnot_my_file: 'You said that this is not your file.',
  didmeeting: 'You asked for a meeting.',
  didreply: 'You replied.',
  shownPublicly: 'Published on the letter’s page.',
  waitsForYou:
    'You want everyone to be able to read it. It appears on the letter’s page after someone confirms it. We emailed a link for this to the address that received the letter.',
  neverAsked:
    'You want everyone to be able to read it. It appears on the letter’s page after someone confirms it from the email address that received the letter.',
  askConfirmation: 'Email the confirmation link',
  takenBackOn: 'Taken back on {date}; its content has been erased.',
  takeBack: 'Take this answer back',
  thanks: 'Thank you. Your answer is recorded.',
  thanksTakenBack: 'You have taken your answer back.',
});
