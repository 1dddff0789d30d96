import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseShown } from '~/delivery/audience/addressees.server';
import { dispatchDeed } from '~/delivery/dispatch/dispatch-deeds.server';
import { saveCover } from '~/delivery/dispatch/dispatches.server';
import { deliveryNotices } from '~/delivery/go-ahead/notices.server';
import { sendDispatch, sendingPlan } from '~/delivery/go-ahead/sendings.server';
import { coverFault, endCoverTranslation, saveCoverTranslation } from '~/delivery/mail/cover-translations.server';
import { showCover, shownCover } from '~/delivery/mail/covers.server';
import { inOrder, mailView, placeAmong } from '~/delivery/mail/mail-preview.server';
import { askForTest } from '~/delivery/mail/test-mails.server';
import { database } from '~/platform/database/database.server';
import { said } from '~/platform/locale/sentences';
import { localMailbox } from '~/platform/mailer/local.server';
import { sendNotice } from '~/platform/notice/notice-sending.server';
import {
  aSealedLetter,
  everybody,
  letGoNow,
  officials,
  readyDispatch,
  type Sealed,
  sendingOf,
} from '../../setup/dispatches';
import { deskOf } from '../../setup/letters';

// One letter, and one dispatch to two Swedes and two Germans, in the order of its story.

const mailbox = localMailbox({ databaseUrl: process.env.DATABASE_URL ?? '' });
afterAll(() => mailbox.close());

let sealed: Sealed;
let id: string;
let people: { id: string; address: string }[];
const choosing = async () =>
  dispatchDeed(await deskOf(sealed.lead.administrator, sealed.letter.id, 'choose addressees'), id);
const dispatch = async () => (await choosing()).dispatch;
const show = async () => {
  await showCover(await choosing());
  await letGoNow(sealed, id);
};
const german = { subject: 'Offener Brief', coverText: 'Guten Tag, {name|Sie}.' };
const written = async (words = german) =>
  saveCoverTranslation(await choosing(), 'de', { ...words, counter: (await dispatch()).counter });

beforeAll(async () => {
  sealed = await aSealedLetter();
  people = await officials(4);
  id = await readyDispatch(sealed);
});

describe('the words of a dispatch', () => {
  test('are written in a further language, and have to be shown again before anything is sent', async () => {
    await written();
    const { hindrances } = await sendingPlan(await choosing());
    expect(hindrances.map((each) => said(each, 'en'))).toEqual([
      expect.stringContaining('have not seen the current cover text'),
    ]);
    await show();
    const showing = await database().coverShowing.findFirstOrThrow({
      where: { dispatchId: id },
      orderBy: { id: 'desc' },
    });
    const shown = await shownCover(showing.id);
    expect(shown?.covers.map(({ language, subject }) => [language, subject])).toEqual([
      ['en', 'Joint letter on COM(2022) 209 final'],
      ['de', 'Offener Brief'],
    ]);
    expect(shown?.changedSince).toBe(false);
    expect((await sendingPlan(await choosing())).hindrances).toEqual([]);
  });

  test('are not replaced by a save that was read before another’s, nor in an order that hides it', async () => {
    const stale = (await dispatch()).counter - 1;
    const again = saveCoverTranslation(await choosing(), 'de', { ...german, counter: stale });
    await expect(again).rejects.toThrow('Someone changed this dispatch');
  });

  test('name the officials whose field is empty, when they are written and when they would be sent', async () => {
    const needy = { subject: 'Offener Brief', coverText: 'Sie sitzen in {committee}.' };
    const fault = await coverFault(await choosing(), 'de', needy);
    expect(said(fault!, 'en')).toContain('The field {committee} is empty for Person NUMBER1 and Person NUMBER3.');
    expect(await coverFault(await choosing(), 'de', german)).toBeNull();
    await written(needy);
    await show();
    const { hindrances } = await sendingPlan(await choosing());
    expect(hindrances).toEqual([fault]);
    const { deed, shown } = await sendingOf(sealed, id);
    await expect(sendDispatch(deed, shown)).rejects.toThrow('The field {committee} is empty for Person NUMBER1');
    expect((await mailView(deed, people[1]!.id))?.faults).toEqual([
      expect.stringContaining('The field {committee} is empty for Person NUMBER1.'),
    ]);
    await written();
    await show();
  });

  test('can be taken away in a further language: its readers get the letter’s own', async () => {
    await endCoverTranslation(await choosing(), 'de');
    expect((await mailView(await choosing(), people[1]!.id))?.language).toBe('en');
    await written();
    await showCover(await choosing());
  });
});

