import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { deliveredLetter } from '~/delivery/delivered-letter.server';
import { sendToTheEnd } from '~/delivery/dispatch-job.server';
import { expectAnswers } from '~/delivery/expectations.server';
import { objectToLetters } from '~/delivery/objections.server';
import { requireOfficialPage } from '~/delivery/official-page.server';
import { passOn } from '~/delivery/passing-on.server';
import { publicReplies } from '~/delivery/public-replies.server';
import { acknowledge, askForMeeting, reply, takeBack } from '~/delivery/replies.server';
import { enterReply, eraseReply, noteReply } from '~/delivery/reply-desk.server';
import { requireDigestStop, stopDigests, tellSignatories } from '~/delivery/reply-digests.server';
import { replyNotices } from '~/delivery/reply-notices.server';
import { trackerOf } from '~/delivery/tracker.server';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/token.server';
import { checkTrails } from '~/trail/trails.server';
import { officials, sealedEdition, sent } from '../setup/dispatches';
import { deskOf } from '../setup/letters';
import { mailbox, mailer, messages, objecting, sealed } from '../setup/sending';

const arriving = (token: string) => ({
  request: new Request('http://localhost/'),
  params: { token },
  context: {} as never,
});
const linkOf = (messageId: string) => requireOfficialPage(arriving(tokenFor('official-page', messageId)));
const following = () => deskOf(sealed.lead.editor, sealed.letter.id, 'follow replies');
const revision = async () =>
  (await database().letter.findUniqueOrThrow({ where: { id: sealed.letter.id } })).publicRevision;
const colleague = (address = 'ana@parliament.example') => ({ answer: randomUUID(), name: 'Ana Lee', address });
const written = (shown: 'yes' | 'no' = 'no', words = 'Thank you. I shall raise it.') => ({
  answer: randomUUID(),
  words,
  language: 'en' as const,
  file: undefined,
  public: shown,
});
const kinds = async () => (await database().reply.findMany({ orderBy: { id: 'asc' } })).map(({ kind }) => kind);

let dispatchId: string;
let first: string;
beforeEach(async () => {
  await officials(2);
  dispatchId = await sent(sealed);
  await sendToTheEnd(dispatchId, mailer);
  first = (await messages(dispatchId))[0]!.id;
});

describe('the official’s page', () => {
  test('shows the letter as delivered, and dates who withdrew and what took its place', async () => {
    const link = await linkOf(first);
    const shown = await deliveredLetter(link);
    expect(shown).toMatchObject({ superseded: null, withdrawn: [], answers: [], publicAddress: expect.any(String) });
    expect(shown.signatories).toHaveLength(3);
    expect(shown.why).not.toBe('');

    const at = new Date();
    await database().endorsement.update({ where: { id: sealed.endorsements[1]! }, data: { withdrawnAt: at } });
    await sealedEdition(sealed.letter, sealed.organisations, sealed.endorsements, 2);
    await officials(1);
    await database().endorsement.update({ where: { id: sealed.endorsements[1]! }, data: { printedName: 'Lantern' } });
    const after = await deliveredLetter(link);
    expect(after.withdrawn).toEqual([{ name: 'Lantern', at }]);
    expect(after.signatories).toHaveLength(3);
  });

  test('is opened by its own link alone', async () => {
    for (const token of [tokenFor('objection', first), tokenFor('official-page', randomUUID()), `${first}.x`, ''])
      await expect(requireOfficialPage(arriving(token))).rejects.toMatchObject({ status: 404 });
  });
});

describe('an official', () => {
  test('answers more than once; the same click twice is one answer', async () => {
    const link = await linkOf(first);
    await acknowledge(link, 'received');
    await acknowledge(link, 'received');
    await askForMeeting(link, {
      answer: randomUUID(),
      when: 'May',
      reach: '+32 2',
      words: '',
      language: 'en',
      withWhom: undefined,
    });
    const typed = written();
    await Promise.all([reply(link, typed, null), reply(link, typed, null)]);
    expect((await kinds()).sort()).toEqual(['meeting', 'received', 'reply']);
    const told = await database().notice.findMany({ where: { kind: 'reply-arrived' } });
    expect(told.map(({ address }) => address)).toEqual(['policy@harbour.example', 'policy@harbour.example']);
    expect(await replyNotices['reply-arrived']!(told[0]!.aboutId, told[0]!.address)).toMatchObject({
      subject: expect.stringContaining('answered'),
    });
  });

  test('decides who reads the reply: a public one shows, with a receipt, until it is taken back', async () => {
    const link = await linkOf(first);
    const before = await revision();
    await reply(link, written('no', 'For you alone.'), null);
    expect(await revision()).toBe(before);
    const shown = written('yes');
    await reply(link, shown, null);
    expect(await publicReplies(sealed.letter.id)).toMatchObject([{ words: shown.words, kind: 'reply' }]);
    expect(await revision()).toBe(before + 1);
    const receipt = await database().notice.findFirstOrThrow({ where: { kind: 'reply-receipt' } });
    expect(receipt.address).toBe(link.mailbox);
    expect(await replyNotices['reply-receipt']!(receipt.aboutId, receipt.address)).not.toBeNull();

    await takeBack(link, shown.answer);
    expect(await publicReplies(sealed.letter.id)).toEqual([]);
    expect(await revision()).toBe(before + 2);
    expect(await database().reply.findUniqueOrThrow({ where: { id: shown.answer } })).toMatchObject({
      words: '',
      takenBackAt: link.at,
    });
    expect(await replyNotices['reply-receipt']!(receipt.aboutId, receipt.address)).toBeNull();
  });

  test('cannot take back what another answered', async () => {
    const typed = written();
    await reply(await linkOf(first), typed, null);
    const [, other] = await messages(dispatchId);
    await expect(takeBack(await linkOf(other!.id), typed.answer)).rejects.toMatchObject({ status: 404 });
  });
});

