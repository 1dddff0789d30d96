import { beforeEach, describe, expect, test } from 'vitest';
import { dispatchDeed } from '~/delivery/dispatch/dispatch-deeds.server';
import { saveCover } from '~/delivery/dispatch/dispatches.server';
import { setTiming } from '~/delivery/dispatch/timings.server';
import { deliveryNotices } from '~/delivery/go-ahead/notices.server';
import { preparationView } from '~/delivery/go-ahead/preparation-view.server';
import { sendDispatch } from '~/delivery/go-ahead/sendings.server';
import { saveCoverTranslation } from '~/delivery/mail/cover-translations.server';
import { showCover, shownCover } from '~/delivery/mail/covers.server';
import { shortenCoverTime } from '~/delivery/mail/shortenings.server';
import { database } from '~/platform/database/database.server';
import { readSettings } from '~/platform/installation/settings.server';
import { eventsOf } from '~/trail/trails.server';
import { anOrganisation, aProvenMailbox } from '../setup/coalition';
import { aSealedLetter, officials, readyDispatch, type Sealed, sealedEdition, sendingOf } from '../setup/dispatches';
import { deskOf } from '../setup/letters';
import { emptied } from '../setup/tampering';

// The signatories see the cover text for a day before it goes in their name: by the arrival of the sending, which the
// database's clock gives, whatever the page showed.

const hour = 3_600_000;
let sealed: Sealed;
let id: string;
let shownAt: Date;
beforeEach(async () => {
  await emptied('official');
  sealed = await aSealedLetter();
  await officials(2);
  id = await readyDispatch(sealed, undefined, false);
  shownAt = (await standing()).shownAt!;
});

const standing = () => database().dispatch.findUniqueOrThrow({ where: { id } });
const hoursOn = (hours: number, since = shownAt) => new Date(since.getTime() + hours * hour);
const choosing = async (at?: Date) =>
  dispatchDeed(await deskOf(sealed.lead.administrator, sealed.letter.id, 'choose addressees', at), id);
const sending = async (at: Date) =>
  dispatchDeed(await deskOf(sealed.lead.administrator, sealed.letter.id, 'send letters', at), id);
const send = async (at: Date) => sendDispatch(await sending(at), (await sendingOf(sealed, id)).shown);
async function timed(goesAt: Date) {
  const { counter } = await standing();
  await setTiming(await choosing(), { counter, goesAt, timeZone: 'Europe/Brussels', perHour: null });
}
async function reworded(coverText: string, at?: Date) {
  const { counter, subject, replyTo } = await standing();
  await saveCover(await choosing(), { counter, subject, replyTo, coverText });
  await showCover(await choosing(at));
}
const mailTo = async (kind: 'cover-text' | 'cover-shortened') => {
  const [showing] = await database().coverShowing.findMany({ where: { dispatchId: id }, orderBy: { id: 'desc' } });
  const content = await deliveryNotices[kind]!(showing!.id, sealed.organisations[1]!.administrator.address);
  return JSON.stringify(content?.mail.props);
};
const promised = (kind: string) =>
  database().notice.count({ where: { kind, address: sealed.organisations[1]!.administrator.address } });

describe('a dispatch', () => {
  test('is refused before the signatories have seen the cover text for 24 hours, and goes once they have', async () => {
    await expect(send(hoursOn(23.99))).rejects.toThrow('The signatories have until');
    expect((await standing()).sentAt).toBeNull();
    expect(await send(hoursOn(24))).toBe(2);
  });

  test('may be scheduled at once for an hour after that, and not for one before', async () => {
    await timed(hoursOn(23));
    await expect(send(hoursOn(0.1))).rejects.toThrow('The signatories have until');
    await timed(hoursOn(25));
    expect(await send(hoursOn(0.1))).toBe(2);
  });

  test('waits anew once the cover text was changed, also where it was changed back to one shown before', async () => {
    const { coverText } = await standing();
    await reworded('Other words.', hoursOn(20));
    await expect(send(hoursOn(30))).rejects.toThrow('The signatories have until');
    await reworded(coverText, hoursOn(31));
    await expect(send(hoursOn(50))).rejects.toThrow('The signatories have until');
    expect(await promised('cover-text')).toBe(3);
    expect(await send(hoursOn(55))).toBe(2);
  });

  test('is kept from going early by the database too, whoever writes to it', async () => {
    const data = { sentAt: hoursOn(1), sentById: sealed.lead.administrator.id };
    await expect(database().dispatch.update({ where: { id }, data })).rejects.toThrow('dispatch_goes_after_showing');
  });

  test('may go sooner by a deed with a reason, which is recorded and of which the signatories are told', async () => {
    await shortenCoverTime(await sending(hoursOn(1)), 'The committee votes tomorrow.');
    expect(await promised('cover-shortened')).toBe(1);
    expect(await mailTo('cover-shortened')).toContain('The committee votes tomorrow.');
    const events = await eventsOf({ subject: 'letter', subjectId: sealed.letter.id });
    expect(events.find(({ kind }) => kind === 'cover-time-shortened')?.values).toEqual({
      reason: 'The committee votes tomorrow.',
    });
    await expect(shortenCoverTime(await sending(hoursOn(2)), 'Again.')).rejects.toThrow('already had the cover text');
    expect(await send(hoursOn(1))).toBe(2);
  });

  test('goes no sooner by words that were changed since they were shown: they have to be shown first', async () => {
    const { counter, coverText, subject, replyTo } = await standing();
    const written = { counter, coverText: 'Other words.', subject, replyTo };
    await saveCover(await choosing(), written);
    await expect(shortenCoverTime(await sending(hoursOn(1)), 'Soon.')).rejects.toThrow(
      'have not seen the current cover text',
    );
    await saveCover(await choosing(), { ...written, coverText, counter: counter + 1 });
    const german = { subject: 'Offener Brief', coverText: 'Guten Tag.', counter: counter + 2 };
    await saveCoverTranslation(await choosing(), 'de', german);
    await expect(shortenCoverTime(await sending(hoursOn(1)), 'Soon.')).rejects.toThrow(
      'have not seen the current cover text',
    );
    expect(await database().coverShortening.count({ where: { showing: { dispatchId: id } } })).toBe(0);
    expect(await promised('cover-shortened')).toBe(0);
  });

  test('that was sent or stopped has no time left to shorten', async () => {
    expect(await send(hoursOn(24))).toBe(2);
    await expect(shortenCoverTime(await sending(hoursOn(25)), 'Soon.')).rejects.toThrow('already been sent');
    sealed = await aSealedLetter();
    id = await readyDispatch(sealed, undefined, false);
    await database().dispatch.update({ where: { id }, data: { stoppedAt: hoursOn(1) } });
    await expect(shortenCoverTime(await sending(hoursOn(2)), 'Soon.')).rejects.toThrow('has ended');
    expect(await promised('cover-shortened')).toBe(0);
  });

  test('has its full time again where the text is changed after the time was shortened', async () => {
    await shortenCoverTime(await sending(hoursOn(1)), 'The committee votes tomorrow.');
    await reworded('Other words.', hoursOn(2));
    await expect(send(hoursOn(25))).rejects.toThrow('The signatories have until');
    expect(await send(hoursOn(26))).toBe(2);
  });

  test('with nobody but the lead under the letter has nobody to wait for', async () => {
    await database().endorsement.updateMany({
      where: { letterId: sealed.letter.id, lead: false },
      data: { withdrawnAt: shownAt },
    });
    await reworded('Other words.', hoursOn(1));
    expect((await standing()).earliestAt).toEqual(hoursOn(1));
  });
});

