import { describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import type { Decision } from '~/sign-on/decision/decision';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { atOnce } from '../../setup/at-once';
import { by, coSigned, lead, partner } from '../../setup/decisions';
import { sealedEdition } from '../../setup/dispatches';
import { tamper } from '../../setup/tampering';

const reason = 'It speaks of another proposal.';

/** Two leads decide at once: the second while the first is about to write. */
const decidedAtOnce = (letterId: string, id: string, first: Decision, second: Decision, secondReason = '') =>
  atOnce(
    (tx) => tx.$queryRaw`SELECT id FROM endorsement WHERE id = ${id}::uuid FOR UPDATE`,
    () => by(letterId, id, first, reason),
    () => by(letterId, id, second, secondReason),
  );
const decisionEvents = ['statement-shown', 'statement-left-out', 'signatory-declined'];
async function recordsOf(letterId: string, id: string) {
  const kept = await database().leadDecision.findMany({ where: { endorsementId: id } });
  const events = (await eventsOf(letterTrail(letterId))).map(({ kind }) => kind);
  return { kept: kept.map(({ kind }) => kind), events: events.filter((kind) => decisionEvents.includes(kind)) };
}

describe('two leads who decide contrary things at once', () => {
  test('decide one after the other: who shows what was just left out owes the reason', async () => {
    const { letter, id } = await coSigned();
    const outcomes = await decidedAtOnce(letter.id, id, 'statement-left-out', 'statement-shown');
    expect(outcomes).toEqual(['done', expect.stringContaining('Give a reason')]);
    const kinds = ['statement-left-out'];
    expect(await recordsOf(letter.id, id)).toEqual({ kept: kinds, events: kinds });
  });

  test('decide one after the other: nobody who was just declined has a statement shown, or is declined twice', async () => {
    for (const second of ['statement-shown', 'declined'] as const) {
      const { letter, id } = await coSigned();
      const outcomes = await decidedAtOnce(letter.id, id, 'declined', second, reason);
      expect(outcomes).toEqual(['done', expect.stringContaining('Partner')]);
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
    await expect(decline()).rejects.toThrow('Partner is printed in edition 1');
    await change({ voidedAt: new Date() });
    await decline();
  });

  test('is not declined while the edition is still being sealed; it is where that failed', async () => {
    const { change, decline } = await printed('being sealed');
    await expect(decline()).rejects.toThrow('Partner is printed in edition 1');
    await change({ failure: 'A logo is missing.' });
    await decline();
  });
});