describe('the mail as any official gets it', () => {
  test('is shown in the order of the addressees, each in the language that is theirs', async () => {
    const addressees = await inOrder(await dispatch());
    expect(addressees.map(({ name }) => name)).toEqual(people.map((_, place) => `Person NUMBER${place}`));
    const { before, after, place, count } = placeAmong(addressees, people[1]!.id);
    expect([before?.name, after?.name, place, count]).toEqual(['Person NUMBER0', 'Person NUMBER2', 2, 4]);
    expect(placeAmong(addressees, 'nobody')).toMatchObject({ place: 0, before: null, after: null });
    const mails = await Promise.all(people.map(async (person) => (await mailView(await choosing(), person.id))!));
    expect(mails.map(({ language }) => language)).toEqual(['en', 'de', 'en', 'de']);
    expect(mails[1]!.text).toContain('Guten Tag, Person NUMBER1.');
  });

  test('is sent to who asks as a test: marked, with the PDF, to nobody else, and no message', async () => {
    const before = await database().message.count();
    await askForTest(await choosing(), people[1]!.id);
    const notice = await database().notice.findFirstOrThrow({ where: { kind: 'test-mail' } });
    expect(notice.address).toBe(sealed.lead.administrator.address);
    await sendNotice(notice.id, deliveryNotices, mailbox.mailer);
    const [caught, ...others] = await mailbox.caughtMails({ to: notice.address });
    expect(others).toEqual([]);
    const mail = (await mailbox.caughtMail(caught!.key))!;
    const shown = (await mailView(await choosing(), people[1]!.id))!;
    expect(mail.subject).toBe('Test: Offener Brief');
    expect(mail.text).toBe(shown.text);
    expect(mail.html).toBe(shown.html);
    expect(mail.attachments).toMatchObject([{ name: shown.attachmentName, digest: shown.attachmentDigest }]);
    expect(await database().message.count()).toBe(before);
  });

  test('is sent as a test only so often', async () => {
    const deed = await choosing();
    const asked = async () => askForTest(deed, people[0]!.id);
    for (let times = 1; times < 20; times += 1) await asked();
    await expect(asked()).rejects.toThrow('Too many attempts');
  });

  test('is what was frozen once it is sent, without the links that are the official’s own', async () => {
    const { deed, shown } = await sendingOf(sealed, id);
    const expected = await mailView(deed, people[3]!.id);
    expect(await sendDispatch(deed, shown)).toBe(4);
    const frozen = (await mailView(deed, people[3]!.id))!;
    expect(frozen).toMatchObject({ frozen: true, language: 'de', subject: expected!.subject });
    const message = await database().message.findFirstOrThrow({ where: { officialId: people[3]!.id } });
    expect(message).toMatchObject({ language: 'de', subject: 'Offener Brief' });
    expect(`${message.text}${frozen.text}${frozen.html}`).not.toContain(message.id);
    expect(await inOrder(await dispatch())).toHaveLength(4);
  });

  test('keeps its words: none are saved or taken away after it was sent', async () => {
    await expect(written()).rejects.toThrow('already been sent');
    await expect(endCoverTranslation(await choosing(), 'de')).rejects.toThrow('already been sent');
    const { counter, replyTo } = await dispatch();
    const saved = saveCover(await choosing(), { ...german, counter, replyTo });
    await expect(saved).rejects.toThrow('already been sent');
    await expect(chooseShown(await choosing(), everybody, false)).rejects.toThrow('already been sent');
  });
});
