import { describe, expect, test } from 'vitest';
import { database, transaction } from '~/platform/database/database.server';
import type { Decision } from '~/sign-on/signatories/statement';
import { letterTrail } from '~/trail/event';
import { eventsOf } from '~/trail/trails.server';
import { by, coSigned, lead, partner } from '../../setup/decisions';
import { sealedEdition } from '../../setup/dispatches';
import { tamper } from '../../setup/tampering';

const reason = 'It speaks of another proposal.';

/** How many statements wait for a row that another one holds. */
async function waiting(): Promise<number> {
  const found = await database().$queryRaw<unknown[]>`
    SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return found.length;
}

/** Two leads decide at once: the second while the first is about to write. */
async function atOnce(letterId: string, id: string, first: Decision, second: Decision, secondReason = '') {
  const { both } = await transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM endorsement WHERE id = ${id}::uuid FOR UPDATE`;
    const one = by(letterId, id, first, reason);
    while ((await waiting()) < 1);
    const other = by(letterId, id, second, secondReason);
    const both = Promise.allSettled([one, other]);
    while ((await waiting()) < 2);
    return { both };
  });
  return (await both).map((outcome) => (outcome.status === 'fulfilled' ? 'decided' : outcome.reason.message));
}
const decisionEvents = ['statement-shown', 'statement-left-out', 'signatory-declined'];
async function recordsOf(letterId: string, id: string) {
  const kept = await database().leadDecision.findMany({ where: { endorsementId: id } });
  const events = (await eventsOf(letterTrail(letterId))).map(({ kind }) => kind);
  return { kept: kept.map(({ kind }) => kind), events: events.filter((kind) => decisionEvents.includes(kind)) };
}

describe('two leads who decide contrary things at once', () => {
  test('decide one after the other: who shows what was just left out owes the reason', async () => {
    const { letter, id } = await coSigned();
    const outcomes = await atOnce(letter.id, id, 'statement-left-out', 'statement-shown');
    expect(outcomes).toEqual(['decided', expect.stringContaining('Give a reason')]);
    const kinds = ['statement-left-out'];
    expect(await recordsOf(letter.id, id)).toEqual({ kept: kinds, events: kinds });
  });

  test('decide one after the other: nobody who was just declined has a statement shown, or is declined twice', async () => {
    for (const second of ['statement-shown', 'declined'] as const) {
      const { letter, id } = await coSigned();
      const outcomes = await atOnce(letter.id, id, 'declined', second, reason);
      expect(outcomes).toEqual(['decided', expect.stringContaining('Partner')]);
      expect(await recordsOf(letter.id, id)).toEqual({ kept: ['declined'], events: ['signatory-declined'] });
    }
  });
});

describe('an organisation that an edition prints', () => {
  async function printed(state: 'sealed' | 'being sealed') {
    const { letter, id } = await coSigned();
    const edition = await sealedEdition(letter, [lead, partner], [id], 1);
    if (state === 'being sealed') await tamper((tx) => tx.seal.delete({ where: { editionId: edition.id } }));
    const change = (data: { failure: string } | { voidedAt: Date }) =>
      database().edition.update({ where: { id: edition.id }, data });
    const decline = () => by(letter.id, id, 'declined', reason);
    return { change, decline };
  }

  test('is declined once the edition is void, and not before', async () => {
    const { change, decline } = await printed('sealed');
    await expect(decline()).rejects.toThrow('Edition 1 prints Partner');
    await change({ voidedAt: new Date() });
    await decline();
  });

  test('is not declined while the edition is still being sealed; it is where that failed', async () => {
    const { change, decline } = await printed('being sealed');
    await expect(decline()).rejects.toThrow('Edition 1 prints Partner');
    await change({ failure: 'A logo is missing.' });
    await decline();
  });
});
