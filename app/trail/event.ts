/**
 * Everything that can happen, in the past tense, as plain ids, digests, counts and times. Plain values are chained;
 * `values` are personal or may have to go, and stand beside the chain as salted commitments.
 */
type InstallationFacts = {
  'staff-named': { plain: { personId: string }; values: { address: string } };
  'staff-ended': { plain: { personId: string }; values: { address: string } };
  'directory-imported': {
    plain: { importId: string; source: string; fresh: number; changed: number; gone: number; replaced?: string };
  };
  'directory-import-undone': { plain: { importId: string; source: string } };
  'official-changed': { plain: { officialId: string } };
  'office-holder-named': { plain: { officeId: string; holderId: string } };
  'official-objected': { plain: { officialId: string } };
  'official-added': { plain: { officialId: string } };
  'sending-held': { plain: { reason: 'behind' | 'missing'; count: number; mark: number } };
  'sending-released': { plain: { as: 'not sent' | 'unknown'; messages: number; notices: number } };
  'person-erased': { plain: Record<never, never> };
  'records-bound': { plain: { form: number; records: number } };
};

type OrganisationFacts = {
  'organisation-founded': { plain: { country: string }; values: { name: string } };
  'organisation-changed': { plain: { fields: string }; values: { name: string } };
  'organisation-held': { plain: { by?: string; likeOrganisationId?: string } };
  'name-added': { plain: { nameId: string }; values: { name: string } };
  'name-held': { plain: { nameId: string; by: string } };
  'name-removed': { plain: { nameId: string } };
  'name-released': { plain: { nameId: string }; values: { reason: string } };
  'official-added-by-lead': { plain: { officialId: string } };
  'official-removed-by-lead': { plain: { officialId: string } };
  'organisation-released': { plain: Record<never, never>; values: { reason: string } };
  'membership-requested': { plain: { membershipId: string; personId: string } };
  'membership-admitted': { plain: { membershipId: string; personId: string; roles: string } };
  'membership-changed': { plain: { membershipId: string; personId: string; roles: string } };
  'nomination-made': { plain: { membershipId: string; personId: string; roles: string } };
  'nomination-accepted': { plain: { membershipId: string; personId: string; roles: string } };
  'nomination-refused': { plain: { membershipId: string; personId: string } };
  'nomination-taken-back': { plain: { membershipId: string; personId: string } };
  'membership-ended': { plain: { membershipId: string; personId: string } };
  'logo-set': { plain: { logoDigest: string } };
  'mailbox-confirmed': { plain: { evidenceId: string; host: string }; values: { address: string } };
  'staff-attested': { plain: { evidenceId: string }; values: { basis: string } };
  'lead-attested': { plain: { evidenceId: string; leadId: string; letterId: string }; values: { basis: string } };
  'evidence-revoked': { plain: { evidenceId: string }; values: { reason: string } };
};

