import { dataFolder, origin, port } from './place';

// The journeys’ own installation, joined from the process of the tests: settings first, then whatever reads them.
Object.assign(process.env, {
  MODE: 'test',
  DATA_FOLDER: dataFolder,
  ORIGIN: origin,
  PORT: String(port),
  SECOND_PERSON: 'yes',
});

/** Joins the database of the running server. Gives the way out, to be taken when this process has told its journeys. */
export async function joinInstallation(): Promise<() => Promise<void>> {
  const { startEmbedded } = await import('~/platform/database/embedded.server');
  const { closeDatabase } = await import('~/platform/database/database.server');
  const embedded = await startEmbedded(dataFolder);
  process.env['DATABASE_URL'] = embedded.url;
  return async () => {
    await closeDatabase();
    await embedded.stop();
  };
}
