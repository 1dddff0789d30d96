/**
 * What bounds each kind of mail. `own`: it goes to the mailbox of who acts. `due`: somebody is entitled to it (a receipt,
 * a withdrawal, that sign-on closed, the sealed copy), or it answers what they did; once for its row, and never held back.
 * `caused`: somebody has it sent to somebody else, so that it counts for the two of them and for who causes it.
 */
export type Bound =
  | { readonly by: 'own' | 'due' }
  | {
      readonly by: 'caused';
      /** So many mails of the kind to one mailbox about one thing, within so many hours. */
      readonly same: number;
      readonly hours: number;
      /** So many of the kind to one mailbox in a day, about whatever. */
      readonly day: number;
      /** For what needs no verified organisation: so many of the kind in a day by one person, to whomever. */
      readonly ofCauser?: number;
    };

/** Mails that need no verified organisation which one mailbox gets in a day, whoever causes them. */
export const mostToOneMailbox = 6;

/** The kinds of such mails: whoever makes a throw-away account can cause them. */
export const kindsOfAnybody = (): readonly string[] =>
  Object.entries(mailBounds).flatMap(([kind, bound]) =>
    bound.by === 'caused' && bound.ofCauser !== undefined ? [kind] : [],
  );

const caused = (same: number, hours: number, day: number, ofCauser?: number): Bound => ({
  by: 'caused',
  same,
  hours,
  day,
  ...(ofCauser === undefined ? {} : { ofCauser }),
});

/** Every kind of mail that the platform sends by itself, with its bound. */
export const mailBounds: Readonly<Record<string, Bound>> = {
  'sign-in': { by: 'own' },
  'test-mail': { by: 'own' },
  'mailbox-check': caused(3, 6, 6, 20),
  'membership-request': caused(2, 24, 10, 30),
  'membership-asked': caused(2, 6, 6, 30),
  'membership-admitted': { by: 'due' },
  // Somebody’s word on an organisation, of which that has to know: each word once.
  'attestation-made': { by: 'due' },
  'review-request': caused(2, 6, 10, 30),
  invitation: caused(2, 6, 10),
  // That somebody else began with a link that was mailed to this mailbox: once for each invitation.
  'colleague-began': { by: 'due' },
  // That its invitation was declined, perhaps by somebody to whom the link was passed on: once for each.
  'invitation-declined': { by: 'due' },
  'admission-requested': caused(2, 24, 10),
  'admission-granted': { by: 'due' },
  'admission-declined': { by: 'due' },
  'admission-allowed-again': { by: 'due' },
  'deadline-moved': caused(2, 24, 20),
  'sign-on-reopened': caused(2, 24, 20),
  // By the clock, as the lead planned: a mailbox hears once in twelve hours, which the database holds.
  reminder: { by: 'due' },
  'reminder-by-hand': caused(1, 24, 20),
  // A change of what somebody signed, and its end; how often a lead announces one is bounded where it does.
  'correction-announced': { by: 'due' },
  'change-given-up': { by: 'due' },
  'objection-notice': { by: 'due' },
  'letter-moved': { by: 'due' },
  'change-announced': { by: 'due' },
  'answer-receipt': { by: 'due' },
  'answer-reminder': caused(1, 24, 20),
  'left-behind': { by: 'due' },
  // The letter moved while somebody was asked to approve: asked again by itself, for the text that stands now.
  'approval-renewed': { by: 'due' },
  'approval-request': caused(6, 6, 60),
  'approval-cancelled': { by: 'due' },
  'approval-declined': { by: 'due' },
  // What one of two who sign together did, and that it ended: once for each act.
  'act-receipt': { by: 'due' },
  'act-ended': { by: 'due' },
  // The letter was opened again with a version that it has not signed: once for each time.
  'endorsement-lapsed': { by: 'due' },
  // It was opened again otherwise: a mailbox that had enough hears the last state later.
  'still-signatory': caused(2, 24, 20),
  'endorsement-receipt': { by: 'due' },
  'line-receipt': { by: 'due' },
  'withdrawal-receipt': { by: 'due' },
  'withdrawal-notice': { by: 'due' },
  'expert-invitation': caused(2, 6, 10),
  // To the mailbox that somebody typed who asks to sign: bounded where it is asked, as a link to sign in.
  'expert-confirmation': { by: 'own' },
  // Once for each day in which requests wait, however many do.
  'expert-requested': { by: 'due' },
  'expert-admitted': { by: 'due' },
  'expert-request-declined': { by: 'due' },
  'expert-receipt': { by: 'due' },
  'expert-other-name': { by: 'due' },
  'expert-withdrawal-receipt': { by: 'due' },
  'expert-withdrawal-notice': { by: 'due' },
  'expert-left-out': { by: 'due' },
  'expert-copy': { by: 'due' },
  'expert-change-announced': { by: 'due' },
  'expert-change-over': { by: 'due' },
  'expert-objection': { by: 'due' },
  'expert-opened-again': { by: 'due' },
  closing: { by: 'due' },
  'not-in-time': { by: 'due' },
  // What was delivered, once for each endorsement, which the database holds; a later edition where the lead asks.
  'sealed-copy': { by: 'due' },
  'later-edition': caused(1, 24, 10),
  'edition-voided': { by: 'due' },
  'cover-text': caused(6, 24, 20),
  // A deed that shows less time before sending, and the lead’s decision on an organisation’s words or name.
  'cover-shortened': { by: 'due' },
  'lead-decision': { by: 'due' },
  'dispatch-approval': caused(6, 6, 20),
  // By whoever holds the link of a message, which may have been forwarded: the message is the causer.
  'reply-confirmation': caused(6, 24, 6),
  'reply-arrived': { by: 'due' },
  'reply-digest': { by: 'due' },
};

/** The bound of a kind. @throws Error where none is declared: every mail has one */
export function boundOf(kind: string): Bound {
  const bound = mailBounds[kind];
  if (!bound) throw new Error(`no bound is declared for mails of the kind ${kind}`);
  return bound;
}

/** Mails that go to many at once, and wait for those that somebody waits for. */
const toMany: ReadonlySet<string> = new Set([
  ...['invitation', 'expert-invitation', 'reminder', 'reminder-by-hand', 'answer-reminder', 'deadline-moved'],
  ...[
    'sign-on-reopened',
    'still-signatory',
    'correction-announced',
    'change-announced',
    'change-given-up',
    'letter-moved',
  ],
  ...[
    'expert-change-announced',
    'expert-change-over',
    'expert-opened-again',
    'closing',
    'sealed-copy',
    'later-edition',
  ],
  ...['expert-copy', 'edition-voided', 'cover-text', 'reply-digest', 'colleague-began'],
]);

/** In which turn a mail of this kind goes: a higher one first. Who signs in looks at the mailbox; a list of thousands takes hours. */
export function priorityOf(kind: string): number {
  if (boundOf(kind).by === 'own') return 2;
  return toMany.has(kind) ? 0 : 1;
}

/** Mails that one person causes in a day. */
export const mostOfOneCauser = 3000;
