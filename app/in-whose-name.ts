/** Who acts by a mail’s row `it`, as SQL: the letter, the person, and the organisation where it is not the lead of that letter. */
export type ActingRows = {
  readonly from: string;
  readonly letter: string | null;
  /** Null where only the clock acts. */
  readonly person: string | null;
  readonly organisation?: string;
  /** Who gets an answer, where that is not who acts. */
  readonly repliesTo?: string;
};

/**
 * In whose name a mail comes. `lead`, `organisation`: a verified organisation’s, with who acts for it; `expert`: of who signs in
 * their own name; `writer`: its writer says, since a page shows the mail before it goes; `service`: nobody’s, since it goes to who
 * acts, or a stranger causes it (docs/decisions/0290, 0368).
 */
export type InWhoseName =
  | { readonly name: 'writer' | 'service' }
  | { readonly name: 'lead' | 'organisation'; readonly rows: ActingRows }
  | { readonly name: 'expert'; readonly rows: ActingRows };

const service: InWhoseName = { name: 'service' };
const writer: InWhoseName = { name: 'writer' };

const lead = (from: string, person: string | null, letter = 'it.letter_id', repliesTo?: string): InWhoseName => ({
  name: 'lead',
  rows: { from, letter, person, ...(repliesTo ? { repliesTo } : {}) },
});
const organisation = (from: string, person: string, letter: string | null, of: string): InWhoseName => ({
  name: 'organisation',
  rows: { from, letter, person, organisation: of },
});
const expert = (from: string): InWhoseName => ({
  name: 'expert',
  rows: { from, letter: 'e.letter_id', person: null },
});

const withOpening = 'JOIN opening o ON o.id = it.opening_id';
const withChange = 'JOIN change c ON c.id = it.change_id JOIN opening o ON o.id = c.opening_id';
const withEndorsement = 'JOIN endorsement e ON e.id = it.endorsement_id';
const withShown = 'JOIN change_showing s ON s.id = it.showing_id JOIN endorsement e ON e.id = s.endorsement_id';
const withPreparation = 'JOIN preparation p ON p.id = it.preparation_id';
const withDispatch = 'JOIN dispatch d ON d.id = it.dispatch_id';

const ofChange = (showing: 'change_showing' | 'expert_showing', person: string) =>
  lead(`${showing} it ${withChange}`, person, 'o.letter_id');
const ofOpening = lead('opening it', 'it.opened_by_id');
const ofLapse = lead(
  `lapse it ${withOpening} LEFT JOIN change c ON c.id = it.change_id`,
  'CASE WHEN c.id IS NULL THEN o.opened_by_id ELSE c.moved_by_id END',
  'o.letter_id',
);
const ofAdmission = lead('admission_request it', 'it.decided_by_id');
const ofExpertRequest = lead('expert_request it', 'it.decided_by_id');
const ofEndorsement = (rows: string) => organisation(rows, 'it.person_id', 'e.letter_id', 'e.organisation_id');
const ofWithdrawal = organisation('endorsement it', 'it.withdrawn_by_id', 'it.letter_id', 'it.organisation_id');
const ofPreparation = (rows: string) =>
  organisation(`${rows} it ${withPreparation}`, 'it.person_id', 'p.letter_id', 'p.organisation_id');

/** The same mail is about the change, where it goes to the lead, about its showing, or about a consent given to both texts. */
const movedRows = `(SELECT id, id AS change_id FROM change UNION ALL SELECT id, change_id FROM change_showing
  UNION ALL SELECT k.id, c.id FROM consent k JOIN text t ON t.id = k.text_id JOIN change c ON c.version_id = t.version_id) it`;
const lastMover = `(SELECT c.moved_by_id FROM change c JOIN opening o ON o.id = c.opening_id
  WHERE o.letter_id = p.letter_id AND c.moved_at IS NOT NULL ORDER BY c.moved_at DESC LIMIT 1)`;
const lastCloser = `(SELECT closed_by_id FROM closure WHERE letter_id = it.letter_id ORDER BY closed_at DESC LIMIT 1)`;

