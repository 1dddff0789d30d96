import { type Sentences, sentences } from '../platform/locale/sentences';
import type { EventKind } from './event';

const english: Readonly<Record<EventKind, string>> = {
  'staff-named': '{by} named {address} as staff.',
  'staff-ended': '{by} removed {address} from staff.',
  'directory-imported': '{by} imported the directory of officials: {fresh} new, {changed} changed, {gone} gone.',
  'directory-import-undone': '{by} undid the last import to the directory.',
  'official-changed': '{by} changed an official in the directory.',
  'office-holder-named': '{by} named the holder of an office.',
  'official-objected': 'An official objected; that address receives no more letters.',
  'official-added': '{by} added an official to the directory.',
  'sending-held':
    '{reason, select, missing {Sending was put on hold: the mark beside the files is missing.} other {Sending was put on hold: the database is older than the mark beside the files.}}',
  'sending-released':
    '{as, select, unknown {{by} released sending. {messages} emails to officials and {notices} other emails that were waiting were not sent automatically.} other {{by} released sending and confirmed that the waiting emails had not been sent: {messages} emails to officials, {notices} other emails.}}',
  'person-erased': 'A person was erased at their own request.',
  'records-bound':
    'From here on, every record is bound to its event: {records} older ones were bound as they were found.',
  'organisation-founded': '{by} added {name}.',
  'organisation-changed': '{by} changed the organisation’s details ({fields}).',
  'organisation-held': 'The organisation was put on hold for staff to check: it looks like another one.',
  'name-added': '{by} added the name {name}.',
  'name-held': 'The name was put on hold for staff to check: it looks like another one.',
  'name-removed': '{by} removed a name.',
  'name-released': '{by} released a name: {reason}',
  'official-added-by-lead': '{by} added an official for the organisation’s own letters.',
  'official-removed-by-lead': '{by} removed an official added by the organisation.',
  'organisation-released': '{by} released the organisation: {reason}',
  'membership-requested': '{by} asked to join.',
  'membership-admitted': '{by} admitted a member as {roles}.',
  'membership-changed': '{by} changed a member’s roles to {roles}.',
  'nomination-made': '{by} asked a person to be {roles}.',
  'nomination-accepted': 'The person asked accepted, and is {roles}.',
  'nomination-refused': 'The person asked declined.',
  'nomination-taken-back': '{by} cancelled a request to a person.',
  'membership-ended': '{by} ended a membership.',
  'logo-set': '{by} set the logo.',
  'mailbox-confirmed': 'An email address on {host} was confirmed ({address}).',
  'staff-attested': '{by} attested the organisation on behalf of staff: {basis}',
  'lead-attested': '{by} attested the organisation for one letter: {basis}',
  'evidence-revoked': '{by} revoked a piece of evidence: {reason}',
  'letter-started': '{by} started the letter.',
  'imprint-changed': '{by} changed the print details.',
  'reviewer-named': '{by} named {address} as a reviewer.',
  'reviewer-ended': '{by} removed a reviewer.',
  'note-written': '{by} left a note on paragraph {paragraph} of the draft.',
  'note-settled': '{by} resolved a note.',
  'version-made': '{by} made version {number} of the text.',
  'translation-made':
    '{by} made the text of version {number} in another language ({language}{ordinal, plural, =1 {} other {, text #}}).',
  'letter-opened':
    '{by} opened the letter {again, select, same {again with the same version, } another {again with another version, } other {}}for sign-on until {deadline}.{again, select, same { All who had co-signed it stayed: {stay, plural, one {# organisation} other {# organisations}} and the lead.} another { Besides the lead, {stay, plural, one {# organisation} other {# organisations}} stayed, {fallOut, number} fell out.} other {}}',
  'deadline-moved': '{by} moved the sign-on deadline from {from} to {to}: {reason}',
  'reminder-plan-changed':
    '{hours, select, none {{by} ended the automatic reminders.} other {{by} planned reminders for so many hours before the deadline: {hours}.}}',
  'reminders-sent':
    '{planned, select, true {The reminders that were due were sent to {count, plural, =0 {no one: no one had anything left to do} one {# address} other {# addresses}}.} other {{by} reminded {count, plural, one {# address} other {# addresses}}. {words}}}',
  'letter-kept-open':
    '{by} kept the letter open for late signatories until {deadline}. It had been delivered on {deliveredAt}.',
  'letter-closed': 'Sign-on closed at {closedAt}.',
  'correction-announced':
    '{by} announced a correction: version {number} replaces version {former} after {until}, unless a signatory objects. {note}',
  'objection-made': '{organisation} objected to the correction: {reason}',
  'change-given-up': 'Version {number} was given up; the version in force stays. {reason}',
  'letter-moved':
    'Version {number} replaced version {former}. {consents, plural, =0 {} one {# consent carried over, because no signatory objected in time.} other {# consents carried over, because no signatory objected in time.}} {experts, plural, =0 {} one {# individual expert’s consent carried over.} other {# individual experts’ consents carried over.}}',
  'change-announced':
    '{by} put version {number} before the signatories, as a change of substance of version {former}. Answers were asked until {until}. {note}',
  'change-answered':
    '{organisation} answered on version {number}: {answer, select, carry {it carries over.} other {it needs time until {heldUntil}.}} {note}',
  'letter-moved-by-answers':
    '{by} moved the letter from version {former} to version {number}. {consents, plural, =0 {} one {# consent carried over, as its signatory had answered.} other {# consents carried over, as the signatories had answered.}} {experts, plural, =0 {} one {# individual expert’s consent carried over.} other {# individual experts’ consents carried over.}} {leftBehind, plural, =0 {} one {# signatory was left behind.} other {# signatories were left behind.}}',
  'organisation-invited': '{by} invited {organisation} ({address}).',
  'list-asked':
    '{by} asked us to invite the organisations of a list: {mails, plural, one {# address} other {# addresses}}.',
  'organisations-invited': '{by} invited {invitations, plural, one {# address} other {# addresses}}.',
  'invitation-begun': '{by} started to answer an invitation.',
  'colleague-began': '{by} started with an invitation that was sent to another address, as {name}: {why}',
  'invitation-declined': '{by} declined an invitation: {reason}',
  'invitation-stopped': 'An invited address asked for no more emails from the lead.',
  'invitation-cancelled': '{by} cancelled an invitation.',
  'admission-requested': '{by} asked for {organisation} to co-sign: {words}',
  'admission-granted': '{by} admitted {organisation} to co-sign.',
  'admission-declined': '{by} declined the request of {organisation} to co-sign: {reason}',
  'admission-allowed-again': '{by} allowed {organisation} to ask again to co-sign.',
  'endorsement-prepared':
    '{by} prepared {changes, select, true {a change of what is printed for its organisation} other {an endorsement}}.',
  'preparation-ended': '{by} ended the preparation of an endorsement.',
  'approval-requested': '{by} asked the authorised signatory for approval.',
  'approval-cancelled': 'A request for approval ended without being used.',
  'approval-declined': 'The authorised signatory did not approve: {reason}',
  'act-given': '{signatory} signed for {organisation}, as one of two who sign together.',
  'act-ended':
    'The signature of one of two ended and does not count: {because, select, recalled {it was taken back} changed {what was prepared changed} text {the text changed} late {the other did not sign in time} other {the person was erased}}.',
  'letter-co-signed':
    '{organisation} co-signed, by {signatory}.{decides, select, board { Its board decided on {boardDecidedOn}.} two { It is the second of two who sign together.} other {}}',
  'endorsement-line-changed':
    '{organisation} changed what is printed for it, approved by {signatory}.{decides, select, board { Its board decided on {boardDecidedOn}.} two { It is the second of two who sign together.} other {}}',
  'endorsement-withdrawn': '{organisation} withdrew: {reason}',
  'statements-held':
    '{by} decided that new statements {held, select, true {wait for the lead before they are shown} other {are shown at once}}.',
  'statement-shown': '{by} showed the statement of {organisation}. {note}',
  'statement-left-out': '{by} left out the statement of {organisation}: {reason}',
  'signatory-declined': '{by} declined {organisation} as a signatory: {reason}',
  'decline-lifted': '{by} allowed {organisation} to co-sign again: {reason}',
  'expert-invited': '{by} invited {expert} ({address}) to sign as an individual expert.',
  'experts-invited':
    '{by} invited {invitations, plural, one {# address} other {# addresses}} to sign as individual experts.',
  'expert-invitation-declined': 'An invited expert declined: {reason}',
  'expert-invitation-stopped': 'An invited expert asked for no more emails from the lead.',
  'expert-invitation-cancelled': '{by} cancelled the invitation of an expert.',
  'expert-signed': '{expert} signed as an individual expert.',
  'expert-objected': '{expert}, an individual expert, objected to the correction: {reason}',
  'expert-carried-over': '{expert}, an individual expert, carries over to version {number}.',
  'expert-needs-time': '{expert}, an individual expert, needs time for version {number} until {heldUntil}. {note}',
  'expert-withdrawn': '{expert}, an individual expert, withdrew: {reason}',
  'expert-requested': '{expert} ({address}) asked to sign as an individual expert.',
  'expert-admitted': '{by} admitted {expert} to sign as an individual expert.',
  'expert-request-declined': '{by} declined the request of {expert} to sign as an individual expert: {reason}',
  'expert-left-out': '{by} left out {expert}, an individual expert: {reason}',
  'signatories-arranged':
    '{by} arranged {signatories, plural, one {# signatory} other {# signatories}}: umbrella, tier or pin.',
  'letter-published': '{by} published the letter.',
  'letter-taken-down': '{by} took the public page down: {reason}',
  'takedown-lifted': '{by} restored the public page.',
  'edition-frozen':
    '{by} had edition {number} ({language}) made, with {signatories, plural, one {# signatory} other {# signatories}}{experts, plural, =0 {} one { and # individual expert} other { and # individual experts}}.',
  'edition-sealed': 'The edition was sealed; digest of the PDF {pdfDigest}.',
  'edition-voided': 'The edition became void ({reason}); a new one must be sealed before the letter is sent.',
  'delivered-by-hand': '{by} recorded that the letter was delivered by hand on {deliveredAt}.',
  'copies-mailed': '{by} had the sealed edition emailed to {count, plural, one {# signatory} other {# signatories}}.',
  'dispatch-prepared': '{by} started a dispatch.',
  'cover-text-shown': '{by} showed the cover text to {signatories, plural, one {# signatory} other {# signatories}}.',
  'cover-time-shortened': '{by} allowed the letter to be sent sooner after the cover text was shown: {reason}',
  'dispatch-sent': '{by} sent the letter to {messages, plural, one {# official} other {# officials}}.',
  'dispatch-approval-asked':
    '{by} asked for a second person’s approval of the dispatch: {messages, plural, one {# email} other {# emails}}.',
  'dispatch-approved':
    '{by} approved the dispatch as the second person: {messages, plural, one {# email} other {# emails}}, {approvedDigest}.',
  'dispatch-scheduled':
    '{by} scheduled the letter to {messages, plural, one {# official} other {# officials}} for {goesAt}.',
  'dispatch-paused': 'The dispatch was paused ({reason}).',
  'dispatch-resumed': '{by} continued the dispatch. {note}',
  'dispatch-stopped': '{by} stopped the dispatch.',
  'dispatch-finished': 'The dispatch ended: {accepted} accepted, {refused} refused, {unknown} unknown.',
  'message-settled': '{by} recorded an email with an unknown result as {as}.',
  'message-sent-again': '{by} sent the letter to one official again: {reason}',
  'reply-given': '{official} answered ({answer}).',
  'letter-passed-on': '{official} passed the letter on to {colleague}.',
  'reply-entered': '{by} entered an answer from {official} ({answer}). {reason}',
  'reply-noted': '{by} recorded what kind of answer it is: {answer}.',
  'reply-confirmed': 'An official confirmed that everyone may read an answer.',
  'reply-taken-back': 'An official took an answer back.',
  'reply-erased': '{by} erased the content of an answer.',
  'expectation-set':
    '{workingDays, plural, =0 {{by} removed the expected time for answers.} one {{by} expects answers within # working day.} other {{by} expects answers within # working days.}}',
  'letter-superseded': '{by} named a later letter that replaces this one.',
  'supersession-ended': '{by} removed the later letter that replaced this one.',
  'replies-told': 'The signatories were told of {replies, plural, one {# new answer} other {# new answers}}.',
  'digest-stopped': 'A signatory’s address asked for no more emails about answers.',
};

/** Each event in a sentence; {by} is who did it, the rest are its plain and personal values. */
export const eventWords: Sentences<EventKind> = sentences<EventKind>('trail/event', english);

/** Every kind of event. */
export const eventKinds = Object.keys(english) as EventKind[];

/** The names of the values that an event’s sentence speaks of. */
export const namesIn = (kind: EventKind): string[] => [
  ...new Set([...english[kind].matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? '')),
];
