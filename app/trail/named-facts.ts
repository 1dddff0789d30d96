import type { EventKind } from './event';
import type { PartName } from './facts';

/** Rows of a part that a deed made or changed: those for which a condition holds, $1 being the value given. */
type Standing = { readonly part: PartName; readonly where: string; readonly value: string };

/** Rows that an event tells of: by a condition, as their keys name them, or as gone with its deed. */
export type Named =
  | Standing
  | { readonly part: PartName; readonly rows: readonly string[] }
  | { readonly part: PartName; readonly gone: readonly string[] };

type Identified = readonly { readonly id: string }[];
const ids = (rows: Identified) => rows.map(({ id }) => id);

/** Rows for an event that names none of them itself. */
export const rowsOf = (part: PartName, rows: Identified): Named => ({ part, rows: ids(rows) });

/** Personal values beside events that a deed erased. */
export const valuesErased = (values: readonly { eventId: string; name: string }[]): Named => ({
  part: 'erased_value',
  rows: values.map(({ eventId, name }) => `${eventId} ${name}`),
});

/** The same where the deed removed them. */
export const rowsGone = (part: PartName, rows: Identified): Named => ({ part, gone: ids(rows) });

type Condition = readonly [PartName, string];
const byId = (part: PartName): Condition => [part, 'id = $1'];

/** What each id among an event’s plain values names. */
const byPlain: Readonly<Record<string, readonly Condition[]>> = {
  personId: [byId('person')],
  membershipId: [byId('membership'), ['nomination', 'membership_id = $1']],
  nameId: [byId('organisation_name')],
  evidenceId: [byId('evidence')],
  officialId: [
    ['objection', 'id = $1 AND t.suppressed_at IS NOT NULL'],
    ['suppression', theirMailboxes()],
  ],
  importId: [byId('directory_import')],
  reviewerId: [byId('reviewer')],
  noteId: [byId('note')],
  versionId: [
    byId('version'),
    ['text', 'version_id = $1'],
    ['ask', 'text_id IN (SELECT id FROM text WHERE version_id = $1)'],
  ],
  textId: [byId('text'), ['ask', 'text_id = $1']],
  openingId: [byId('opening')],
  deadlineMoveId: [byId('deadline_move')],
  reminderPlanId: [byId('reminder_plan')],
  roundId: [byId('reminder_round'), ['reminder', 'round_id = $1']],
  handDeliveryId: [byId('hand_delivery')],
  closureId: [byId('closure')],
  changeId: [
    byId('change'),
    ['change_showing', 'change_id = $1'],
    ['change_objection', 'showing_id IN (SELECT id FROM change_showing WHERE change_id = $1)'],
    ['lapse', 'change_id = $1'],
    ['expert_showing', 'change_id = $1'],
    ['expert_answer', 'showing_id IN (SELECT id FROM expert_showing WHERE change_id = $1)'],
    ['expert_hold', 'showing_id IN (SELECT id FROM expert_showing WHERE change_id = $1)'],
  ],
  changeAnswerId: [byId('change_answer')],
  invitationId: [byId('invitation'), ['preparation', 'invitation_id = $1']],
  admissionRequestId: [byId('admission_request')],
  preparationId: [byId('preparation'), ['approval', 'preparation_id = $1'], ['joint_act', 'preparation_id = $1']],
  endorsementId: [
    byId('endorsement'),
    ['lead_decision', 'endorsement_id = $1'],
    ['consent', 'endorsement_id = $1'],
    ['line_change', 'endorsement_id = $1'],
    ['preparation', 'id IN (SELECT preparation_id FROM endorsement WHERE id = $1)'],
    ['approval', 'preparation_id IN (SELECT preparation_id FROM endorsement WHERE id = $1)'],
    ['joint_act', 'preparation_id IN (SELECT preparation_id FROM endorsement WHERE id = $1)'],
  ],
  lineChangeId: [byId('line_change')],
  expertAnswerId: [byId('expert_answer')],
  expertHoldId: [byId('expert_hold')],
  expertInvitationId: [byId('expert_invitation')],
  expertRequestId: [byId('expert_request')],
  expertEndorsementId: [byId('expert_endorsement'), ['expert_consent', 'endorsement_id = $1']],
  publicationId: [byId('publication')],
  takedownId: [byId('takedown')],
  editionId: [
    byId('edition'),
    ['edition_signatory', 'edition_id = $1'],
    ['edition_expert', 'edition_id = $1'],
    ['seal', 'edition_id = $1'],
  ],
  dispatchId: [
    ['dispatch_prepared', 'id = $1'],
    ['dispatch', 'id = $1 AND (t.sent_at IS NOT NULL OR t.stopped_at IS NOT NULL)'],
    ['dispatch_approval', 'dispatch_id = $1'],
    ['dispatch_pause', 'dispatch_id = $1'],
    ['dispatch_finish', 'dispatch_id = $1'],
    ['approval_request', 'dispatch_id = $1'],
    ['cover_showing', 'dispatch_id = $1'],
    ['cover_shortening', 'showing_id IN (SELECT id FROM cover_showing WHERE dispatch_id = $1)'],
  ],
  messageId: [
    byId('message'),
    ['dispatch', 'id IN (SELECT dispatch_id FROM message WHERE id = $1)'],
    ['dispatch_finish', 'dispatch_id IN (SELECT dispatch_id FROM message WHERE id = $1)'],
  ],
  passedMessageId: [byId('message')],
  replyId: [
    byId('reply'),
    ['reply_file', 'reply_id = $1'],
    ['message', 'id IN (SELECT passed_message_id FROM reply WHERE id = $1)'],
  ],
  digestId: [byId('reply_digest'), ['reply', 'digest_id = $1']],
};

