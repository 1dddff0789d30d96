/** What is missing for an organisation to be counted, strongest reason first; a mailbox is reminded of one. */
export const reminderAbouts = ['waits', 'unverified', 'begun', 'invited', 'expert'] as const;
export type ReminderAbout = (typeof reminderAbouts)[number];

/** Of a verification: a mailbox, the word of the lead or of the staff, or that of the staff alone. */
export type Missing = 'mailbox' | 'attestation' | 'staff';

/** A mailbox that can be reminded, or could if it had not just been written to. */
export type Remindable = {
  readonly address: string;
  readonly about: ReminderAbout;
  /** The approval, endorsement, preparation or invitation that it is about. */
  readonly aboutId: string;
  readonly invitationId: string | null;
  readonly organisationId: string | null;
  /** The row of the lead’s board that it belongs to. */
  readonly rowKey: string;
  /** As it would be printed, or as it was invited; null where nobody has named it. */
  readonly organisation: string | null;
  /** Of one that is not verified: what is missing first. */
  readonly missing: Missing | null;
  /** From when the plan, and from when a person, may have it reminded; in the past where it can be now. */
  readonly plannedFrom: Date;
  readonly byHandFrom: Date;
};
