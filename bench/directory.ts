import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A directory of `count` officials: milliseconds of each filter as the page of addressees asks it (median of five: counts,
 * first page, and what can be filtered by, beside each other), and seconds in which a list of 5,000 rows is brought,
 * compared, applied and taken back.
 */
export async function benchDirectory({ count = 20_000 }: { count?: number } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'undersigned-bench-'));
  process.env.DATA_FOLDER = folder;
  process.env.MODE = 'test';
  const { openInstallation } = await import('../server/installation');
  const installation = await openInstallation();
  const { removeEmbedded } = await import('~/platform/database/embedded.server');
  const { database } = await import('~/platform/database/database.server');
  const imports = await timedImports(count);
  await database().$executeRaw`ANALYZE`;
  const filters = await timedFilters();
  await installation.close();
  await removeEmbedded(folder);
  await rm(folder, { recursive: true });
  const slowest = Math.max(...Object.values(filters));
  return {
    count,
    filters,
    slowest,
    ...imports,
    aims: { slowest: 50, importSeconds: 5 },
    means: 'filters in ms, imports in s',
  };
}

const groups = ['EPP', 'S&D', 'Renew', 'Greens/EFA', 'ECR'];
const committees = ['LIBE', 'FEMM', 'CULT', 'IMCO', 'JURI', 'ENVI'];
const countries = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

const table = (from: number, to: number, renamed: string): Uint8Array => {
  const lines = Array.from({ length: to - from }, (_, place) => {
    const at = from + place;
    const pick = (values: readonly string[]) => values[at % values.length];
    return `${at + 1},First${at} FAMILY${at}${renamed},p${at}@europarl.example,${pick(countries)},${pick(groups)},${pick(committees)},${at % 2 ? 'de' : 'en'}`;
  });
  return Buffer.from(['MEP id,Name,Email,Country,Group,Committee,Languages', ...lines].join('\n'));
};

async function timedImports(count: number) {
  const { bringList, importPreview, applyImport } = await import('~/officials/import/imports.server');
  const { saveMapping, tableBrought } = await import('~/officials/import/table-mappings.server');
  const { importDeed } = await import('~/officials/import/import-deeds.server');
  const { undoImport } = await import('~/officials/import/import-undo.server');
  const { nameStaff } = await import('~/accounts/staff.server');
  const { visitingStaff } = await import('../prisma/seed/actors');
  await nameStaff('staff@undersigned.example');
  const staff = await visitingStaff('staff@undersigned.example');
  const bring = async (bytes: Uint8Array, name: string) => {
    const id = await bringList(staff, { name: `${name}.csv`, bytes });
    const { mapping } = (await tableBrought(id))!;
    await saveMapping(await importDeed(staff, id), { ...mapping, name, identifierIs: 'ep-mep' });
    const { against } = (await importPreview(id))!;
    await applyImport(await importDeed(staff, id), { against: against!, ticked: [], confirmsManyGone: true });
    return id;
  };
  const seconds = async (work: () => Promise<unknown>) => {
    const began = performance.now();
    await work();
    return Math.round((performance.now() - began) / 10) / 100;
  };
  const begin = await seconds(() => bring(table(0, count - 5_000, ''), 'first'));
  let last = '';
  const importSeconds = await seconds(async () => {
    last = await bring(table(count - 5_000, count, ''), 'second');
  });
  const changedSeconds = await seconds(async () => {
    last = await bring(table(count - 5_000, count, 'X'), 'second');
  });
  const undoSeconds = await seconds(async () => undoImport(await importDeed(staff, last)));
  return { beginSeconds: begin, importSeconds, changedSeconds, undoSeconds };
}

async function timedFilters() {
  const { aSealedLetter } = await import('../tests/setup/dispatches');
  const { deskOf } = await import('../tests/setup/letters');
  const { addresseeCount, audiencePage } = await import('~/delivery/audience/addressees.server');
  const { prepareDispatch } = await import('~/delivery/dispatch/dispatches.server');
  const { dispatchDeed } = await import('~/delivery/dispatch/dispatch-deeds.server');
  const { directoryCounts } = await import('~/officials/directory/directory-counts.server');
  const { lead, letter } = await aSealedLetter();
  const leading = await deskOf(lead.administrator, letter.id, 'choose addressees');
  const deed = await dispatchDeed(leading, await prepareDispatch(leading));
  const median = async (work: () => Promise<unknown>) => {
    const times: number[] = [];
    for (let run = -5; run < 9; run += 1) {
      const began = performance.now();
      await work();
      if (run >= 0) times.push(performance.now() - began);
    }
    return Math.round(times.sort((one, other) => one - other)[4]!);
  };
  const page = (filter: Parameters<typeof audiencePage>[1], number = 1) =>
    median(() =>
      Promise.all([directoryCounts(lead.id), audiencePage(deed, filter, number), addresseeCount(deed.dispatch.id)]),
    );
  return {
    none: await page({}),
    country: await page({ country: 'IE' }),
    institution: await page({ institution: 'European Parliament' }),
    group: await page({ group: 'S&D' }),
    committee: await page({ committee: 'LIBE' }),
    committeeRole: await page({ committee: 'LIBE', role: 'member' }),
    fileRole: await page({ role: 'rapporteur' }),
    language: await page({ language: 'de' }),
    signatories: await page({ signatories: 'yes' }),
    name: await page({ name: 'family1999' }),
    among: await page({ among: 'chosen' }),
    lastPage: await page({}, 200),
  };
}
