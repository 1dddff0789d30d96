process.env['MODE'] ??= 'demo';

const { runCommand } = await import('./command');
const { closeDatabase } = await import('~/platform/database/database.server');
const { startEmbedded } = await import('~/platform/database/embedded.server');
const { requireMigrated } = await import('~/platform/database/migrate.server');
const { settings } = await import('~/platform/installation/settings.server');
const { checkInstallation } = await import('~/trail/whole-check.server');

/**
 * Verifies every chain from the database alone, and every record against the event that tells of it; writes nothing.
 * Exit 0: all hold; 1: not; 2: could not be asked.
 */
async function main(): Promise<number> {
  const embedded = process.env['DATABASE_URL'] ? null : await startEmbedded(settings().dataFolder);
  if (embedded) process.env['DATABASE_URL'] = embedded.url;
  try {
    await requireMigrated(process.env['DATABASE_URL']!);
    const { trails, compared, faults } = await checkInstallation();
    for (const { of, events, fault } of trails)
      console.info(
        `${fault ? 'broken' : 'holds '}  ${of.subject} ${of.subjectId}, ${events} events${fault ? `: ${fault}` : ''}`,
      );
    const broken = trails.filter(({ fault }) => fault).length;
    console.info(
      broken === 0 ? `All ${trails.length} trails hold.` : `${broken} of ${trails.length} trails are broken.`,
    );
    for (const { part, row, fault } of faults) console.info(`differs ${part} ${row}: ${fault}`);
    console.info(
      faults.length === 0
        ? `All ${compared} records are as their events left them.`
        : `${faults.length} of ${compared} records are not as their events left them.`,
    );
    return broken + faults.length === 0 ? 0 : 1;
  } finally {
    await closeDatabase();
    await embedded?.stop();
  }
}

runCommand(main);

export {};
