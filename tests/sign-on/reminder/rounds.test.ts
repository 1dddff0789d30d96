import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { unchangedPlan } from '~/sign-on/reminder/plans.server';
import { sendPlanned } from '~/sign-on/reminder/rounds.server';
import { checkFacts } from '~/trail/fact-checks.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { atOnce } from '../../setup/at-once';
import type { AnOrganisation } from '../../setup/coalition';
import { moving } from '../../setup/deadlines';
import {
  aLetterDueIn,
  aPartner,
  changing,
  hour,
  inTheState,
  invitedRow,
  roundsOf,
  sendDueReminders,
} from '../../setup/reminders';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
beforeAll(async () => {
  lead = await aPartner();
});
const ana = 'ana@partner.example';

/** A letter of which the plan has one hour due, and another one far ahead. */
async function withOneDue(hours = 71.9) {
  const letter = await aLetterDueIn(lead, hours);
  await invitedRow(letter.id, ana);
  return letter;
}
const openingOfLetter = (letterId: string) => database().opening.findFirstOrThrow({ where: { letterId } });
const events = async (letterId: string) =>
  (await eventsOf(letterTrail(letterId))).filter(({ kind }) => kind === 'reminders-sent');
const noticesTo = (address: string, roundId: string) =>
  database().notice.count({ where: { address, aboutId: roundId } });

describe('by the plan', () => {
  test('a round is sent once, with its mails and one event, and its rows are bound', async () => {
    const letter = await withOneDue();
    await sendDueReminders();
    await sendDueReminders();
    const [round, ...others] = await roundsOf(letter.id);
    expect([round?.to, others]).toEqual([[ana], []]);
    expect(await noticesTo(ana, round!.id)).toBe(1);
    const told = await events(letter.id);
    expect(told).toMatchObject([{ plain: { count: 1, planned: true, roundId: round!.id } }]);
    const { faults } = await checkFacts();
    expect(faults.filter(({ part }) => part.startsWith('reminder'))).toEqual([]);
  });

  test('of many workers at once one sends it', async () => {
    const letter = await withOneDue();
    const opening = await openingOfLetter(letter.id);
    const run = () => sendPlanned(letter.id, opening.id, new Date());
    expect(await Promise.all(Array.from({ length: 8 }, run))).toHaveLength(8);
    expect(await roundsOf(letter.id)).toHaveLength(1);
    expect(await events(letter.id)).toHaveLength(1);
  });

  test('what was missed while the server was down is sent when it is up: the last hour of it alone', async () => {
    const letter = await withOneDue(20);
    await sendDueReminders();
    const opening = await openingOfLetter(letter.id);
    const dueAt = new Date(opening.firstDeadline.getTime() - 24 * hour);
    expect(await roundsOf(letter.id)).toMatchObject([{ dueAt, to: [ana] }]);
  });

  test('nothing is sent after the deadline, nor after a closure', async () => {
    const [past, closed] = [await withOneDue(-1), await withOneDue()];
    const { id: openingId } = await openingOfLetter(closed.id);
    const at = new Date(Date.now() - hour);
    await database().closure.create({
      data: { letterId: closed.id, openingId, closedAt: at, recordedAt: at, byDeadline: false },
    });
    await sendDueReminders();
    for (const { id } of [past, closed]) {
      await sendPlanned(id, (await openingOfLetter(id)).id, new Date());
      expect(await roundsOf(id)).toEqual([]);
    }
  });

  test('nothing is sent for a lead that is no longer verified, and it is sent once it is again', async () => {
    const other = await aPartner();
    const letter = await aLetterDueIn(other, 71.9);
    await invitedRow(letter.id, ana);
    const where = { organisationId: other.id };
    await database().evidence.updateMany({ where, data: { revokedAt: new Date(), revokedReason: 'Lapsed' } });
    await sendDueReminders();
    expect(await roundsOf(letter.id)).toEqual([]);
    await database().evidence.updateMany({ where, data: { revokedAt: null, revokedReason: null } });
    await sendDueReminders();
    expect(await roundsOf(letter.id)).toHaveLength(1);
  });

  test('who was invited within a day gets none, and an hour without anybody is done all the same', async () => {
    const letter = await aLetterDueIn(lead, 71.9);
    const { id } = await invitedRow(letter.id, ana, { invitedAt: new Date(Date.now() - 23 * hour) });
    await sendDueReminders();
    await database().invitation.update({ where: { id }, data: { invitedAt: new Date(Date.now() - 25 * hour) } });
    await sendDueReminders();
    expect(await roundsOf(letter.id)).toMatchObject([{ to: [] }]);
    expect(await events(letter.id)).toMatchObject([{ plain: { count: 0 } }]);
  });

  test('an extension moves what is ahead, and repeats nothing', async () => {
    const letter = await withOneDue();
    await sendDueReminders();
    await moving(lead.editor, letter.id, new Date(Date.now() + 71.95 * hour));
    await sendDueReminders();
    expect(await roundsOf(letter.id)).toHaveLength(1);
  });

  test('the lead’s plan counts, also where it is empty', async () => {
    const letter = await withOneDue(80);
    await changing(lead.editor, letter.id, { hours: [], seen: unchangedPlan });
    await sendPlanned(letter.id, (await openingOfLetter(letter.id)).id, new Date(Date.now() + 9 * hour));
    expect(await roundsOf(letter.id)).toEqual([]);
  });
});

describe('the plan is changed', () => {
  test('by a row and an event, once for two who saw the same plan', async () => {
    const letter = await aLetterDueIn(lead, 100);
    const hold = (tx: Parameters<Parameters<typeof atOnce>[0]>[0]) =>
      tx.$queryRaw`SELECT FROM letter WHERE id = ${letter.id}::uuid FOR UPDATE`;
    const change = (hours: number[]) => () => changing(lead.editor, letter.id, { hours, seen: unchangedPlan });
    const outcome = await atOnce(hold, change([48]), change([36]));
    expect(outcome).toEqual(['done', expect.stringContaining('Someone changed the plan')]);
    const told = (await eventsOf(letterTrail(letter.id))).filter(({ kind }) => kind === 'reminder-plan-changed');
    expect(told).toMatchObject([{ plain: { hours: '48' } }]);
  });

  test('only while sign-on is open', async () => {
    const letter = await aLetterDueIn(lead, -1);
    await expect(changing(lead.editor, letter.id, { hours: [], seen: unchangedPlan })).rejects.toThrow('not open');
  });
});

test('the database refuses a second reminder within twelve hours, and any change of one', async () => {
  const letter = await withOneDue();
  await sendDueReminders();
  const { id: openingId } = await openingOfLetter(letter.id);
  const again = (sentAt: Date) =>
    database().reminderRound.create({
      data: { openingId, sentAt, reminders: { create: { address: ana, about: 'invited', aboutId: openingId } } },
    });
  await expect(again(new Date())).rejects.toThrow('once in twelve hours');
  await again(new Date(Date.now() + 13 * hour));
  const where = { address: ana, round: { openingId } };
  const { id } = await database().reminder.findFirstOrThrow({ where, select: { id: true } });
  await expect(database().reminder.update({ where: { id }, data: { about: 'waits' } })).rejects.toThrow('not changed');
  await expect(database().reminder.delete({ where: { id } })).rejects.toThrow('not changed');
  await database().reminder.update({ where: { id }, data: { address: null } });
  expect((await inTheState(letter.id)).length).toBe(1);
});
