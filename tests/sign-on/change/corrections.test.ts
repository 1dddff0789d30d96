import { beforeEach, describe, expect, test } from 'vitest';
import { versionIdInForce } from '~/letters/letter/standing.server';
import { earliestEnd } from '~/letters/letter/window';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { changePage } from '~/sign-on/change/change-page.server';
import { giveChangeUp } from '~/sign-on/change/giving-up.server';
import { moveDueCorrections } from '~/sign-on/change/moves.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { checkFacts } from '~/trail/fact-checks.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import {
  aLetterToCorrect,
  announced,
  aSignatory,
  consentsOf,
  correctionAsRow,
  mended,
  slipped,
  zone,
} from '../../setup/changes';
import { aVersion, deskOf } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let of: Awaited<ReturnType<typeof aLetterToCorrect>>;
beforeEach(async () => {
  of = await aLetterToCorrect();
});

const inForce = () => versionIdInForce(database(), of.letter.id);
const changesOf = () =>
  database().change.findMany({ where: { openingId: of.opening.id }, orderBy: { announcedAt: 'asc' } });
const overdue = -61_000;

describe('a correction', () => {
  test('changes nothing while it is out, and is put before everybody who stands', async () => {
    const [one, other] = [await aSignatory(of.letter.id), await aSignatory(of.letter.id)];
    await announced(of.lead, of.letter.id, { note: 'Two slips.' });
    expect(await inForce()).toBe(of.letter.versionId);
    const told = await database().notice.findMany({ where: { kind: 'correction-announced' } });
    const expected = [one, other].flatMap(({ signatory, administrator }) => [signatory.address, administrator.address]);
    expect(
      told
        .map(({ address }) => address)
        .filter((address) => expected.includes(address))
        .sort(),
    ).toEqual(expected.sort());
    expect(await signatoriesOf(database(), of.letter.id)).toHaveLength(2);
    const last = (await eventsOf(letterTrail(of.letter.id))).at(-1);
    expect(last).toMatchObject({ kind: 'correction-announced', values: { note: 'Two slips.' } });
  });

  test('takes the place of the former version once its hour has passed, with everybody who signed', async () => {
    const [one, other] = [await aSignatory(of.letter.id), await aSignatory(of.letter.id)];
    await correctionAsRow(of, overdue);
    const before = await database().letter.findUniqueOrThrow({ where: { id: of.letter.id } });
    await moveDueCorrections();
    expect(await inForce()).toBe(of.second.versionId);
    expect(await signatoriesOf(database(), of.letter.id)).toHaveLength(2);
    for (const each of [one, other])
      expect(await consentsOf(each)).toEqual([
        [1, 'co_signed'],
        [2, 'window_passed'],
      ]);
    const after = await database().letter.findUniqueOrThrow({ where: { id: of.letter.id } });
    expect(after.publicRevision).toBe(before.publicRevision + 1);
    const last = (await eventsOf(letterTrail(of.letter.id))).at(-1);
    expect(last).toMatchObject({ kind: 'letter-moved', plain: { number: 2, former: 1, consents: 2 } });
    const bound = (await checkFacts()).faults.filter(({ part }) => part === 'consent' || part.startsWith('change'));
    expect(bound.filter(({ part }) => part === 'consent')).toEqual([]);
  });

  test('keeps with the consent the declaration on which it rests, and says how it is known', async () => {
    const one = await aSignatory(of.letter.id);
    await correctionAsRow(of, overdue);
    await moveDueCorrections();
    const rows = await database().consent.findMany({
      where: { endorsement: { organisationId: one.id } },
      orderBy: { givenAt: 'asc' },
    });
    expect(rows[1]).toMatchObject({
      declaration: rows[0]!.declaration,
      personId: rows[0]!.personId,
      means: 'window',
      mailedTo: null,
    });
  });

  test('does not move before its hour and the time for what arrived by then', async () => {
    await aSignatory(of.letter.id);
    await correctionAsRow(of, -30_000);
    await moveDueCorrections();
    expect(await inForce()).toBe(of.letter.versionId);
  });

  test('warns the lead where sign-on closes before the time to object ends', async () => {
    const proposal = async (at: Date) =>
      (await changePage(await deskOf(of.lead.editor, of.letter.id, 'open letters', at)))!.proposal;
    const deadline = of.opening.firstDeadline;
    expect((await proposal(new Date()))?.deadlineBefore).toBeNull();
    expect((await proposal(new Date(deadline.getTime() - 24 * 3_600_000)))?.deadlineBefore).toEqual(deadline);
  });

  test('carries nobody over who withdrew', async () => {
    const one = await aSignatory(of.letter.id);
    await correctionAsRow(of, overdue);
    await database().endorsement.updateMany({ where: { organisationId: one.id }, data: { withdrawnAt: new Date() } });
    await moveDueCorrections();
    expect(await consentsOf(one)).toEqual([[1, 'co_signed']]);
  });

  test('is given up with a reason: the former version stays, and the next one may be announced', async () => {
    await aSignatory(of.letter.id);
    await announced(of.lead, of.letter.id);
    await giveChangeUp(await deskOf(of.lead.editor, of.letter.id, 'open letters'), 'One slip is left.');
    expect(await changesOf()).toMatchObject([{ givenUpReason: 'One slip is left.', movedAt: null }]);
    expect(await database().notice.count({ where: { kind: 'change-given-up' } })).toBeGreaterThanOrEqual(2);
    await announced(of.lead, of.letter.id);
    expect(await changesOf()).toHaveLength(2);
  });
});

