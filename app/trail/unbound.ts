/**
 * What of the database is no fact of a trail, and why: whole tables, or `table.column`. A test changes every other column
 * of every other table behind the events’ back, and has each change found.
 */
export const unbound: Readonly<Record<string, string>> = {
  // who is signed in, what waits, what is counted: it passes, and nothing rests on it
  session: 'it passes',
  sign_in: 'it passes',
  mailbox_check: 'a question; the answer is evidence',
  rate_limit: 'a counter',
  notice: 'the outbox of mails to people',
  local_mail: 'the mailbox of demonstrations',
  sending_mark: 'how far the workers have come; that it was held or released is an event',
  message_news: 'what the provider told, as it told it',
  test_mail: 'a lead’s own trial',
  digest_stop: 'a wish of one mailbox, of which the event holds a commitment alone',
  event_fact: 'it is what all else is compared with; the chain commits to it',

  // work in progress, which nobody else has read; what comes of it is a fact
  draft: 'work in progress: a version is made of it',
  draft_ask: 'work in progress: a version is made of it',
  translation: 'work in progress: a text is made of it; that its place or short title changed is an event',
  translated_part: 'work in progress: a text is made of it',
  edition_choices: 'a choice for the next edition, which holds its own',
  addressee: 'a choice for a dispatch; its messages are facts',
  text_trial: 'what the typesetter found; sealing asks it again',
  cover_translation: 'work in progress: what was shown is a fact',
  'preparation.counter': 'work in progress: what is asked for has a digest, what is signed is the endorsement',
  'preparation.text_id': 'as its counter',
  'preparation.printed_name': 'as its counter',
  'preparation.country': 'as its counter',
  'preparation.logo_id': 'as its counter',
  'preparation.statement': 'as its counter',
  'preparation.signatory_id': 'as its counter',

  // the directory follows the lists that are imported; a message keeps the mailbox to which it goes
  official: 'as the imported lists have it; that somebody objected is a fact',
  official_role: 'as the imported lists have it',
  office_tenure: 'as the imported lists have it',
  official_source: 'as the imported lists have it',
  official_mailbox: 'as the imported lists have it',
  table_mapping: 'how a list was read the last time',
  'directory_import.before': 'what an undo needs, emptied by it',

  // what moves without a deed
  'organisation.host_likeness': 'derived from the host, made again with each new rule',
  'organisation.host_likeness_rule': 'which rule made it',
  'organisation_name.likenesses': 'derived from the name, made again with each new rule',
  'organisation_name.likeness_rule': 'which rule made them',
  'person.name': 'everybody may change their own',
  'person.account_since': 'the first sign-in',
  'person.name_asked_at': 'the first sign-in',
  'person.language': 'everybody may change their own',
  'invitation.language': 'how its mail is worded; nothing rests on it',
  'person.created_at': 'when a mailbox was met first; nothing rests on it',
  'letter.public_revision': 'the key of kept pages',
  'edition.failure': 'why the last try to seal failed',
  'edition.failure_sentence': 'the same, for a reader of another language',
  'dispatch.next_turn_at': 'the worker’s pace',
  'message.state': 'what the provider said last; what a person decides is an event',
  'message.next_at': 'the worker’s pace',
  'message.first_asked_at': 'the worker’s own',
  'message.last_asked_at': 'the worker’s own',
  'message.attempts': 'the worker’s own',
  'message.settled_at': 'what the provider said last',
  'message.provider_id': 'what the provider said last',
  'message.outcome': 'what the provider said last',
};