describe('passing on', () => {
  test('brings the colleague one mail, in which the official is named, and a page of its own', async () => {
    const link = await linkOf(first);
    await mailbox.emptyMailbox();
    const to = colleague();
    await Promise.allSettled([passOn(link, to), passOn(link, { ...to, answer: randomUUID() })]);
    await sendToTheEnd(dispatchId, mailer);
    expect((await mailbox.caughtMails()).map((mail) => mail.to)).toEqual([to.address]);
    const sentTo = await database().message.findMany({ where: { letterId: link.letterId, mailbox: to.address } });
    expect(sentTo.map(({ text }) => text)).toEqual([
      expect.stringContaining(`${link.fullName} passed this letter on to you.`),
    ]);
    const theirs = await linkOf(sentTo[0]!.id);
    expect((await deliveredLetter(theirs)).passedOnBy).toBe(link.fullName);
    await acknowledge(theirs, 'received');
    const lines = await trackerOf(await following(), 'Europe/Brussels');
    expect(lines.find(({ name }) => name === 'Ana Lee')).toMatchObject({ passedBy: link.fullName, is: 'acknowledged' });
  });

  test('reaches no mailbox that has the letter, none that objected, and few', async () => {
    const link = await linkOf(first);
    const [, other] = await messages(dispatchId);
    await expect(passOn(link, colleague(link.mailbox))).rejects.toThrow('to which the letter came');
    await expect(passOn(link, colleague(other!.mailbox))).rejects.toThrow('gone to this mailbox already');
    await objectToLetters(await objecting(other!.id));
    await database().$executeRaw`
      INSERT INTO suppression (digest, suppressed_at) VALUES (address_digest('quiet@parliament.example'), now())`;
    await expect(passOn(link, colleague('quiet@parliament.example'))).rejects.toThrow('may not write');
    for (const name of ['a', 'b', 'c']) await passOn(link, colleague(`${name}@parliament.example`));
    await expect(passOn(link, colleague('d@parliament.example'))).rejects.toThrow('3 colleagues');
    expect(await database().message.count()).toBe(5);
  });

  test('chooses nobody for another letter: the colleague is no entry of the directory', async () => {
    await passOn(await linkOf(first), colleague());
    const official = await database().official.findFirstOrThrow({ where: { fullName: 'Ana Lee' } });
    expect(official).toMatchObject({ leadId: sealed.lead.id, endedAt: expect.any(Date) });
  });
});

describe('the lead', () => {
  test('enters an answer of its mailbox, takes note of others, and says when it expects them', async () => {
    const deed = await following();
    const [, other] = await messages(dispatchId);
    const typed = { ...written('yes', 'We support it.'), official: other!.officialId, day: '2026-11-21' };
    await enterReply(deed, { ...typed, sense: 'position', basis: 'Consent by mail' }, null);
    const answer = written();
    await reply(await linkOf(first), answer, null);
    await noteReply(deed, answer.answer, 'holding');
    await expectAnswers(deed, 15);
    const lines = await trackerOf(await following(), 'Europe/Brussels');
    expect(lines.map(({ is, turn }) => [is, turn]).sort()).toEqual([
      ['holding', 'official'],
      ['position', 'nobody'],
    ]);
    expect(await publicReplies(sealed.letter.id)).toMatchObject([{ words: 'We support it.', sense: 'position' }]);
    const nobody = { ...typed, answer: randomUUID(), official: randomUUID(), sense: 'position' as const, basis: 'x' };
    await expect(enterReply(deed, nobody, null)).rejects.toThrow('did not go to that official');
  });

  test('erases what an answer said, with its file and the colleague’s name; the chains still hold', async () => {
    const link = await linkOf(first);
    const bytes = new Uint8Array(Buffer.from('%PDF-1.7'));
    const withFile = written();
    await reply(link, withFile, { name: 'a.pdf', kind: 'pdf', size: bytes.length, bytes });
    const to = colleague();
    await passOn(link, to);
    const deed = await following();
    await eraseReply(deed, withFile.answer);
    await eraseReply(deed, to.answer);
    expect(await database().replyFile.count()).toBe(0);
    const about = { subjectId: sealed.letter.id, kind: 'letter-passed-on' };
    const values = await database().eventValue.findMany({ where: { event: about }, orderBy: { name: 'asc' } });
    expect(values.map(({ name, value }) => [name, value])).toEqual([
      ['address', null],
      ['colleague', null],
      ['official', link.fullName],
    ]);
    await expect(eraseReply(deed, to.answer)).rejects.toThrow('nothing more to do');
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
    await reply(link, written('yes', 'In public.'), null);
    await reply(link, written('no', 'In confidence.'), null);
    expect(await tellSignatories(new Date())).toBe(0);
    const made = await Promise.all([tellSignatories(later(2)), tellSignatories(later(2))]);
    expect(made.reduce((sum, one) => sum + one)).toBe(1);
    const notices = await told();
    expect(notices.length).toBeGreaterThan(1);
    const content = await replyNotices['reply-digest']!(notices[0]!.aboutId, notices[0]!.address);
    const props = content!.mail.props as { answers: { reply: string }[]; privateCount: number };
    expect(props).toMatchObject({ answers: [{ reply: 'In public.' }], privateCount: 1 });
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
