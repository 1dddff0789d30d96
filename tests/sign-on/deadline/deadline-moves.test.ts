import { beforeEach, describe, expect, test } from 'vitest';
import { lifeOf } from '~/letters/letter/lives.server';
import { stageOf } from '~/letters/letter/stage';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { mostDays } from '~/sign-on/deadline/deadline-moves.server';
import { closeLetter, recordDueClosures } from '~/sign-on/opening/closures.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { runningPreparations } from '~/sign-on/preparation/running-preparations.server';
import { checkFacts } from '~/trail/fact-checks.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import type { AnOrganisation } from '../../setup/coalition';
import { aLetterWithDeadline, aPartner, day, movedTo, movesOf, moving, reason } from '../../setup/deadlines';
import { aLetter, deskOf, opened, openedAt, prepared } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let letter: { id: string; versionId: string };
let deadline: Date;
beforeEach(async () => {
  ({ lead, letter, deadline } = await aLetterWithDeadline());
});

const later = (days: number, than = deadline) => new Date(than.getTime() + days * day);
const move = (to: Date, how?: Parameters<typeof moving>[3]) => moving(lead.editor, letter.id, to, how);
const inForce = async (at = new Date()) => (await openingOf(database(), letter.id, at))?.deadline;

describe('a deadline that is moved later', () => {
  test('is in force for everything that asks for it, and leaves the opening as it was', async () => {
    await opened(lead, letter.id, deadline);
    const partner = await aPartner();
    await prepared(partner, letter.id);
    await move(later(3));
    const between = later(1);
    expect(await inForce(between)).toEqual(later(3));
    expect((await openingOf(database(), letter.id, between))?.open).toBe(true);
    expect((await openingOf(database(), letter.id, new Date(later(3).getTime() + 1)))?.open).toBe(false);
    expect(stageOf((await lifeOf(letter.id, between)).dates).open).toBe(true);
    const visitor = { person: partner.editor, at: between } as Parameters<typeof runningPreparations>[0];
    expect(await runningPreparations(visitor)).toMatchObject([{ endsAt: later(3) }]);
    const rows = await database().opening.findMany({ where: { letterId: letter.id } });
    expect(rows).toMatchObject([{ firstDeadline: deadline }]);
  });

  test('is told in the trail with both deadlines and the reason, and its row is bound', async () => {
    await opened(lead, letter.id, deadline);
    const before = await database().letter.findUniqueOrThrow({ where: { id: letter.id } });
    await move(later(3));
    const after = await database().letter.findUniqueOrThrow({ where: { id: letter.id } });
    expect(after.publicRevision - before.publicRevision).toBe(1);
    const last = (await eventsOf(letterTrail(letter.id))).at(-1);
    expect(last).toMatchObject({ kind: 'deadline-moved', values: { reason } });
    expect(last?.plain).toMatchObject({ from: deadline.toISOString(), to: later(3).toISOString() });
    const [row] = await movesOf(letter.id);
    expect(await database().eventFact.count({ where: { part: 'deadline_move', rowId: row!.id } })).toBe(1);
    expect((await checkFacts()).faults.filter(({ part }) => part === 'deadline_move')).toEqual([]);
  });

  test('may follow another one', async () => {
    await opened(lead, letter.id, deadline);
    await move(later(3));
    await move(later(5), { seen: 1 });
    expect(await inForce()).toEqual(later(5));
    expect(await movesOf(letter.id)).toMatchObject([{ from: deadline }, { from: later(3), to: later(5) }]);
  });

  test('the closure by deadline is recorded at the new one, and not before', async () => {
    await openedAt(letter, later(-20), later(-10));
    await movedTo(letter.id, later(1));
    await recordDueClosures();
    expect(await database().closure.count({ where: { letterId: letter.id } })).toBe(0);
  });
});

describe('a move is refused', () => {
  const refused = (to: Date, sentence: string, how?: Parameters<typeof move>[1]) =>
    expect(move(to, how)).rejects.toThrow(sentence);

  test('where sign-on was never open, or is over', async () => {
    await refused(later(1), 'not open for sign-on');
    await opened(lead, letter.id, deadline);
    await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
    await refused(later(1), 'already closed');
    const over = await aLetter(lead);
    letter = over;
    await openedAt(letter, later(-9), later(-8));
    await refused(later(1), 'already closed');
    expect(await movesOf(letter.id)).toEqual([]);
  });

  test('where the new deadline is the present one, or too far ahead', async () => {
    await opened(lead, letter.id, deadline);
    await refused(deadline, 'already. Choose another one');
    const at = new Date();
    const last = later(mostDays, at);
    await refused(new Date(last.getTime() + 1), `at most ${mostDays} days`, { at });
    await move(last, { at });
    expect(await inForce()).toEqual(last);
  });

  test('where the lead is no longer verified', async () => {
    await opened(lead, letter.id, deadline);
    const revoking = { where: { organisationId: lead.id }, data: { revokedAt: new Date(), revokedReason: 'Lapsed' } };
    await database().evidence.updateMany(revoking);
    await refused(later(1), 'not verified');
    await database().evidence.updateMany({ ...revoking, data: { revokedAt: null, revokedReason: null } });
  });

  test('where the deadline was moved after its page was shown', async () => {
    await opened(lead, letter.id, deadline);
    await move(later(3));
    await refused(later(5), 'Someone moved the deadline after you opened this page', { seen: 0 });
    expect(await inForce()).toEqual(later(3));
  });
});
