process.env['MODE'] ??= 'demo';

const { runCommand } = await import('./command');
const { openDatabase } = await import('./installation');
const { closeDatabase } = await import('~/platform/database/database.server');
const { requireMigrated } = await import('~/platform/database/migrate.server');
const { checkInstallation } = await import('~/trail/whole-check.server');

/**
 * Verifies every chain from the database alone, and every record against the event that tells of it; writes nothing.
 * Exit 0: all hold; 1: not; 2: could not be asked.
 */
async function main(): Promise<number> {
  const { url, stop } = await openDatabase();
  try {
    await requireMigrated(url);
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
    await stop();
  }
}

runCommand(main);

export {};
