import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { database, type Transaction } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { changePage } from '~/sign-on/change/change-page.server';
import { giveChangeUp } from '~/sign-on/change/giving-up.server';
import { letterTextOut } from '~/sign-on/opening/text-out.server';
import { atOnce } from '../../setup/at-once';
import { aLetterToCorrect, correctionAsRow } from '../../setup/changes';
import { deskOf } from '../../setup/letters';

// What the database keeps by itself, whatever the deeds ask: no change is out at an opening or a delivery by hand.

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

type Of = Awaited<ReturnType<typeof aLetterToCorrect>>;

/** The same opening once more, as a row. */
async function openedAsRow(of: Of, at = new Date()): Promise<void> {
  await database().$executeRaw`
  INSERT INTO opening SELECT (jsonb_populate_record(o, jsonb_build_object('id', ${randomUUID()}::text, 'opened_at', ${at}::timestamptz))).*
  FROM opening o WHERE id = ${of.opening.id}::uuid`;
}

const holdTextOut = (of: Of) => (tx: Transaction) => tx.$executeRaw`SELECT hold_text_out(${of.letter.id}::uuid)`;
const shorten = (outcomes: string[]) =>
  outcomes.map((each) => /change of the text is out|another opening has followed/.exec(each)?.[0] ?? each);

describe('at once', () => {
  test('a change and an opening: the opening that comes second is refused', async () => {
    const of = await aLetterToCorrect();
    const outcomes = await atOnce(
      holdTextOut(of),
      () => correctionAsRow(of, 60_000),
      () => openedAsRow(of),
    );
    expect(shorten(outcomes)).toEqual(['done', 'change of the text is out']);
  });

  test('an opening and a change: the change under the former opening is refused', async () => {
    const of = await aLetterToCorrect();
    const outcomes = await atOnce(
      holdTextOut(of),
      () => openedAsRow(of),
      () => correctionAsRow(of, 60_000),
    );
    expect(shorten(outcomes)).toEqual(['done', 'another opening has followed']);
  });
});

test('a delivery by hand is refused while a change is out', async () => {
  const of = await aLetterToCorrect();
  await correctionAsRow(of, 60_000);
  const by = { letterId: of.letter.id, editionId: randomUUID() };
  const row = { ...by, deliveredAt: new Date(), recordedAt: new Date() };
  await expect(database().handDelivery.create({ data: row })).rejects.toThrow('change of the text is out');
});

test('a change that was left out under a former opening, before this rule, can be given up', async () => {
  const of = await aLetterToCorrect();
  await openedAsRow(of, new Date(Date.now() - 1000));
  await database().$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await tx.change.create({
      data: {
        ...{ openingId: of.opening.id, fromVersionId: of.letter.versionId, versionId: of.second.versionId },
        ...{ kind: 'editorial', answersUntil: new Date(), announcedAt: new Date(Date.now() - 2 * 86_400_000) },
      },
    });
  });
  const deed = await deskOf(of.lead.editor, of.letter.id, 'open letters');
  expect(await changePage(deed)).toMatchObject({ out: null, left: { number: 2 } });
  await giveChangeUp(deed, 'It was left out.');
  expect(await letterTextOut(database(), of.letter.id)).toBeNull();
  expect((await changePage(deed))?.left).toBeNull();
});
