import { beforeEach, describe, expect, test } from 'vitest';
import { database, type Transaction } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { closeLetter, recordDueClosures } from '~/sign-on/opening/closures.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { atOnce } from '../../setup/at-once';
import type { AnOrganisation } from '../../setup/coalition';
import { aLetterWithDeadline, aPartner, day, movedTo, movesOf, moving } from '../../setup/deadlines';
import { aLetter, deskOf, opened, openedAt, prepared, preparing, typedFor } from '../../setup/letters';

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
const closures = () => database().closure.findMany({ where: { letterId: letter.id } });
/** Until both wait for it. */
const holdLetter = (tx: Transaction) => tx.$queryRaw`SELECT FROM letter WHERE id = ${letter.id}::uuid FOR UPDATE`;

/** A partner’s co-signature that arrives at an hour, ready to be given. */
async function signing(at: Date, preparedAt: Date): Promise<() => Promise<unknown>> {
  const partner = await aPartner();
  const id = await prepared(partner, letter.id, preparedAt);
  const deed = await preparing(partner.signatory, id, 'bind the organisation', at);
  const typed = await typedFor(id);
  return () => coSign(deed, typed);
}

describe('two at once', () => {
  beforeEach(() => opened(lead, letter.id, deadline));

  test.each([
    ['later', 3, 5],
    ['earlier', -3, -2],
    ['later, the other earlier', 3, -3],
  ])('one moves the deadline %s; the other is refused with a sentence', async (_, first, second) => {
    const outcomes = await atOnce(
      holdLetter,
      () => move(later(first)),
      () => moving(lead.administrator, letter.id, later(second), { seen: 0 }),
    );
    expect(outcomes).toEqual(['done', expect.stringContaining('Someone moved the deadline')]);
    expect(await movesOf(letter.id)).toHaveLength(1);
    expect(await inForce()).toEqual(later(first));
  });

  test('a deadline that was moved and moved back is another one for who saw it before', async () => {
    await move(later(3));
    await move(deadline);
    await expect(move(later(5), { seen: 0 })).rejects.toThrow('Someone moved the deadline');
  });

  test('whoever closes first ends sign-on; whoever closes second closes it all the same', async () => {
    const closing = async () => closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
    const [closed, late] = await atOnce(holdLetter, closing, () => move(later(3)));
    expect([closed, late]).toEqual(['done', expect.stringContaining('already closed')]);
  });
});

describe('in the second in which the deadline passes', () => {
  const now = Date.now();
  const [openedOn, old, before] = [new Date(now - 9 * day), new Date(now - 2_000), new Date(now - 2_500)];

  test.each([true, false])('who co-signs counts, whether or not first (%s), while somebody moves it', async (first) => {
    await openedAt(letter, openedOn, old);
    const signs = await signing(old, before);
    const moves = () => move(later(3), { at: before });
    const [one, other] = first ? [signs, moves] : [moves, signs];
    expect(await atOnce(holdLetter, one!, other!)).toEqual(['done', 'done']);
    expect(await database().endorsement.count({ where: { letterId: letter.id } })).toBe(1);
    expect(await inForce(old)).toEqual(later(3));
  });

  test.each([true, false])('who co-signs counts, whether or not first (%s), while it is recorded', async (first) => {
    await openedAt(letter, openedOn, later(5));
    const signs = await signing(old, before);
    await movedTo(letter.id, old);
    const [one, other] = first ? [signs, recordDueClosures] : [recordDueClosures, signs];
    expect(await atOnce(holdLetter, one!, other!)).toEqual(['done', 'done']);
    expect(await database().endorsement.count({ where: { letterId: letter.id } })).toBe(1);
    expect(await closures()).toMatchObject([{ closedAt: old, byDeadline: true }]);
  });

  test('it is moved while its closure is about to be recorded: it is not closed', async () => {
    await openedAt(letter, openedOn, old);
    const moves = () => move(later(3), { at: old });
    expect(await atOnce(holdLetter, moves, recordDueClosures)).toEqual(['done', 'done']);
    expect(await closures()).toEqual([]);
  });

  test('its closure is recorded while somebody moves it: it is closed, and they are told', async () => {
    await openedAt(letter, openedOn, old);
    const outcomes = await atOnce(holdLetter, recordDueClosures, () => move(later(3), { at: old }));
    expect(outcomes).toEqual(['done', expect.stringContaining('already closed')]);
    expect(await closures()).toMatchObject([{ closedAt: old }]);
    expect(await movesOf(letter.id)).toEqual([]);
  });

  test('a second after it nobody moves it, recorded or not', async () => {
    letter = await aLetter(lead);
    await openedAt(letter, openedOn, old);
    await expect(move(later(3))).rejects.toThrow('already closed');
  });
});
