import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { publicLetter } from '~/publication/page/public-letter.server';
import { publicTrail } from '~/publication/page/public-trail.server';
import { publishLetter } from '~/publication/publication/publications.server';
import { requestApproval } from '~/sign-on/endorsement/approvals.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { withdrawalLink } from '~/sign-on/endorsement/withdrawal-links.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { letterTrail, trailHead } from '~/trail/trail';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { receiptToken } from '../../setup/endorsements';
import { aLetter, deskOf, opened, prepared, preparing, typedFor } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let gone: AnOrganisation;
let letterId: string;
let slug: string;
const chainNow = async () => (await publicTrail(slug, new Date())) ?? '';

/** Sign-on as it goes: one organisation is asked for approval, co-signs and withdraws again. */
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  gone = await anOrganisation({ name: 'Gone', host: 'gone.example', country: 'FR', verified: true });
  letterId = (await aLetter(lead)).id;
  slug = (await database().letter.findUniqueOrThrow({ where: { id: letterId } })).slug;
  await opened(lead, letterId);
  const preparationId = await prepared(gone, letterId);
  await requestApproval(await preparing(gone.editor, preparationId, 'prepare endorsements'));
  const signing = await preparing(gone.signatory, preparationId, 'bind the organisation');
  const endorsementId = await coSign(signing, await typedFor(preparationId));
  const link = await withdrawalLink(await receiptToken(endorsementId, gone.signatory.address), new Date());
  await withdraw(link!, 'We changed our mind.');
});

const folder = mkdtempSync(join(tmpdir(), 'undersigned-chain-'));
function check(chain: string | Buffer, ...more: string[]) {
  const file = join(folder, 'trail.txt');
  writeFileSync(file, chain);
  const { status, stdout } = spawnSync(process.execPath, ['tools/check-chain.mjs', file, ...more], {
    encoding: 'utf8',
  });
  return { status, stdout };
}

test('a trail is nobody’s before its letter is published, and everybody’s after', async () => {
  expect(await publicTrail(slug, new Date())).toBeNull();
  await publishLetter(await deskOf(lead.editor, letterId, 'publish letters'));
  const head = await trailHead(database(), letterTrail(letterId));
  expect(check(await chainNow(), String(head.ordinal), head.digest)).toEqual({
    status: 0,
    stdout: `The chain holds: events 1 to ${head.ordinal} are those of the head you gave.\n`,
  });
});

test('it tells nothing by which who withdrew before the seal could be found', async () => {
  const chain = await chainNow();
  for (const kind of ['invitation-begun', 'endorsement-prepared', 'approval-requested', 'endorsement-withdrawn'])
    expect(chain).toContain(kind);
  const { lineDigest } = await database().approval.findFirstOrThrow({
    where: { preparation: { organisationId: gone.id } },
  });
  for (const trace of [gone.id, gone.name, gone.host, 'changed our mind', lineDigest])
    expect(chain).not.toContain(trace);
});

test('it holds as an editor saved it: with a mark of order before it, and with the line ends of Windows', async () => {
  const head = await trailHead(database(), letterTrail(letterId));
  const saved = `\uFEFF${(await chainNow()).replaceAll('\n', '\r\n')}`;
  expect(check(saved, String(head.ordinal), head.digest)).toMatchObject({ status: 0 });
  for (const more of ['\n', '\n\n', '\r\n'])
    expect(check((await chainNow()) + more, String(head.ordinal), head.digest)).toMatchObject({ status: 0 });
  const wide = Buffer.from(`\uFEFF${await chainNow()}`, 'utf16le');
  expect(check(wide, String(head.ordinal), head.digest)).toMatchObject({ status: 0 });
});

test('a program of its own finds a changed byte, a missing event, two that changed places, and another head', async () => {
  const chain = await chainNow();
  const [first, ...rest] = chain.split('\n');
  for (const broken of [chain.replace('2026', '2025'), rest.join('\n'), [rest[0], first, ...rest.slice(1)].join('\n')])
    expect(check(broken)).toMatchObject({ status: 1 });
  expect(check(chain, '1', 'f'.repeat(64))).toMatchObject({ status: 1 });
});

test('without a head it says what it cannot know, and never that the chain holds', async () => {
  const answered = check(await chainNow());
  expect(answered.status).toBe(3);
  expect(answered.stdout).toContain('cannot know whether later events are missing');
  expect(answered.stdout).not.toContain('holds');
});

test('an empty file, a cut one and one with a forged last line are refused', async () => {
  const chain = await chainNow();
  const { ordinal, digest } = await trailHead(database(), letterTrail(letterId));
  const head = [String(ordinal), digest];
  const lines = chain.trimEnd().split('\n');
  const forged = lines.at(-1)!.replace(/"at":"[^"]*"/, '"at":"2020-01-01T00:00:00.000Z"');
  expect(check('').stdout).toContain('the file is empty');
  expect(check('\n', ...head).status).toBe(1);
  expect(check(chain.slice(0, -40)).stdout).toContain('it was cut');
  expect(check(`${lines.slice(0, -1).join('\n')}\n`, ...head).stdout).toContain(`event ${ordinal} is missing`);
  expect(check(`${[...lines.slice(0, -1), forged].join('\n')}\n`, ...head).stdout).toContain('not the one of the head');
  expect(check(chain.replace('"kind"', '"Kind"')).stdout).toContain('is no event');
});

test('a head is taken as it is copied, with blanks within; events after it are told apart', async () => {
  const { digest } = await database().event.findFirstOrThrow({ where: { ...letterTrail(letterId), ordinal: 1 } });
  const answered = check(await chainNow(), '1', digest.slice(0, 30), digest.slice(30).toUpperCase());
  expect(answered).toMatchObject({ status: 0 });
  expect(answered.stdout).toContain('only a later one can tell');
});

test('the letter’s page shows the latest entry and its digest, as the program takes them', async () => {
  const letter = await publicLetter(slug, new Date());
  const { ordinal, digest } = await trailHead(database(), letterTrail(letterId));
  expect(letter).toMatchObject({ trail: { ordinal, digest } });
});

test('a letter that was taken down shows no trail', async () => {
  await database().takedown.create({ data: { letterId, takenAt: new Date(), reason: 'By order of a court.' } });
  expect(await publicTrail(slug, new Date())).toBeNull();
});
