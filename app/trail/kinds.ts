import type { InstallationKind, LetterKind, OrganisationKind } from './event';

/**
 * How a deed holds its letter until it ends: `beside` others (nothing that holds it alone comes between), `in turn` with whoever else
 * changes it (those who co-sign do not wait), or `alone`. The order of strength; a lock is never made stronger afterwards.
 */
export type Hold = 'beside' | 'in turn' | 'alone';

/**
 * `shows`: it is seen on the letter’s public page, so the pages that are kept are made anew. `grave`: rooms that come later
 * follow it with deeds of their own, in the same transaction (app/consequences.server.ts).
 */
type OfLetter = { readonly holds: Hold; readonly shows: boolean; readonly grave?: true };
/**
 * `letters`: how it holds those that the organisation leads or signed. `shows` is on each of them. `withinLetter`: it also happens
 * within a deed on one letter, and then shows there, as that deed does, and on those that the deed holds besides.
 */
type OfOrganisation = {
  readonly letters: Hold | null;
  readonly shows: boolean;
  readonly grave?: true;
  readonly withinLetter?: true;
};
type OfInstallation = { readonly grave?: true };

/** What is true of every event of a letter. A new kind does not compile until this is decided. */
export const letterKinds = {
  'letter-started': { holds: 'beside', shows: false },
  'imprint-changed': { holds: 'in turn', shows: true },
  'reviewer-named': { holds: 'beside', shows: false },
  'reviewer-ended': { holds: 'beside', shows: false },
  'note-written': { holds: 'beside', shows: false },
  'note-settled': { holds: 'beside', shows: false },
  'version-made': { holds: 'in turn', shows: false },
  'translation-made': { holds: 'in turn', shows: true },
  'letter-opened': { holds: 'alone', shows: true, grave: true },
  'deadline-moved': { holds: 'alone', shows: true },
  'reminder-plan-changed': { holds: 'in turn', shows: false },
  'reminders-sent': { holds: 'in turn', shows: false },
  'letter-kept-open': { holds: 'alone', shows: true },
  'letter-closed': { holds: 'alone', shows: true },
  'correction-announced': { holds: 'alone', shows: false },
  'objection-made': { holds: 'alone', shows: false },
  'change-given-up': { holds: 'alone', shows: false },
  'letter-moved': { holds: 'alone', shows: true, grave: true },
  'change-announced': { holds: 'alone', shows: false },
  'change-answered': { holds: 'in turn', shows: false },
  'letter-moved-by-answers': { holds: 'alone', shows: true, grave: true },
  'organisation-invited': { holds: 'beside', shows: false },
  'list-asked': { holds: 'beside', shows: false },
  'organisations-invited': { holds: 'beside', shows: false },
  'invitation-begun': { holds: 'beside', shows: false },
  'colleague-began': { holds: 'beside', shows: false },
  'invitation-declined': { holds: 'beside', shows: false },
  'invitation-stopped': { holds: 'beside', shows: false },
  'invitation-cancelled': { holds: 'beside', shows: false },
  'admission-requested': { holds: 'in turn', shows: false },
  'admission-granted': { holds: 'in turn', shows: false },
  'admission-declined': { holds: 'in turn', shows: false },
  'admission-allowed-again': { holds: 'in turn', shows: false },
  'endorsement-prepared': { holds: 'beside', shows: false },
  'preparation-ended': { holds: 'beside', shows: false },
  'approval-requested': { holds: 'beside', shows: false },
  'approval-cancelled': { holds: 'beside', shows: false },
  'approval-declined': { holds: 'beside', shows: false },
  'act-given': { holds: 'beside', shows: false },
  'act-ended': { holds: 'beside', shows: false },
  'letter-co-signed': { holds: 'beside', shows: true },
  'endorsement-line-changed': { holds: 'beside', shows: true },
  'endorsement-withdrawn': { holds: 'alone', shows: true, grave: true },
  'expert-invited': { holds: 'beside', shows: false },
  'experts-invited': { holds: 'beside', shows: false },
  'expert-invitation-declined': { holds: 'beside', shows: false },
  'expert-invitation-stopped': { holds: 'beside', shows: false },
  'expert-invitation-cancelled': { holds: 'in turn', shows: false },
  'expert-signed': { holds: 'beside', shows: true },
  'expert-objected': { holds: 'alone', shows: false },
  'expert-carried-over': { holds: 'in turn', shows: false },
  'expert-needs-time': { holds: 'in turn', shows: false },
  'expert-withdrawn': { holds: 'alone', shows: true, grave: true },
  'expert-requested': { holds: 'in turn', shows: false },
  'expert-admitted': { holds: 'in turn', shows: false },
  'expert-request-declined': { holds: 'in turn', shows: false },
  'expert-left-out': { holds: 'alone', shows: true },
  'signatories-arranged': { holds: 'in turn', shows: true },
  'letter-published': { holds: 'in turn', shows: true },
  'letter-taken-down': { holds: 'in turn', shows: true },
  'takedown-lifted': { holds: 'in turn', shows: true },
  'edition-frozen': { holds: 'alone', shows: false },
  'edition-sealed': { holds: 'alone', shows: true },
  'edition-voided': { holds: 'alone', shows: true },
  'statements-held': { holds: 'in turn', shows: false },
  'statement-shown': { holds: 'alone', shows: true },
  'statement-left-out': { holds: 'alone', shows: true },
  'signatory-declined': { holds: 'alone', shows: true },
  'decline-lifted': { holds: 'alone', shows: true },
  'delivered-by-hand': { holds: 'alone', shows: true },
  'copies-mailed': { holds: 'in turn', shows: false },
  'dispatch-prepared': { holds: 'in turn', shows: false },
  'cover-text-shown': { holds: 'in turn', shows: false },
  'cover-time-shortened': { holds: 'in turn', shows: false },
  'dispatch-sent': { holds: 'in turn', shows: true },
  'dispatch-approval-asked': { holds: 'in turn', shows: false },
  'dispatch-approved': { holds: 'in turn', shows: false },
  'dispatch-scheduled': { holds: 'in turn', shows: true },
  'dispatch-paused': { holds: 'in turn', shows: false },
  'dispatch-resumed': { holds: 'in turn', shows: false },
  'dispatch-stopped': { holds: 'in turn', shows: false },
  'dispatch-finished': { holds: 'in turn', shows: false },
  'message-settled': { holds: 'in turn', shows: false },
  'message-sent-again': { holds: 'in turn', shows: false },
  'reply-given': { holds: 'in turn', shows: false },
  'letter-passed-on': { holds: 'in turn', shows: false },
  'reply-entered': { holds: 'in turn', shows: true },
  'reply-noted': { holds: 'in turn', shows: true },
  'reply-confirmed': { holds: 'in turn', shows: true },
  'reply-taken-back': { holds: 'in turn', shows: true },
  'reply-erased': { holds: 'in turn', shows: true },
  'expectation-set': { holds: 'in turn', shows: false },
  'letter-superseded': { holds: 'in turn', shows: false },
  'supersession-ended': { holds: 'in turn', shows: false },
  'replies-told': { holds: 'in turn', shows: false },
  'digest-stopped': { holds: 'in turn', shows: false },
} as const satisfies Record<LetterKind, OfLetter>;

