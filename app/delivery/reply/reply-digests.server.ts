import { database, type Transaction } from '~/platform/database/database.server';
import { promiseNotices } from '~/platform/notice/notices.server';
import { type Arriving, arrivalOf, databaseNow } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';
import { readToken } from '~/platform/request/token.server';
import type { Forgetting } from '~/trail/consequence';
import { onLetter } from '~/trail/deeds.server';
import { mailboxesOf } from '../mail/covers.server';

/** An answer waits so long before the signatories are told of it: who gave it may take it back. Seconds. */
const grace = 3600;

/**
 * Each minute: promises the signatories of every letter with new answers one mail about them, at most one a day. An
 * answer belongs to one digest, and a digest goes to each mailbox once: held by the database.
 * @returns how many digests were made
 */
export async function tellSignatories(now?: Date): Promise<number> {
  const at = now ?? (await databaseNow());
  const waiting = await database().$queryRaw<{ letterId: string }[]>`
    SELECT DISTINCT r.letter_id AS "letterId" FROM reply r
    WHERE r.digest_id IS NULL AND r.erased_at IS NULL
      AND r.recorded_at <= ${at}::timestamptz - make_interval(secs => ${grace})
      AND NOT EXISTS (SELECT FROM reply_digest d WHERE d.letter_id = r.letter_id
                      AND (d.day = (${at}::timestamptz AT TIME ZONE 'UTC')::date OR d.made_at > ${at}::timestamptz - interval '20 hours'))
    LIMIT 100`;
  let made = 0;
  for (const { letterId } of waiting) made += (await digestFor(letterId, at)) ? 1 : 0;
  return made;
}

/** One digest of everything that is new, in one transaction: the answers, the mails promised, the event. */
async function digestFor(letterId: string, at: Date): Promise<boolean> {
  return onLetter('replies-told', letterId, { at }, async ({ tx, did, didNot }) => {
    const day = new Date(`${at.toISOString().slice(0, 10)}T00:00:00Z`);
    const { count } = await tx.replyDigest.createMany({ data: [{ letterId, day, madeAt: at }], skipDuplicates: true });
    if (count === 0) return didNot(false);
    const digest = await tx.replyDigest.findUniqueOrThrow({ where: { letterId_day: { letterId, day } } });
    const { count: replies } = await tx.reply.updateMany({
      where: { letterId, digestId: null, erasedAt: null, recordedAt: { lte: new Date(at.getTime() - grace * 1000) } },
      data: { digestId: digest.id },
    });
    const addresses = await listening(tx, letterId);
    const mailboxes = await promiseNotices(tx, { kind: 'reply-digest', aboutId: digest.id }, addresses);
    return did({ plain: { digestId: digest.id, replies, mailboxes } }, true);
  });
}

/** Whoever administers or binds a signatory, but for those who want no news of this letter’s answers. */
async function listening(tx: Transaction, letterId: string): Promise<string[]> {
  const { addresses } = await mailboxesOf(tx, letterId);
  const stopped = await tx.digestStop.findMany({ where: { letterId }, select: { address: true } });
  const quiet = new Set(stopped.map(({ address }) => address));
  return addresses.filter((address) => !quiet.has(address));
}

/** What a digest tells: the answers that everybody may read, and how many others there are. Null where nothing is left. */
export async function digestTold(id: string) {
  const digest = await database().replyDigest.findUnique({
    where: { id },
    select: {
      letterId: true,
      letter: { select: { slug: true } },
      replies: {
        where: { erasedAt: null },
        orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
        select: {
          public: true,
          messageId: true,
          confirmedAt: true,
          words: true,
          answeredAt: true,
          official: { select: { fullName: true, institution: true } },
        },
      },
    },
  });
  if (!digest || digest.replies.length === 0) return null;
  const { letterId, letter, replies } = digest;
  const shown = replies.filter((one) => one.public && (one.messageId === null || one.confirmedAt !== null));
  return { letterId, slug: letter.slug, shown, privateCount: replies.length - shown.length };
}

/** The capability of who holds the stop link of a digest. Only `requireDigestStop` makes it. */
export type DigestStopLink = Capability<
  { 'digest-stop': true },
  {
    digestId: string;
    letterId: string;
    address: string;
    stopped: boolean;
    at: Date;
  }
>;

/** The mailbox that a digest’s stop link names, by the mail in which it went. */
export async function requireDigestStop({ params, context }: Arriving): Promise<DigestStopLink> {
  const id = readToken('digest-stop', params['token']);
  const notice = id ? await database().notice.findFirst({ where: { id, kind: 'reply-digest' } }) : null;
  const digest = notice && (await database().replyDigest.findUnique({ where: { id: notice.aboutId } }));
  if (!notice || !digest) throw new NotFound();
  const { address } = notice;
  const { letterId, id: digestId } = digest;
  const stop = await database().digestStop.findUnique({ where: { letterId_address: { letterId, address } } });
  const at = await arrivalOf(context);
  return grant<DigestStopLink>({ digestId, letterId, address, stopped: stop !== null, at });
}

/** A person who is erased is told of nothing any more: the wish to get no digests goes with the mailbox. */
export const forgetDigestStops: Forgetting = async ({ tx, person }) => {
  await tx.digestStop.deleteMany({ where: { address: person.address } });
  return [];
};

/** No further digest of this letter goes to this mailbox. A second click changes nothing. */
export async function stopDigests({ digestId, letterId, address, at }: DigestStopLink): Promise<void> {
  await onLetter('digest-stopped', letterId, { at }, async ({ tx, did, didNot }) => {
    const { count } = await tx.digestStop.createMany({
      data: [{ letterId, address, stoppedAt: at }],
      skipDuplicates: true,
    });
    return count === 0 ? didNot() : did({ plain: { digestId }, values: { address } });
  });
}
