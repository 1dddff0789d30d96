import { expect, test } from 'vitest';
import { dispatchDeed } from '~/delivery/dispatch/dispatch-deeds.server';
import { pauseDispatch, resumeDispatch } from '~/delivery/halting/pauses.server';
import { claimNext } from '~/delivery/sending/claims.server';
import type { Transaction } from '~/platform/database/database.server';
import { atOnce } from '../../setup/at-once';
import { officials, sent } from '../../setup/dispatches';
import { lateDeed, sealed } from '../../setup/sending';

test('nothing is claimed behind a pause that was on its way, and everything once it has ended', async () => {
  await officials(2);
  const id = await sent(sealed);
  const deed = await dispatchDeed(await lateDeed(), id);
  const claimed = () => claimNext(id, { keepsKeysFor: 3600 }, 10);
  const hold = (tx: Transaction) => tx.$queryRaw`SELECT id FROM dispatch WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  let behind: unknown[] | null = null;
  const claiming = async () => {
    behind = await claimed();
  };
  expect(await atOnce(hold, () => pauseDispatch(deed), claiming)).toEqual(['done', 'done']);
  expect(behind).toEqual([]);
  expect(await claimed()).toEqual([]);
  await resumeDispatch(await dispatchDeed(await lateDeed(), id), '');
  expect(await claimed()).toHaveLength(2);
});
