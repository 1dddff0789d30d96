import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { expectAnswers } from '~/delivery/reply/expectations.server';
import { passOn } from '~/delivery/reply/passing-on.server';
import { publicReplies } from '~/delivery/reply/public-replies.server';
import { acknowledge, reply } from '~/delivery/reply/replies.server';
import { enterReply, eraseReply, noteReply, replyDeed } from '~/delivery/reply/reply-desk.server';
import { requireDigestStop, stopDigests, tellSignatories } from '~/delivery/reply/reply-digests.server';
import { replyNotices } from '~/delivery/reply/reply-notices.server';
import { sendToTheEnd } from '~/delivery/sending/dispatch-job.server';
import { trackerOf } from '~/delivery/tracker/tracker.server';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { checkTrails } from '~/trail/trails.server';
import { arriving, colleague, dispatchId, first, following, linkOf, written } from '../../setup/replies';
import { mailer, messages, sealed } from '../../setup/sending';

describe('the lead', () => {
  test('enters an answer of its mailbox, takes note of others, and says when it expects them', async () => {
    const deed = await following();
    const [, other] = await messages(dispatchId);
    const typed = { ...written('yes', 'We support it.'), official: other!.officialId, day: '2026-11-21' };
    await enterReply(deed, { ...typed, sense: 'position', basis: 'Consent by mail' }, null);
    const answer = written();
    await reply(await linkOf(first), answer, null);
    await noteReply(await replyDeed(deed, answer.answer), 'holding');
    await expectAnswers(deed, 15);
    const lines = await trackerOf(await following(), 'Europe/Brussels');
    expect(lines.map(({ is, turn }) => [is, turn]).sort()).toEqual([
      ['holding', 'official'],
      ['position', 'nobody'],
    ]);
    expect(await publicReplies(sealed.letter.id)).toMatchObject([
      { words: 'We support it.', sense: 'position', entered: true },
    ]);
    const nobody = { ...typed, answer: randomUUID(), official: randomUUID(), sense: 'position' as const, basis: 'x' };
    await expect(enterReply(deed, nobody, null)).rejects.toThrow('was not sent to that official');
  });

  test('erases what an answer said, with its file and the colleague’s name; the chains still hold', async () => {
    const link = await linkOf(first);
    const bytes = new Uint8Array(Buffer.from('%PDF-1.7'));
    const withFile = written();
    await reply(link, withFile, { name: 'a.pdf', kind: 'pdf', size: bytes.length, bytes });
    const to = colleague();
    await passOn(link, to);
    await sendToTheEnd(dispatchId, mailer);
    const deed = await following();
    await eraseReply(await replyDeed(deed, withFile.answer));
    await eraseReply(await replyDeed(deed, to.answer));
    expect(await database().replyFile.count()).toBe(0);
    const about = { subjectId: sealed.letter.id, kind: 'letter-passed-on' };
    const values = await database().eventValue.findMany({ where: { event: about }, orderBy: { name: 'asc' } });
    expect(values.map(({ name, value }) => [name, value])).toEqual([
      ['address', null],
      ['colleague', null],
      ['official', link.fullName],
    ]);
    expect(await database().message.count({ where: { mailbox: to.address, letterId: link.letterId } })).toBe(0);
    expect(await database().officialMailbox.count({ where: { address: to.address } })).toBe(0);
    await expect(passOn(link, colleague(to.address))).rejects.toThrow('already been sent to this address');
    await expect(eraseReply(await replyDeed(deed, to.answer))).rejects.toThrow('do not need to do anything else');
    expect((await checkTrails()).filter(({ fault }) => fault)).toEqual([]);
  });

  test('cannot change what was answered: the database keeps it', async () => {
    const typed = written();
    await reply(await linkOf(first), typed, null);
    const where = { id: typed.answer };
    await expect(database().reply.update({ where, data: { words: 'We agree.' } })).rejects.toThrow();
    await expect(database().reply.update({ where, data: { public: true } })).rejects.toThrow();
  });
});

describe('the digest', () => {
  const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);
  const told = async () => {
    const digests = await database().replyDigest.findMany({ where: { letterId: sealed.letter.id } });
    return database().notice.findMany({ where: { aboutId: { in: digests.map(({ id }) => id) } } });
  };

  test('tells each signatory of each answer once, at most once a day, and says nothing of what is not public', async () => {
    const link = await linkOf(first);
    const inPublic = written('yes', 'In public.');
    await reply(link, inPublic, null);
    await reply(link, written('yes', 'Confirmed by nobody.'), null);
    await database().reply.update({ where: { id: inPublic.answer }, data: { confirmedAt: new Date() } });
    await reply(link, written('no', 'In confidence.'), null);
    expect(await tellSignatories(new Date())).toBe(0);
    const made = await Promise.all([tellSignatories(later(2)), tellSignatories(later(2))]);
    expect(made.reduce((sum, one) => sum + one)).toBe(1);
    const notices = await told();
    expect(notices.length).toBeGreaterThan(1);
    const content = await replyNotices['reply-digest']!(notices[0]!.aboutId, notices[0]!.address);
    const props = content!.mail.props as { answers: { reply: string }[]; privateCount: number };
    expect(props).toMatchObject({ answers: [{ reply: 'In public.' }], privateCount: 2 });
    await acknowledge(link, 'received');
    expect(await tellSignatories(later(4))).toBe(0);
    expect(await tellSignatories(later(50))).toBe(1);
    expect(await tellSignatories(later(100))).toBe(0);
    expect((await told()).length).toBe(2 * notices.length);
  });

  test('is stopped by its link, for one mailbox and one letter', async () => {
    await acknowledge(await linkOf(first), 'received');
    await tellSignatories(later(2));
    const [notice] = await told();
    const stop = () => requireDigestStop(arriving(tokenFor('digest-stop', notice!.id)));
    await stopDigests(await stop());
    await stopDigests(await stop());
    await acknowledge(await linkOf(first), 'not_my_file');
    await tellSignatories(later(50));
    expect((await told()).filter(({ address }) => address === notice!.address)).toHaveLength(1);
    expect((await stop()).stopped).toBe(true);
  });
});