/** Anyone can have a letter’s chain once it is published, so no plain value tells of an organisation or an official. */
type LetterFacts = {
  'letter-started': { plain: { leadId: string; language: string } };
  'imprint-changed': { plain: Record<never, never> };
  'reviewer-named': { plain: { reviewerId: string; personId: string }; values: { address: string } };
  'reviewer-ended': { plain: { reviewerId: string; personId: string } };
  'note-written': { plain: { noteId: string; paragraph: number } };
  'note-settled': { plain: { noteId: string } };
  'version-made': { plain: { versionId: string; number: number; textDigest: string; language: string } };
  'translation-made': {
    plain: { textId: string; versionId: string; number: number; language: string; ordinal: number; textDigest: string };
  };
  'letter-opened': {
    /** `again` with figures where it was open before: who co-signed this version, by what it had been opened with. */
    plain: {
      openingId: string;
      versionId: string;
      deadline: string;
      timeZone: string;
      again?: 'same' | 'another';
      stay?: number;
      fallOut?: number;
    };
  };
  'deadline-moved': {
    plain: { deadlineMoveId: string; openingId: string; from: string; to: string };
    values: { reason: string };
  };
  'reminder-plan-changed': { plain: { reminderPlanId: string; openingId: string; hours: string } };
  'reminders-sent': {
    plain: { roundId: string; openingId: string; count: number; planned: boolean };
    values: { words: string };
  };
  'letter-kept-open': {
    plain: {
      openingId: string;
      versionId: string;
      deadline: string;
      timeZone: string;
      deliveredAt: string;
      reminderPlanId: string;
    };
  };
  'letter-closed': { plain: { closureId: string; openingId: string; closedAt: string; byDeadline: boolean } };
  'correction-announced': {
    plain: {
      changeId: string;
      openingId: string;
      versionId: string;
      number: number;
      former: number;
      until: string;
      /** The names of what did not look like spelling and form, and was confirmed. */
      confirmed: string;
    };
    values: { note: string };
  };
  'objection-made': {
    plain: { changeId: string; means: 'signed-in' | 'link' };
    values: { organisation: string; reason: string };
  };
  'change-given-up': { plain: { changeId: string; number: number }; values: { reason: string } };
  'letter-moved': {
    plain: {
      changeId: string;
      openingId: string;
      versionId: string;
      number: number;
      former: number;
      textDigest: string;
      consents: number;
      /** Of individual experts, counted apart; only where some carried over. */
      experts?: number;
    };
  };
  'change-announced': {
    plain: { changeId: string; openingId: string; versionId: string; number: number; former: number; until: string };
    values: { note: string };
  };
  'change-answered': {
    plain: {
      changeAnswerId: string;
      number: number;
      answer: 'carry' | 'hold';
      /** The day until which it needs time; empty where it carries over. */
      heldUntil: string;
      means: 'signed-in' | 'link';
    };
    values: { organisation: string; note: string };
  };
  'letter-moved-by-answers': {
    plain: {
      changeId: string;
      openingId: string;
      versionId: string;
      number: number;
      former: number;
      textDigest: string;
      consents: number;
      experts?: number;
      /** Who did not carry over, and is no signatory of it. */
      leftBehind: number;
    };
  };
  'organisation-invited': { plain: { invitationId: string }; values: { address: string; organisation: string } };
  'list-asked': { plain: { listId: string; mails: number } };
  'organisations-invited': { plain: { invitations: number } };
  'invitation-begun': { plain: { invitationId: string } };
  'colleague-began': { plain: { invitationId: string }; values: { name: string; why: string } };
  'invitation-declined': { plain: { invitationId: string }; values: { reason: string } };
  'invitation-stopped': { plain: { invitationId: string } };
  'invitation-cancelled': { plain: { invitationId: string } };
  'admission-requested': { plain: { admissionRequestId: string }; values: { organisation: string; words: string } };
  'admission-granted': {
    plain: { admissionRequestId: string; invitationId: string };
    values: { organisation: string };
  };
  'admission-declined': { plain: { admissionRequestId: string }; values: { organisation: string; reason: string } };
  'admission-allowed-again': { plain: { admissionRequestId: string }; values: { organisation: string } };
  /** `changes`: of what is printed for an organisation that has co-signed. */
  'endorsement-prepared': { plain: { preparationId: string; changes?: true } };
  'preparation-ended': { plain: { preparationId: string } };
  'approval-requested': {
    plain: { approvalId: string; preparationId: string; personId: string };
    values: { lineDigest: string };
  };
  'approval-cancelled': { plain: { approvalId: string; preparationId: string } };
  'approval-declined': { plain: { approvalId: string; preparationId: string }; values: { reason: string } };
  'act-given': {
    plain: {
      jointActId: string;
      preparationId: string;
      personId: string;
      textDigest: string;
      means: 'signed-in' | 'link';
    };
    values: { organisation: string; signatory: string };
  };
  'act-ended': { plain: { jointActId: string; preparationId: string; because: ActEnd } };
  'letter-co-signed': {
    plain: {
      endorsementId: string;
      consentId: string;
      textDigest: string;
      basis: 'co_signed' | 'answered' | 'window_passed';
      means: 'signed-in' | 'link';
      lead: boolean;
      /** Not told before organisations said how they decide. */
      decides?: 'one' | 'two' | 'board';
      /** The ISO day of the board’s decision. */
      boardDecidedOn?: string;
    };
    values: { organisation: string; signatory: string };
  };
  'endorsement-line-changed': {
    plain: {
      endorsementId: string;
      lineChangeId: string;
      means: 'signed-in' | 'link';
      decides: 'one' | 'two' | 'board';
      /** The ISO day of the board’s decision. */
      boardDecidedOn?: string;
    };
    values: { organisation: string; signatory: string };
  };
  'endorsement-withdrawn': {
    plain: { endorsementId: string; means: 'signed-in' | 'link' };
    values: { organisation: string; reason: string };
  };
  'expert-invited': { plain: { expertInvitationId: string }; values: { address: string; expert: string } };
  'experts-invited': { plain: { invitations: number } };
  'expert-invitation-declined': { plain: { expertInvitationId: string }; values: { reason: string } };
  'expert-invitation-stopped': { plain: { expertInvitationId: string } };
  'expert-invitation-cancelled': { plain: { expertInvitationId: string } };
  'expert-signed': {
    plain: { expertEndorsementId: string; textDigest: string; basis: 'co_signed'; means: 'link' };
    values: { expert: string };
  };
  'expert-objected': {
    plain: { changeId: string; expertAnswerId: string };
    values: { expert: string; reason: string };
  };
  'expert-carried-over': { plain: { expertAnswerId: string; number: number }; values: { expert: string } };
  'expert-needs-time': {
    plain: { expertHoldId: string; number: number; heldUntil: string };
    values: { expert: string; note: string };
  };
  'expert-withdrawn': {
    plain: { expertEndorsementId: string; means: 'signed-in' | 'link' };
    values: { expert: string; reason: string };
  };
  'expert-requested': { plain: { expertRequestId: string }; values: { expert: string; address: string } };
  'expert-admitted': { plain: { expertRequestId: string; expertInvitationId: string }; values: { expert: string } };
  'expert-request-declined': { plain: { expertRequestId: string }; values: { expert: string; reason: string } };
  'expert-left-out': { plain: { expertEndorsementId: string }; values: { expert: string; reason: string } };
  'signatories-arranged': { plain: { signatories: number } };
  'letter-published': { plain: { publicationId: string } };
  'letter-taken-down': { plain: { takedownId: string }; values: { reason: string } };
  'takedown-lifted': { plain: { takedownId: string } };
  'edition-frozen': {
    plain: {
      editionId: string;
      number: number;
      language: string;
      variant: string;
      order: string;
      digest: string;
      signatories: number;
      /** Individual experts, counted apart; only where it prints some. */
      experts?: number;
      whileOpen: boolean;
      /** The names of the warnings that were confirmed. */
      confirmed: string;
    };
  };
  'edition-sealed': { plain: { editionId: string; sealId: string; pdfDigest: string; certificateDigest: string } };
  'edition-voided': { plain: { editionId: string; reason: 'withdrawal' | 'revocation' | 'moved' | 'superseded' } };
  'statements-held': { plain: { held: boolean } };
  'statement-shown': { plain: { endorsementId: string }; values: { organisation: string; note: string } };
  'statement-left-out': { plain: { endorsementId: string }; values: { organisation: string; reason: string } };
  'signatory-declined': { plain: { endorsementId: string }; values: { organisation: string; reason: string } };
  'decline-lifted': { plain: { endorsementId: string }; values: { organisation: string; reason: string } };
  'delivered-by-hand': { plain: { handDeliveryId: string; editionId: string; deliveredAt: string } };
  'copies-mailed': { plain: { editionId: string; count: number } };
  'dispatch-prepared': { plain: { dispatchId: string } };
  'cover-text-shown': { plain: { dispatchId: string; coverDigest: string; signatories: number } };
  'cover-time-shortened': { plain: { dispatchId: string; coverDigest: string }; values: { reason: string } };
  'dispatch-sent': {
    plain: { dispatchId: string; editionId: string; messages: number; coverDigest: string; messagesDigest: string };
  };
  'dispatch-approval-asked': { plain: { dispatchId: string; askedDigest: string; messages: number } };
  'dispatch-approved': { plain: { dispatchId: string; approvedDigest: string; messages: number } };
  'dispatch-scheduled': {
    plain: {
      dispatchId: string;
      editionId: string;
      messages: number;
      coverDigest: string;
      messagesDigest: string;
      goesAt: string;
    };
  };
  'dispatch-paused': {
    plain: { dispatchId: string; reason: 'by hand' | 'withdrawal' | 'revocation' | 'account refused' };
  };
  'dispatch-resumed': { plain: { dispatchId: string; withNote: boolean }; values: { note: string } };
  'dispatch-stopped': { plain: { dispatchId: string } };
  'dispatch-finished': { plain: { dispatchId: string; accepted: number; refused: number; unknown: number } };
  'message-settled': { plain: { messageId: string; as: string } };
  'message-sent-again': { plain: { messageId: string; formerMessageId: string }; values: { reason: string } };
  'reply-given': {
    plain: { replyId: string; messageId: string; answer: string; public: boolean };
    values: { official: string };
  };
  'letter-passed-on': {
    plain: { replyId: string; messageId: string; passedMessageId: string };
    values: { official: string; colleague: string; address: string };
  };
  'reply-entered': {
    plain: { replyId: string; answer: string; public: boolean };
    values: { official: string; reason: string };
  };
  'reply-noted': { plain: { replyId: string; answer: string } };
  'reply-confirmed': { plain: { replyId: string } };
  'reply-taken-back': { plain: { replyId: string } };
  'reply-erased': { plain: { replyId: string } };
  'expectation-set': { plain: { workingDays: number } };
  'letter-superseded': { plain: { laterLetterId: string } };
  'supersession-ended': { plain: Record<never, never> };
  'replies-told': { plain: { digestId: string; replies: number; mailboxes: number } };
  'digest-stopped': { plain: { digestId: string }; values: { address: string } };
};

/** Why what one of two did ended before the other’s came: taken back, or another line, another text, too late, or erased. */
export type ActEnd = 'recalled' | 'changed' | 'text' | 'late' | 'erased';

export type EventFacts = InstallationFacts & OrganisationFacts & LetterFacts;
export type InstallationKind = keyof InstallationFacts;
export type LetterKind = keyof LetterFacts;
export type OrganisationKind = keyof OrganisationFacts;
export type EventKind = keyof EventFacts;
type Values<Kind extends EventKind> = EventFacts[Kind] extends { values: infer Named } ? Named : Record<never, never>;

/** One thing that happened, ready to be recorded in its deed’s transaction. */
export type Happening<Kind extends EventKind = EventKind> = {
  [K in Kind]: {
    kind: K;
    at: Date;
    /** The person who did it; null for the platform itself, or for who holds a link and no account. */
    actorId: string | null;
    plain: EventFacts[K]['plain'];
    values?: Values<K>;
  };
}[Kind];
