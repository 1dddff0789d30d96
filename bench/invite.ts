import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInstallation } from '../server/installation';

/**
 * A list of `count` organisations on a fresh embedded database with fsync: read from a file, kept, judged line by line, and invited
 * until every mail is queued. Where one day’s mails of a person are fewer, the clock of those sent is set back between.
 */
export async function benchInvite({ count = 5000 }: { count?: number }) {
  const folder = await mkdtemp(join(tmpdir(), 'undersigned-invite-'));
  Object.assign(process.env, { MODE: 'test', DATA_FOLDER: folder, ARRIVAL_SECONDS: '60' });
  const installation = await openInstallation();
  try {
    const seconds = await timed(count);
    const queuedSeconds = round(seconds.asked + seconds.queued);
    return {
      count,
      readSeconds: round(seconds.read),
      keptSeconds: round(seconds.kept),
      judgedMilliseconds: Math.round(seconds.judged * 1000),
      queuedSeconds,
      aims: { queuedSeconds: 10 },
      means:
        'a CSV in Windows-1252 with quotes and line breaks; read, kept as lines, judged as its page does (median of five), and from the press of the button until each mail is a row and a job, afterwards one invitation and one mail for each address',
    };
  } finally {
    await installation.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const round = (seconds: number) => Number(seconds.toFixed(2));

async function timed(count: number) {
  const { anOrganisation } = await import('../tests/setup/coalition');
  const { aLetter, deskOf, opened } = await import('../tests/setup/letters');
  const { readListFile } = await import('~/sign-on/list/list-file.server');
  const { listDeed } = await import('~/sign-on/list/list-deeds.server');
  const { keepList } = await import('~/sign-on/list/lists.server');
  const { listCounts } = await import('~/sign-on/list/list-page.server');
  const { inviteList } = await import('~/sign-on/list/inviting.server');
  const lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  const member = await deskOf(lead.editor, letter.id, 'invite organisations');
  const [read, brought] = await clocked(() => readListFile('partners.csv', table(count)));
  const [kept, id] = await clocked(() => keepList(member, brought, 'en'));
  const deed = await listDeed(member, id);
  const looks = [];
  for (let look = 0; look < 5; look++) looks.push(await clocked(() => listCounts(deed)));
  const [judged, { mails }] = looks.sort(([one], [other]) => one - other)[2]!;
  if (mails !== count) throw new Error(`${mails} of ${count} lines are ready`);
  const [asked] = await clocked(() => inviteList(deed, mails));
  return { read, kept, judged, asked, queued: await queuedAll(id, count) };
}

/** Runs the job until every address is invited, and checks that each is mailed once. */
async function queuedAll(listId: string, count: number): Promise<number> {
  const { inviteJob } = await import('~/sign-on/list/inviting.server');
  const { database } = await import('~/platform/database/database.server');
  let seconds = 0;
  for (let made = 0; made < count; ) {
    seconds += (await clocked(() => inviteJob.run({ listId })))[0];
    const now = await database().invitation.count();
    if (now === made) throw new Error(`${made} of ${count} were invited`);
    made = now;
    await database().$executeRaw`UPDATE notice SET created_at = created_at - interval '25 hours'`;
  }
  const mails = await database().notice.findMany({ where: { kind: 'invitation' }, select: { address: true } });
  if (new Set(mails.map(({ address }) => address)).size !== count) throw new Error('some were not mailed');
  return seconds;
}

async function clocked<Result>(work: () => Promise<Result>): Promise<[number, Result]> {
  const began = performance.now();
  const result = await work();
  return [(performance.now() - began) / 1000, result];
}

const table = (count: number): Uint8Array => {
  const lines = Array.from(
    { length: count },
    (_, at) => `"Verein ""${at}"" für Kinder";"Büro\n${at}";office${at}@partner${at}.example;Österreich;français`,
  );
  return Buffer.from(['Organisation;Kontakt;E-Mail;Land;Sprache', ...lines].join('\r\n'), 'latin1');
};