describe('a correction is refused', () => {
  const refused = (sentence: string, how?: Parameters<typeof announced>[2]) =>
    expect(announced(of.lead, of.letter.id, how)).rejects.toThrow(sentence);

  test('while another one is out', async () => {
    await announced(of.lead, of.letter.id);
    await refused('Version 2 is already out');
  });

  test('where no version is newer, or another one than was shown', async () => {
    await refused('Someone made version 2', { version: 3 });
    of = await aLetterToCorrect();
    await database().letter.findUniqueOrThrow({ where: { id: of.letter.id } });
    await aVersion(of.letter.id, { body: `${mended} ` }, 3);
    await refused('Someone made version 3', { version: 2 });
  });

  test('where the time to object is shorter than the call says, or too long', async () => {
    const at = new Date();
    const earliest = earliestEnd(at, zone, 48);
    expect(earliest.getTime() - at.getTime()).toBeGreaterThanOrEqual(48 * 3_600_000);
    await refused('full working day', { at, until: new Date(earliest.getTime() - 60_000) });
    await refused('at most 30 days', { at, until: new Date(at.getTime() + 31 * 86_400_000) });
  });

  test('where an ask comes or goes, whatever is confirmed', async () => {
    of = await aLetterToCorrect({ asks: ['Conclude the negotiations.'] });
    await refused('cannot be a correction', { confirmed: true });
  });

  test('where words of an ask change, or a number, unless that is confirmed', async () => {
    of = await aLetterToCorrect({ asks: ['Conclude the negotiations now.', 'Close the gap.'] });
    await refused('does not look like spelling');
    await announced(of.lead, of.letter.id, { confirmed: true });
    expect(await changesOf()).toMatchObject([{ confirmed: 'protected' }]);
    of = await aLetterToCorrect({ body: `${slipped}\n\nIn 2027.` });
    await refused('does not look like spelling');
    await announced(of.lead, of.letter.id, { confirmed: true });
    expect(await changesOf()).toMatchObject([{ confirmed: 'paragraph' }]);
  });

  test('where the letter was sent, and more than three times a day', async () => {
    const deed = () => deskOf(of.lead.editor, of.letter.id, 'open letters');
    for (let time = 1; time <= 3; time++) {
      await announced(of.lead, of.letter.id);
      await giveChangeUp(await deed(), 'Once more.');
    }
    await refused('within 24 hours');
    await database().dispatch.create({
      data: { letterId: of.letter.id, preparedAt: new Date(), sentAt: new Date(), editionId: null },
    });
    await refused('has been sent to officials');
  });
});
