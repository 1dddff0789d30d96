import { rmSync } from 'node:fs';

process.env['MODE'] = 'demo';
process.env['NODE_ENV'] = 'production';

const { buildWhereStale } = await import('../tools/build');
// The database is started and the cast put in place while the pages are built.
const { pages } = await buildWhereStale().catch((fault: Error) => {
  console.error(fault.message);
  process.exit(1);
});

const { settings } = await import('~/platform/installation/settings.server');
if (process.argv.includes('--fresh')) await resetDemo();

const { startOrExit } = await import('./start');
const { builtPages } = await import('./built-pages');
const { putCastInPlace } = await import('../prisma/seed');
console.info('Starting the database and putting the cast in place…');
await startOrExit(() => pages.then(builtPages), putCastInPlace);
console.info(`
  Undersigned, a demonstration: nothing here is sent, sealed or signed for real.

  Begin here:      ${settings().origin}/
  All emails:      ${settings().origin}/mailbox
  Stop:            Ctrl-C          Start again from nothing: npm run demo -- --fresh
`);

/** Removes everything of the last demonstration, once its database server has stopped. */
async function resetDemo(): Promise<void> {
  const { removeEmbedded } = await import('~/platform/database/embedded.server');
  const { forgetSettings } = await import('~/platform/installation/settings.server');
  const { dataFolder } = settings();
  await removeEmbedded(dataFolder);
  rmSync(dataFolder, { recursive: true, force: true });
  forgetSettings();
}
