/** A mail as the local mailbox shows it in a list. */
export type CaughtMailLine = {
  readonly key: string;
  readonly receivedAt: Date;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly attachmentCount: number;
};

/** A caught mail, whole. The attachments’ bytes are in storage under their digest. */
export type CaughtMail = CaughtMailLine & {
  readonly replyTo: string | null;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly CaughtAttachment[];
};

export type CaughtAttachment = {
  readonly name: string;
  readonly type: string;
  readonly digest: string;
  readonly size: number;
};

/** Which caught mails to list; newest first. */
export type CaughtMailQuestion = {
  readonly to?: string;
  /** Received at this instant or later. */
  readonly after?: Date;
  /** Received before this instant: the next page of a list. */
  readonly before?: Date;
  /** Words found in sender, addressee, subject or text, whatever their case. */
  readonly containing?: string;
  readonly limit?: number;
};

/**
 * How the local mailbox answers, for trying out what happens when a provider is slow, silent or unwilling.
 * `drop before keeping` and `drop after keeping` end as unknown: the mail was not, or was, taken.
 */
export const answers = ['accept', 'drop before keeping', 'drop after keeping', 'refuse', 'later', 'stop'] as const;

export type Behaviour = {
  readonly answer: (typeof answers)[number];
  readonly delayMilliseconds?: number;
  /** Only for mails to this address; others are accepted at once. */
  readonly to?: string;
};