describe('a signatory who joins after the cover text was shown', () => {
  /** The lead alone has signed and shows the text; then a partner joins, and the edition prints both. */
  async function joinedLater(givenAt: (shownAt: Date) => Date, verified: boolean) {
    sealed = await aSealedLetter(['Harbour']);
    id = await readyDispatch(sealed, undefined, false);
    shownAt = (await standing()).shownAt!;
    const joined = await anOrganisation({ name: 'Late', host: `late-${id}.example`, country: 'SE', verified });
    const { letter, endorsements } = sealed;
    const at = givenAt(shownAt);
    const line = { letterId: letter.id, printedName: 'Late', country: 'SE', endorsedAt: at };
    const consent = { textId: letter.textId, givenAt: at, declaration: 'We co-sign.', means: 'signed-in' };
    const endorsement = await database().endorsement.create({
      data: { ...line, organisationId: joined.id, consents: { create: { ...consent, basis: 'co_signed' } } },
    });
    sealed.organisations.push(joined);
    await sealedEdition(letter, sealed.organisations, [...endorsements, endorsement.id], 2);
    return joined;
  }

  test('sees it for its full time too: what was shown to the lead alone does not go in its name', async () => {
    await joinedLater((shown) => hoursOn(1, shown), true);
    await expect(send(hoursOn(2))).rejects.toThrow('1 signatory has joined since the cover text was shown');
    const page = await preparationView(await sending(hoursOn(2)), 'UTC');
    expect(page.joined).toBe(1);
    await showCover(await choosing(hoursOn(3)));
    expect(await promised('cover-text')).toBe(1);
    await expect(send(hoursOn(26.9))).rejects.toThrow('The signatories have until');
    await showCover(await choosing(hoursOn(4)));
    expect(await promised('cover-text')).toBe(1);
    expect(await send(hoursOn(27))).toBe(2);
  });

  test('is one also where it had co-signed, and was verified only afterwards', async () => {
    const joined = await joinedLater((shown) => hoursOn(-1, shown), false);
    await aProvenMailbox(joined.id, joined.host);
    await database().evidence.create({
      data: { organisationId: joined.id, method: 'staff_attestation', basis: 'Seen', foundAt: hoursOn(1) },
    });
    await expect(send(hoursOn(2))).rejects.toThrow('1 signatory has joined since the cover text was shown');
  });
});

test('the mail that shows the cover text says when it goes at the earliest', async () => {
  expect(await mailTo('cover-text')).toMatch(/"earliest":"\w+ \d+ \w+ \d{4}, \d\d:\d\d Brussels time"/);
  const { id: showing } = await database().coverShowing.findFirstOrThrow({ where: { dispatchId: id } });
  expect((await shownCover(showing))?.earliestAt).toEqual(hoursOn(24));
  expect((await choosing()).dispatch.earliestAt).toEqual(hoursOn(24));
});

const settingsWith = (given: Record<string, string>) => readSettings({ ...process.env, ...given });

test('the hours are a setting between one hour and a week', () => {
  expect(settingsWith({}).coverHours).toBe(24);
  expect(settingsWith({ COVER_HOURS: '48' }).coverHours).toBe(48);
  for (const COVER_HOURS of ['0', '169', 'soon']) expect(() => settingsWith({ COVER_HOURS })).toThrow();
});
