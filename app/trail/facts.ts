/** What of a table’s rows is a fact: `only` these columns, or all but those `leftOut`. */
export type Part = {
  readonly table: string;
  /** The columns that name a row. */
  readonly key?: readonly string[];
  readonly only?: readonly string[];
  readonly leftOut?: readonly string[];
  /** The rows of which an event must tell; all, unless told. */
  readonly where?: string;
  /** A deed may remove rows of it: the event that follows in the same trail then says that they are gone. */
  readonly mayGo?: true;
};

/** The facts that events bind, by name. What of the database is none, and why, stands in unbound.ts. */
export const parts = {
  person: { table: 'person', only: ['id', 'address', 'staff_since'], where: isNamed() },
  organisation: { table: 'organisation', leftOut: ['host_likeness', 'host_likeness_rule'] },
  organisation_name: { table: 'organisation_name', leftOut: ['likenesses', 'likeness_rule'] },
  register_number: { table: 'register_number', mayGo: true },
  logo: { table: 'logo' },
  membership: { table: 'membership' },
  nomination: { table: 'nomination' },
  evidence: { table: 'evidence' },
  objection: {
    table: 'official',
    only: ['id', 'suppressed_at', 'suppressed_reason'],
    where: 't.suppressed_at IS NOT NULL',
  },
  suppression: { table: 'suppression', key: ['digest'] },
  directory_import: {
    table: 'directory_import',
    leftOut: ['before'],
    where: 't.applied_at IS NOT NULL',
  },
  letter: { table: 'letter', leftOut: ['public_revision', 'language'] },
  imprint: { table: 'imprint', key: ['letter_id'], where: 't.counter > 0' },
  reviewer: { table: 'reviewer' },
  note: { table: 'note' },
  version: { table: 'version' },
  text: { table: 'text' },
  ask: { table: 'ask' },
  opening: { table: 'opening' },
  deadline_move: { table: 'deadline_move' },
  lapse: { table: 'lapse' },
  reminder_plan: { table: 'reminder_plan' },
  reminder_round: { table: 'reminder_round' },
  reminder: { table: 'reminder' },
  closure: { table: 'closure' },
  change: { table: 'change' },
  change_showing: { table: 'change_showing' },
  change_objection: { table: 'change_objection' },
  change_answer: { table: 'change_answer' },
  invitation: { table: 'invitation' },
  admission_request: { table: 'admission_request' },
  preparation: {
    table: 'preparation',
    leftOut: [
      ...(['counter', 'text_id', 'printed_name', 'country', 'logo_id', 'statement', 'signatory_id'] as const),
      ...(['reservation', 'decides', 'board_decided_on', 'second_signatory_id'] as const),
    ],
  },
  approval: { table: 'approval' },
  joint_act: { table: 'joint_act' },
  endorsement: { table: 'endorsement' },
  lead_decision: { table: 'lead_decision' },
  line_change: { table: 'line_change' },
  consent: { table: 'consent' },
  expert_invitation: { table: 'expert_invitation', leftOut: ['language'] },
  expert_request: { table: 'expert_request', leftOut: ['language'] },
  expert_endorsement: { table: 'expert_endorsement' },
  expert_consent: { table: 'expert_consent' },
  expert_showing: { table: 'expert_showing' },
  expert_answer: { table: 'expert_answer' },
  expert_hold: { table: 'expert_hold' },
  publication: { table: 'publication' },
  takedown: { table: 'takedown' },
  edition: { table: 'edition', leftOut: ['failure'] },
  edition_signatory: { table: 'edition_signatory', key: ['edition_id', 'endorsement_id'] },
  edition_expert: { table: 'edition_expert', key: ['edition_id', 'endorsement_id'] },
  seal: { table: 'seal' },
  hand_delivery: { table: 'hand_delivery' },
  dispatch_prepared: { table: 'dispatch', only: ['id', 'letter_id', 'prepared_at', 'prepared_by_id'] },
  dispatch: {
    table: 'dispatch',
    leftOut: ['next_turn_at'],
    where: 't.sent_at IS NOT NULL OR t.stopped_at IS NOT NULL',
  },
  dispatch_approval: { table: 'dispatch_approval' },
  dispatch_pause: { table: 'dispatch_pause' },
  dispatch_finish: { table: 'dispatch_finish' },
  approval_request: { table: 'approval_request' },
  cover_showing: { table: 'cover_showing' },
  cover_shortening: { table: 'cover_shortening' },
  message: {
    table: 'message',
    leftOut: [
      'state',
      'next_at',
      'first_asked_at',
      'last_asked_at',
      'attempts',
      'settled_at',
      'provider_id',
      'outcome',
    ],
  },
  reply: { table: 'reply' },
  reply_file: { table: 'reply_file', key: ['reply_id'], mayGo: true },
  reply_digest: { table: 'reply_digest' },
  answer_expectation: { table: 'answer_expectation', key: ['letter_id'], mayGo: true },
  erased_value: {
    table: 'event_value',
    key: ['event_id', 'name'],
    only: ['event_id', 'name'],
    where: 't.value IS NULL',
  },
  supersession: { table: 'supersession', key: ['letter_id'], mayGo: true },
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof parts;

/** Staff, and who is or was a member: their mailbox decides who acts. */
function isNamed(): string {
  return 't.staff_since IS NOT NULL OR EXISTS (SELECT FROM membership m WHERE m.person_id = t.id)';
}