/** Every kind of mail, and in whose name it comes. */
export const inWhoseNames: Readonly<Record<string, InWhoseName>> = {
  'sign-in': service,
  'test-mail': writer,
  'mailbox-check': service,
  'membership-request': service,
  'membership-asked': organisation(
    'nomination it JOIN membership m ON m.id = it.membership_id',
    'it.asked_by_id',
    null,
    'm.organisation_id',
  ),
  'membership-admitted': organisation('membership it', 'it.admitted_by_id', null, 'it.organisation_id'),
  // It asks for an answer where the word is wrong: that reaches who runs the service, not whose word it is.
  'attestation-made': service,
  'review-request': lead('reviewer it', 'it.named_by_id'),
  invitation: writer,
  // Who began is not known to belong to anybody: the lead whose invitation it is answers.
  'invitation-declined': lead('invitation it', 'NULL::uuid', 'it.letter_id', 'it.invited_by_id'),
  'colleague-began': lead('invitation it', 'NULL::uuid', 'it.letter_id', 'it.invited_by_id'),
  'admission-requested': organisation('admission_request it', 'it.asked_by_id', 'it.letter_id', 'it.organisation_id'),
  'admission-granted': ofAdmission,
  'admission-declined': ofAdmission,
  'admission-allowed-again': ofAdmission,
  'deadline-moved': lead(`deadline_move it ${withOpening}`, 'it.moved_by_id', 'o.letter_id'),
  'sign-on-reopened': ofOpening,
  reminder: writer,
  'reminder-by-hand': writer,
  'correction-announced': ofChange('change_showing', 'c.announced_by_id'),
  'change-announced': ofChange('change_showing', 'c.announced_by_id'),
  'change-given-up': ofChange('change_showing', 'c.given_up_by_id'),
  'letter-moved': lead(`${movedRows} ${withChange}`, 'c.moved_by_id', 'o.letter_id'),
  'objection-notice': ofEndorsement(`change_objection it ${withShown}`),
  'answer-receipt': ofEndorsement(`change_answer it ${withShown}`),
  'answer-reminder': lead(
    'reminder it JOIN reminder_round r ON r.id = it.round_id JOIN opening o ON o.id = r.opening_id',
    'r.sent_by_id',
    'o.letter_id',
  ),
  'left-behind': ofLapse,
  'endorsement-lapsed': ofLapse,
  'approval-renewed': lead(`approval it ${withPreparation}`, lastMover, 'p.letter_id'),
  'approval-request': writer,
  'approval-cancelled': lead(`approval it ${withPreparation}`, null, 'p.letter_id', 'p.prepared_by_id'),
  'approval-declined': ofPreparation('approval'),
  'act-receipt': ofPreparation('joint_act'),
  // Why it ended is told; who ended it may be several.
  'act-ended': service,
  'still-signatory': ofOpening,
  'endorsement-receipt': ofEndorsement(`consent it ${withEndorsement}`),
  'line-receipt': ofEndorsement(`line_change it ${withEndorsement}`),
  'withdrawal-receipt': ofWithdrawal,
  'withdrawal-notice': ofWithdrawal,
  'expert-invitation': writer,
  'expert-confirmation': service,
  'expert-requested': service,
  'expert-admitted': ofExpertRequest,
  'expert-request-declined': ofExpertRequest,
  'expert-receipt': service,
  // Another name than the invited one is no name that the lead knows.
  'expert-other-name': service,
  'expert-withdrawal-receipt': service,
  'expert-withdrawal-notice': expert('expert_endorsement it JOIN expert_endorsement e ON e.id = it.id'),
  'expert-left-out': lead('expert_endorsement it', 'it.declined_by_id'),
  'expert-copy': lead('expert_endorsement it', null),
  'expert-change-announced': ofChange('expert_showing', 'c.announced_by_id'),
  'expert-change-over': ofChange('expert_showing', 'coalesce(c.given_up_by_id, c.moved_by_id)'),
  'expert-objection': expert(
    'expert_answer it JOIN expert_showing s ON s.id = it.showing_id JOIN expert_endorsement e ON e.id = s.endorsement_id',
  ),
  'expert-opened-again': ofOpening,
  closing: lead('closure it', 'it.closed_by_id'),
  'not-in-time': lead('preparation it', lastCloser),
  'sealed-copy': lead(`sealed_copy it ${withEndorsement}`, null, 'e.letter_id'),
  'later-edition': lead(`sealed_copy it ${withEndorsement}`, null, 'e.letter_id'),
  // It follows from a withdrawal, which has its own mail, or from what the staff found.
  'edition-voided': service,
  'cover-text': lead(`cover_showing it ${withDispatch}`, 'it.shown_by_id', 'd.letter_id'),
  'cover-shortened': lead(
    `cover_showing it ${withDispatch} LEFT JOIN cover_shortening h ON h.showing_id = it.id`,
    'h.shortened_by_id',
    'd.letter_id',
  ),
  'lead-decision': lead(`lead_decision it ${withEndorsement}`, 'it.decided_by_id', 'e.letter_id'),
  'dispatch-approval': lead(`approval_request it ${withDispatch}`, 'it.asked_by_id', 'd.letter_id'),
  'reply-confirmation': service,
  // An official answers on the page, and gives no mailbox to the lead.
  'reply-arrived': service,
  'reply-digest': lead('reply_digest it', null),
};
