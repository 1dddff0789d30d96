import { describe, expect, test } from 'vitest';
import { chooseShown } from '~/delivery/audience/addressees.server';
import { dispatchDeed } from '~/delivery/dispatch/dispatch-deeds.server';
import { prepareDispatch, saveCover } from '~/delivery/dispatch/dispatches.server';
import { sendDispatch } from '~/delivery/go-ahead/sendings.server';
import { sendToTheEnd } from '~/delivery/sending/dispatch-job.server';
import { database } from '~/platform/database/database.server';
import { letterTrail } from '~/trail/trail';
import { checkTrails, eventsOf } from '~/trail/trails.server';
import { inPlace } from '../setup/coalition';
import { everybody, officials, readyDispatch, sendingOf, sent } from '../setup/dispatches';
import { deskOf } from '../setup/letters';

import { mailbox, mailer, messages, sealed, statesOf } from '../setup/sending';

describe('sending the letter', () => {
  test('brings exactly one mail to each official, with the PDF, and replies go to the lead', async () => {
    const people = await officials(5);
    const id = await sent(sealed);
    await sendToTheEnd(id, mailer);
    expect(await statesOf(id)).toEqual(Array(5).fill('accepted'));
    const caught = await mailbox.caughtMails();
    expect(caught.map(({ to }) => to).sort()).toEqual(people.map(({ address }) => address).sort());
    const mail = (await mailbox.caughtMail(caught[0]!.key))!;
    expect(mail.replyTo).toBe('policy@harbour.example');
    expect(mail.attachments).toMatchObject([
      {
        type: 'application/pdf',
        name: `${(await database().letter.findUniqueOrThrow({ where: { id: sealed.letter.id } })).slug}.pdf`,
      },
    ]);
    expect(mail.text).toContain('Conclude the negotiations before the end of the term.');
    expect(mail.text.indexOf('Conclude')).toBeLessThan(mail.text.indexOf('We send you our letter.'));
  });

  test('is recorded: sent with its digests, and finished with its counts', async () => {
    await officials(3);
    const id = await sent(sealed);
    await sendToTheEnd(id, mailer);
    const events = await eventsOf(letterTrail(sealed.letter.id));
    expect(events.map(({ kind }) => kind)).toEqual([
      'dispatch-prepared',
      'cover-text-shown',
      'cover-time-shortened',
      'dispatch-sent',
      'dispatch-finished',
    ]);
    expect(events[3]!.plain).toMatchObject({ dispatchId: id, editionId: sealed.edition.id, messages: 3 });
    expect(events[4]!.plain).toMatchObject({ accepted: 3, refused: 0, unknown: 0 });
    expect((await checkTrails()).filter(({ fault }) => fault)).toEqual([]);
  });

  test('clicked twice at once, sends once', async () => {
    await officials(4);
    const id = await readyDispatch(sealed);
    const { deed, shown } = await sendingOf(sealed, id);
    const both = await Promise.all([sendDispatch(deed, shown), sendDispatch(deed, shown)]);
    expect(both.sort()).toEqual([0, 4]);
    await Promise.all([sendToTheEnd(id, mailer), sendToTheEnd(id, mailer), sendToTheEnd(id, mailer)]);
    expect(await mailbox.caughtMails()).toHaveLength(4);
    expect(await messages(id)).toHaveLength(4);
  });

  test('writes to nobody twice: a second dispatch leaves out whom the first reached', async () => {
    await officials(2);
    const first = await sent(sealed);
    await sendToTheEnd(first, mailer);
    await officials(1, { fullName: 'New COMER' });
    const second = await sent(sealed);
    await sendToTheEnd(second, mailer);
    expect(await messages(second)).toHaveLength(1);
    expect(await mailbox.caughtMails()).toHaveLength(3);
  });

  test('leaves out who has no address, objected, or ended, and whoever shares a mailbox', async () => {
    const [, noAddress, suppressed, ended, sharing] = await officials(5);
    const where = (official: { id: string } | undefined) => ({ where: { id: official!.id } });
    await database().officialMailbox.deleteMany({ where: { officialId: noAddress!.id } });
    const id = await readyDispatch(sealed);
    await database().official.update({ ...where(suppressed), data: { suppressedAt: inPlace } });
    await database().official.update({ ...where(ended), data: { endedAt: inPlace } });
    const [first] = await database().officialMailbox.findMany({ where: { official: { familyName: 'Number0' } } });
    await database().officialMailbox.updateMany({
      where: { officialId: sharing!.id },
      data: { address: first!.address.toUpperCase() },
    });
    const { deed, shown } = await sendingOf(sealed, id);
    expect(shown.messages).toBe(1);
    await sendDispatch(deed, shown);
    await sendToTheEnd(id, mailer);
    expect(await mailbox.caughtMails()).toHaveLength(1);
  });

  test('is refused until the signatories were shown the very cover text', async () => {
    await officials(1);
    const id = await readyDispatch(sealed);
    const choosing = await deskOf(sealed.lead.administrator, sealed.letter.id, 'choose addressees');
    const ours = await dispatchDeed(choosing, id);
    const { counter, subject, replyTo } = ours.dispatch;
    await saveCover(ours, { counter, subject, replyTo, coverText: 'Other words.' });
    const { deed, shown } = await sendingOf(sealed, id);
    await expect(sendDispatch(deed, shown)).rejects.toThrow('have not seen the current cover text');
    expect(await database().message.count({ where: { letterId: sealed.letter.id } })).toBe(0);
  });

  test('shows the cover text to every signatory but the lead, once for each text', async () => {
    await officials(1);
    await readyDispatch(sealed);
    const notices = await database().notice.findMany({ where: { kind: 'cover-text' } });
    const addresses = notices
      .map(({ address }) => address)
      .filter((address) => sealed.organisations.some(({ host }) => address.endsWith(host)));
    const wanted = sealed.organisations
      .slice(1)
      .flatMap(({ administrator, signatory }) => [administrator.address, signatory.address]);
    expect(addresses.sort()).toEqual(wanted.sort());
  });

  test('is refused where what the page showed has changed', async () => {
    await officials(2);
    const id = await readyDispatch(sealed);
    const { deed, shown } = await sendingOf(sealed, id);
    await officials(1);
    await chooseShown(
      await dispatchDeed(await deskOf(sealed.lead.administrator, sealed.letter.id, 'choose addressees'), id),
      everybody,
      true,
    );
    await expect(sendDispatch(deed, shown)).rejects.toThrow('changed after you opened this page');
  });

  test('is refused without a standing seal, a public page, or a verified lead', async () => {
    await officials(1);
    const id = await readyDispatch(sealed);
    const { deed, shown } = await sendingOf(sealed, id);
    await database().evidence.updateMany({
      where: { organisationId: sealed.lead.id, method: 'staff_attestation' },
      data: { revokedAt: inPlace },
    });
    await expect(sendDispatch(deed, shown)).rejects.toThrow('must be verified');
    await database().publication.deleteMany({ where: { letterId: sealed.letter.id } });
    await expect(sendDispatch(deed, shown)).rejects.toThrow('letter is not published yet');
    await database().edition.update({ where: { id: sealed.edition.id }, data: { voidedAt: inPlace } });
    await expect(sendDispatch(deed, shown)).rejects.toThrow('no valid sealed edition');
  });

  test('refuses a save of the cover text that was read before another’s', async () => {
    const choosing = await deskOf(sealed.lead.editor, sealed.letter.id, 'choose addressees');
    const id = await prepareDispatch(choosing);
    const deed = await dispatchDeed(choosing, id);
    const words = { counter: 0, subject: 'One', coverText: 'One', replyTo: 'a@harbour.example' };
    await saveCover(deed, words);
    await expect(saveCover(deed, { ...words, coverText: 'Two' })).rejects.toThrow('after you opened the page');
    expect((await dispatchDeed(choosing, id)).dispatch.coverText).toBe('One');
  });

  test('of two dispatches prepared at once there is one', async () => {
    const deed = await deskOf(sealed.lead.editor, sealed.letter.id, 'choose addressees');
    const [one, other] = await Promise.all([prepareDispatch(deed), prepareDispatch(deed)]);
    expect(one).toBe(other);
  });
});
