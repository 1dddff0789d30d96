import { expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { freezeEdition } from '~/seal/sealing/freezing.server';
import { preflightOf } from '~/seal/sealing/preflight.server';
import { deskOf } from '../../setup/letters';
import { aLetterToSeal, withLogo } from '../../setup/sealing';

test('fewer signatories than the call asks for are looked at twice, and the lead says so', async () => {
  const { lead, letter, organisations, endorsements } = await aLetterToSeal();
  for (const [place, id] of endorsements.entries()) await withLogo(id, organisations[place]!, place + 1);
  const sealing = () => deskOf(lead.editor, letter.id, 'seal letters');
  const warned = async () => (await preflightOf(await sealing(), 'to the end')).warnings;
  const first = await database().opening.findFirstOrThrow({ where: { letterId: letter.id } });
  const openedFor = (quorum: number, seconds: number) => {
    const { id: _id, ...row } = first;
    return database().opening.create({
      data: { ...row, openedAt: new Date(row.openedAt.getTime() + seconds * 1000), quorum },
    });
  };
  await openedFor(endorsements.length, 1);
  expect(await warned()).toEqual([]);
  await openedFor(endorsements.length + 1, 2);
  const warnings = await warned();
  expect(warnings).toMatchObject([{ name: 'below quorum', severity: 'warning' }]);
  expect(warnings[0]?.sentence).toContain(`at least ${endorsements.length + 1} signatories`);
  await expect(freezeEdition(await sealing(), {})).rejects.toThrow();
  await freezeEdition(await sealing(), { confirmed: warnings });
});