function theirMailboxes(): string {
  const mailboxes = 'SELECT address FROM official_mailbox WHERE official_id = $1';
  return `digest IN (SELECT address_digest(address) FROM (${mailboxes}
    UNION SELECT mailbox FROM message WHERE official_id = $1) theirs)`;
}

function lapsesOfLatest(): string {
  return `opening_id = (SELECT id FROM opening WHERE letter_id = $1 ORDER BY opened_at DESC, id DESC LIMIT 1)`;
}

const allMessages: readonly Condition[] = [
  ['message', 'dispatch_id IN (SELECT id FROM dispatch WHERE letter_id = $1)'],
];
const organisationEntry: readonly Condition[] = [
  byId('organisation'),
  ['organisation_name', 'organisation_id = $1'],
  ['register_number', 'organisation_id = $1'],
  ['logo', 'organisation_id = $1'],
];

/** What events of a kind change beside the rows that their ids name; $1 is the trail’s subject. */
const byKind: Readonly<Partial<Record<EventKind, readonly Condition[]>>> = {
  'organisation-founded': [
    ...organisationEntry,
    ['membership', 'organisation_id = $1'],
    ['person', 'id IN (SELECT person_id FROM membership WHERE organisation_id = $1)'],
  ],
  'organisation-changed': organisationEntry,
  'organisation-held': organisationEntry,
  'organisation-released': organisationEntry,
  'logo-set': organisationEntry,
  'letter-started': [byId('letter'), ['imprint', 'letter_id = $1']],
  'imprint-changed': [byId('letter'), ['imprint', 'letter_id = $1']],
  'statements-held': [byId('letter')],
  'letter-opened': [['lapse', lapsesOfLatest()]],
  'signatories-arranged': [['endorsement', 'letter_id = $1']],
  'dispatch-sent': allMessages,
  'dispatch-scheduled': allMessages,
  'dispatch-resumed': allMessages,
  'expectation-set': [['answer_expectation', 'letter_id = $1']],
  'letter-superseded': [['supersession', 'letter_id = $1']],
  'supersession-ended': [['supersession', 'letter_id = $1']],
};

const isId = (value: string | number | boolean): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

/** The rows that an event tells of: those that its ids name, and those that its kind changes of the trail’s subject. */
export function namedBy(
  kind: EventKind,
  subjectId: string,
  plain: Readonly<Record<string, string | number | boolean>>,
): Named[] {
  const named = Object.entries(plain).flatMap(([name, value]) =>
    isId(value) ? (byPlain[name] ?? []).map(([part, where]) => ({ part, where, value })) : [],
  );
  const changed = (byKind[kind] ?? []).map(([part, where]) => ({ part, where, value: subjectId }));
  return [...named, ...changed];
}
