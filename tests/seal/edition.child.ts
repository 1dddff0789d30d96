import { closeDatabase, database } from '~/platform/database/database.server';
import { sealEdition } from '~/seal/sealing/seals.server';

// A worker process of its own, that a test kills at any moment of its work: it seals one edition.
const [editionId = ''] = process.argv.slice(2);
process.once('message', async () => {
  await sealEdition(editionId);
  process.send?.('done');
  await closeDatabase();
  process.exit(0);
});
await database().$queryRaw`SELECT 1`;
process.send?.('ready');