/** What is true of every event of an organisation. */
export const organisationKinds = {
  'organisation-founded': { letters: 'alone', shows: false },
  'organisation-changed': { letters: 'alone', shows: true },
  'organisation-held': { letters: 'alone', shows: true, grave: true },
  'name-added': { letters: null, shows: false },
  'name-held': { letters: null, shows: false },
  'name-removed': { letters: null, shows: false },
  'name-released': { letters: null, shows: false },
  'official-added-by-lead': { letters: null, shows: false },
  'official-removed-by-lead': { letters: null, shows: false },
  'organisation-released': { letters: 'in turn', shows: true },
  'membership-requested': { letters: null, shows: false },
  'membership-admitted': { letters: 'in turn', shows: true },
  'membership-changed': { letters: 'in turn', shows: true },
  'nomination-made': { letters: 'in turn', shows: true },
  'nomination-accepted': { letters: 'in turn', shows: true, withinLetter: true },
  'nomination-refused': { letters: null, shows: false },
  'nomination-taken-back': { letters: 'in turn', shows: true },
  'membership-ended': { letters: 'in turn', shows: true },
  'logo-set': { letters: null, shows: false },
  'mailbox-confirmed': { letters: 'in turn', shows: true },
  'staff-attested': { letters: 'in turn', shows: true },
  'lead-attested': { letters: 'in turn', shows: true },
  'evidence-revoked': { letters: 'alone', shows: true, grave: true },
} as const satisfies Record<OrganisationKind, OfOrganisation>;

/** What is true of every event of the installation. */
const installationKinds = {
  'staff-named': {},
  'staff-ended': {},
  'directory-imported': {},
  'directory-import-undone': {},
  'official-changed': {},
  'office-holder-named': {},
  'official-objected': {},
  'official-added': {},
  'sending-held': {},
  'sending-released': {},
  'person-erased': { grave: true },
  'records-bound': {},
} as const satisfies Record<InstallationKind, OfInstallation>;

type Grave<Kinds> = { [Kind in keyof Kinds]: Kinds[Kind] extends { grave: true } ? Kind : never }[keyof Kinds];
export type GraveLetterKind = Grave<typeof letterKinds>;
export type GraveOrganisationKind = Grave<typeof organisationKinds>;
export type GraveInstallationKind = Grave<typeof installationKinds>;

export type HoldOf<Kind extends LetterKind> = (typeof letterKinds)[Kind]['holds'];
export type LettersOf<Kind extends OrganisationKind> = (typeof organisationKinds)[Kind]['letters'];
