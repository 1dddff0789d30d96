import { beforeEach, describe, expect, test } from 'vitest';
import { lifeOf } from '~/letters/letter/lives.server';
import { stageOf } from '~/letters/letter/stage';
import { database, type Transaction } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { mostDays } from '~/sign-on/extension/extensions.server';
import { closeLetter, recordDueClosures } from '~/sign-on/opening/closures.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { runningPreparations } from '~/sign-on/preparation/running-preparations.server';
import { checkFacts } from '~/trail/fact-checks.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { atOnce } from '../../setup/at-once';
import type { AnOrganisation } from '../../setup/coalition';
import { aLetterToExtend, aPartner, day, extendedTo, extending, extensionsOf, reason } from '../../setup/extensions';
import { aLetter, deskOf, opened, openedAt, prepared, preparing, typedFor } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let letter: { id: string; versionId: string };
let deadline: Date;
beforeEach(async () => {
  ({ lead, letter, deadline } = await aLetterToExtend());
});

const later = (days: number, than = deadline) => new Date(than.getTime() + days * day);
const extend = (to: Date, how?: Parameters<typeof extending>[3]) => extending(lead.editor, letter.id, to, how);
const inForce = async (at = new Date()) => (await openingOf(database(), letter.id, at))?.deadline;
/** Until both wait for it. */
const holdLetter = (tx: Transaction) => tx.$queryRaw`SELECT FROM letter WHERE id = ${letter.id}::uuid FOR UPDATE`;

describe('an extension', () => {
  test('moves the deadline for everything that asks for it, and leaves the opening as it was', async () => {
    await opened(lead, letter.id, deadline);
    const partner = await aPartner();
    await prepared(partner, letter.id);
    await extend(later(3));
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
    await extend(later(3));
    const after = await database().letter.findUniqueOrThrow({ where: { id: letter.id } });
    expect(after.publicRevision - before.publicRevision).toBe(1);
    const last = (await eventsOf(letterTrail(letter.id))).at(-1);
    expect(last).toMatchObject({ kind: 'deadline-extended', values: { reason } });
    expect(last?.plain).toMatchObject({ from: deadline.toISOString(), to: later(3).toISOString() });
    const [extension] = await extensionsOf(letter.id);
    expect(await database().eventFact.count({ where: { part: 'extension', rowId: extension!.id } })).toBe(1);
    expect((await checkFacts()).faults.filter(({ part }) => part === 'extension')).toEqual([]);
  });

  test('may follow another one', async () => {
    await opened(lead, letter.id, deadline);
    await extend(later(3));
    await extend(later(5), { seen: later(3) });
    expect(await inForce()).toEqual(later(5));
    expect(await extensionsOf(letter.id)).toMatchObject([{ from: deadline }, { from: later(3), to: later(5) }]);
  });

  test('the closure by deadline is recorded at the new one, and not before', async () => {
    await openedAt(letter, later(-20), later(-10));
    await extendedTo(letter.id, later(1));
    await recordDueClosures();
    expect(await database().closure.count({ where: { letterId: letter.id } })).toBe(0);
  });
});

describe('an extension is refused', () => {
  const refused = (to: Date, sentence: string, how?: Parameters<typeof extend>[1]) =>
    expect(extend(to, how)).rejects.toThrow(sentence);

  test('where sign-on was never open, or is over', async () => {
    await refused(later(1), 'not open for sign-on');
    await opened(lead, letter.id, deadline);
    await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
    await refused(later(1), 'already closed');
    const over = await aLetter(lead);
    letter = over;
    await openedAt(letter, later(-9), later(-8));
    await refused(later(1), 'already closed', { seen: later(-8) });
    expect(await extensionsOf(letter.id)).toEqual([]);
  });

  test('where the new deadline is not later, or too far ahead', async () => {
    await opened(lead, letter.id, deadline);
    await refused(deadline, 'must be later than the present one');
    await refused(later(-1), 'must be later than the present one');
    const at = new Date();
    const last = later(mostDays, at);
    await refused(new Date(last.getTime() + 1), `at most ${mostDays} days`, { at });
    await extend(last, { at });
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
    await extend(later(3));
    await refused(later(5), 'Someone moved the deadline after you opened this page', { seen: deadline });
    expect(await inForce()).toEqual(later(3));
  });

  test('where its mailboxes had enough: nothing is changed', async () => {
    await opened(lead, letter.id, deadline);
    await extend(later(1));
    await extend(later(2), { seen: later(1) });
    await refused(later(3), 'Nothing was sent, and nothing was changed', { seen: later(2) });
    expect(await inForce()).toEqual(later(2));
  });
});

describe('two at once', () => {
  beforeEach(() => opened(lead, letter.id, deadline));

  test('one moves the deadline, the other is refused with a sentence', async () => {
    const [first, second] = await atOnce(
      holdLetter,
      () => extend(later(3)),
      () => extending(lead.administrator, letter.id, later(5), { seen: deadline }),
    );
    expect([first, second]).toEqual(['done', expect.stringContaining('Someone moved the deadline')]);
    expect(await extensionsOf(letter.id)).toHaveLength(1);
  });

  test('whoever closes first ends sign-on; whoever closes second closes it all the same', async () => {
    const closing = async () => closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
    const [closed, late] = await atOnce(holdLetter, closing, () => extend(later(3), { seen: deadline }));
    expect([closed, late]).toEqual(['done', expect.stringContaining('already closed')]);
  });
});

test('who co-signs before the old deadline counts, whichever of the two comes first', async () => {
  const now = Date.now();
  const [openedOn, old] = [new Date(now - day), new Date(now - 2_000)];
  for (const signsFirst of [true, false]) {
    letter = await aLetter(lead);
    await openedAt(letter, openedOn, old);
    const partner = await aPartner();
    const before = new Date(now - 2_500);
    const id = await prepared(partner, letter.id, before);
    const deed = await preparing(partner.signatory, id, 'bind the organisation', old);
    const typed = await typedFor(id);
    const signs = () => coSign(deed, typed);
    const moving = () => extend(later(3), { seen: old, at: before });
    const [first, second] = signsFirst ? [signs, moving] : [moving, signs];
    expect(await atOnce(holdLetter, first!, second!)).toEqual(['done', 'done']);
    expect(await database().endorsement.count({ where: { letterId: letter.id } })).toBe(1);
    expect(await inForce(old)).toEqual(later(3));
  }
});

test('a deadline that is moved while its closure is about to be recorded is not closed', async () => {
  const old = new Date(Date.now() - 2_000);
  await openedAt(letter, new Date(old.getTime() - day), old);
  const moving = () => extend(later(3), { seen: old, at: old });
  expect(await atOnce(holdLetter, moving, recordDueClosures)).toEqual(['done', 'done']);
  expect(await database().closure.count({ where: { letterId: letter.id } })).toBe(0);
});
