import type { ReplyFound } from './reply-desk.server';

/** One answer as the lead’s page of it shows it: plain values. */
export const replyView = (reply: ReplyFound) => ({
  id: reply.id,
  name: reply.official.fullName,
  institution: reply.official.institution,
  kind: reply.kind,
  sense: reply.sense,
  words: reply.words,
  language: reply.language,
  at: reply.answeredAt,
  byLink: reply.messageId !== null,
  public: reply.public,
  unconfirmed: reply.public && reply.messageId !== null && reply.confirmedAt === null,
  basis: reply.publicBasis,
  meeting: reply.meetingWhen
    ? { when: reply.meetingWhen, withWhom: reply.meetingWith, reach: reply.meetingReach ?? '' }
    : null,
  colleague:
    reply.passed && !reply.erasedAt ? { name: reply.passed.official.fullName, mailbox: reply.passed.mailbox } : null,
  file: reply.file,
  erasedAt: reply.erasedAt,
  takenBack: reply.takenBackAt !== null,
});
export type ReplyView = ReturnType<typeof replyView>;
