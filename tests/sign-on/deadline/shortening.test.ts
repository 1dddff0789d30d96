import { beforeEach, describe, expect, test } from 'vitest';
import { lifeOf } from '~/letters/letter/lives.server';
import { stageOf } from '~/letters/letter/stage';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { noticeHours } from '~/sign-on/deadline/deadline-moves.server';
import { approvalLink } from '~/sign-on/endorsement/approvals.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { recordDueClosures } from '~/sign-on/opening/closures.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { runningPreparations } from '~/sign-on/preparation/running-preparations.server';
import { plannedMoments } from '~/sign-on/reminder/plan';
import { sendDueReminders } from '~/sign-on/reminder/reminder-job.server';
import { scheduleOf } from '~/sign-on/reminder/schedules.server';
import { ask } from '../../setup/approvals';
import type { AnOrganisation } from '../../setup/coalition';
import { aLetterWithDeadline, aPartner, day, movedTo, movesOf, moving } from '../../setup/deadlines';
import { opened, openedAt, prepared, preparing, typedFor } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

const hour = 3_600_000;
let lead: AnOrganisation;
let letter: { id: string; versionId: string };
let deadline: Date;
beforeEach(async () => {
  ({ lead, letter, deadline } = await aLetterWithDeadline());
});

const onwards = (milliseconds: number, than = new Date()) => new Date(than.getTime() + milliseconds);
const move = (to: Date, how?: Parameters<typeof moving>[3]) => moving(lead.editor, letter.id, to, how);
const openingNow = async (at = new Date()) => (await openingOf(database(), letter.id, at))!;

describe('a deadline that is moved earlier', () => {
  test('leaves at least a day from the moment in which it is moved', async () => {
    await opened(lead, letter.id, deadline);
    const at = new Date();
    const least = onwards(noticeHours * hour, at);
    await expect(move(onwards(-1, least), { at })).rejects.toThrow('at least 24 hours from now');
    expect(await movesOf(letter.id)).toEqual([]);
    await move(least, { at });
    expect((await openingNow()).deadline).toEqual(least);
  });

  test('is in force for everything that asks for it', async () => {
    await opened(lead, letter.id, deadline);
    const partner = await aPartner();
    const { token } = await ask(partner, await prepared(partner, letter.id));
    const nearer = onwards(2 * day);
    await move(nearer);
    const past = onwards(1, nearer);
    expect((await openingNow(nearer)).open).toBe(true);
    expect(await openingNow(past)).toMatchObject({ open: false, endsAt: nearer });
    expect(stageOf((await lifeOf(letter.id, past)).dates).open).toBe(false);
    expect((await approvalLink(token, nearer))?.state).toBe('waiting');
    expect((await approvalLink(token, past))?.state).toBe('late');
    const visitor = (at: Date) => ({ person: partner.editor, at }) as Parameters<typeof runningPreparations>[0];
    expect(await runningPreparations(visitor(nearer))).toMatchObject([{ endsAt: nearer }]);
    expect(await runningPreparations(visitor(past))).toEqual([]);
    const { id } = await openingNow();
    const lastHours = plannedMoments(await scheduleOf(database(), id)).at(-1);
    expect(lastHours).toMatchObject({ at: onwards(-3 * hour, nearer), goes: true });
  });

  test('can be moved later again: the last move is in force, not the latest hour', async () => {
    await opened(lead, letter.id, deadline);
    await move(onwards(3 * day, deadline));
    const nearer = onwards(2 * day);
    await move(nearer);
    expect((await openingNow()).deadline).toEqual(nearer);
    expect(await movesOf(letter.id)).toMatchObject([{ number: 1 }, { number: 2, to: nearer }]);
  });

  test('is the hour at which sign-on closes, also where nobody was there to see it', async () => {
    const passed = onwards(-2 * hour);
    await openedAt(letter, onwards(-20 * day), onwards(5 * day));
    const partner = await aPartner();
    const id = await prepared(partner, letter.id);
    await movedTo(letter.id, passed);
    const late = await preparing(partner.signatory, id, 'bind the organisation');
    await expect(coSign(late, await typedFor(id))).rejects.toThrow('Sign-on closed on');
    await sendDueReminders();
    expect(await database().reminderRound.count({ where: { opening: { letterId: letter.id } } })).toBe(0);
    await recordDueClosures();
    const closures = await database().closure.findMany({ where: { letterId: letter.id } });
    expect(closures).toMatchObject([{ closedAt: passed, byDeadline: true }]);
  });

  test('whoever co-signed before it counts; the second after it is too late', async () => {
    const passed = onwards(-2_000);
    await openedAt(letter, onwards(-20 * day), onwards(5 * day));
    await movedTo(letter.id, passed);
    const [inTime, late] = [await aPartner(), await aPartner()];
    const signs = async (partner: AnOrganisation, at: Date) => {
      const id = await prepared(partner, letter.id, onwards(-500, passed));
      return coSign(await preparing(partner.signatory, id, 'bind the organisation', at), await typedFor(id));
    };
    await signs(inTime, passed);
    await expect(signs(late, onwards(1, passed))).rejects.toThrow('Sign-on closed on');
    const signed = await database().endorsement.findMany({ where: { letterId: letter.id } });
    expect(signed).toMatchObject([{ organisationId: inTime.id }]);
  });
});
