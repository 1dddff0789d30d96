import { transaction } from '~/platform/database/transaction.server';
import { checkFacts } from './fact-checks.server';
import { checkTrails } from './trails.server';

/** Verifies every chain, and every record against its events, as they stood at one moment: people may go on working. */
export const checkInstallation = () =>
  transaction(async (tx) => ({ trails: await checkTrails(tx), ...(await checkFacts(tx)) }), {
    timeout: 600_000,
    snapshot: true,
  });
