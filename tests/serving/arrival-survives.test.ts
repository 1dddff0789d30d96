import '../authorization/environment';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startSession } from '~/accounts/sessions.server';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { settings } from '~/platform/installation/settings.server';
import { settleWaiting } from '~/sign-on/endorsement/arrivals-job.server';
import { ask } from '../setup/approvals';
import { arrivalRow } from '../setup/arrivals';
import { type AnOrganisation, anOrganisation } from '../setup/coalition';
import { type Installed, start } from '../setup/installed';
import { aLetter, opened, prepared, typedFor } from '../setup/letters';

// The built web process, over the database of this file.

let lead: AnOrganisation;
let partner: AnOrganisation;
let preparationId: string;
let token: string;
let web: Installed;
let serial = 0;

beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
});

beforeEach(async () => {
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  serial += 1;
  const host = `surviving${serial}.example`;
  partner = await anOrganisation({ name: `Surviving ${serial}`, host, country: 'SE', verified: true });
  preparationId = await prepared(partner, letter.id);
  token = (await ask(partner, preparationId)).token;
  const { MODE = '', ORIGIN = '', DATABASE_URL = '', DATA_FOLDER = '' } = process.env;
  settings();
  web = await start({ MODE, ORIGIN, DATABASE_URL, DATA_FOLDER, PROCESS: 'web' });
});

const address = (path: string) => `http://127.0.0.1:${web.port}${path}`;
const read = (path: string, cookie = '') => fetch(address(path), { headers: { Cookie: cookie } });

async function send(path: string, cookie = '') {
  const { name, role, line, declaration } = await typedFor(preparationId);
  const body = new URLSearchParams({ name, role, line, declaration });
  const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: cookie };
  return fetch(address(path), { method: 'POST', body, headers, redirect: 'manual' });
}

const onRecord = () => database().arrival.findMany({ where: { preparationId } });
const consent = () => database().consent.findFirst({ where: { endorsement: { organisationId: partner.id } } });

/** While this holds, no endorsement can be written, for a reason that is nobody’s but ours. */
async function brokenDisk(work: () => Promise<void>): Promise<void> {
  await database().$executeRawUnsafe(
    `CREATE FUNCTION no_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no space left on the disk'; END $$`,
  );
  await database().$executeRawUnsafe(
    'CREATE TRIGGER no_disk BEFORE INSERT ON consent FOR EACH ROW EXECUTE FUNCTION no_disk()',
  );
  try {
    await work();
  } finally {
    await database().$executeRawUnsafe('DROP FUNCTION no_disk() CASCADE');
  }
}

describe('a request to co-sign that arrived in time', () => {
  test('is counted with the date of its arrival, though the process was killed before it began the work', async () => {
    const held = await transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM preparation WHERE id = ${preparationId}::uuid FOR UPDATE`;
      const sent = send(`/approvals/${token}`).catch(() => 'cut');
      while ((await onRecord()).length === 0);
      const shown = await read(`/approvals/${token}`);
      const page = await shown.text();
      await web.stop('SIGKILL');
      return { sent: await sent, status: shown.status, page };
    });
    expect(held.sent).toBe('cut');
    expect(held.status).toBe(200);
    expect(held.page).toContain('We received your co-signature in time');
    const [arrival] = await onRecord();
    expect(arrival?.settledAt).toBe(null);
    expect(await consent()).toBe(null);
    await settleWaiting(0);
    expect(await consent()).toMatchObject({ givenAt: arrival!.receivedAt, mailedTo: partner.signatory.address });
    expect((await arrivalRow(arrival!.id)).typedName).toBe(null);
  });

  test('is told so where we cannot end it, by a link and signed in, and counted afterwards', async () => {
    const [cookie = ''] = (await startSession(partner.signatory.id, 'a browser', new Date())).split(';');
    const check = `/preparations/${preparationId}/check`;
    await brokenDisk(async () => {
      for (const [path, as] of [
        [`/approvals/${token}`, ''],
        [check, cookie],
      ] as const) {
        const answer = await send(path, as);
        expect(answer.status).toBe(202);
        expect(await answer.text()).toContain('before sign-on closed. We are still working on it.');
        expect(await (await read(path, as)).text()).toContain('You do not need to send it again.');
      }
      expect(await consent()).toBe(null);
    });
    await settleWaiting(0);
    const [byLink] = await database().arrival.findMany({ where: { preparationId, approvalId: { not: null } } });
    expect(await consent()).toMatchObject({ givenAt: byLink!.receivedAt });
    expect(await database().arrival.count({ where: { preparationId, settledAt: null } })).toBe(0);
    expect((await read(`/approvals/${token}`)).status).toBe(410);
  });

  test('is counted at once where nothing is in the way, and looking at its page does nothing', async () => {
    await read(`/approvals/${token}`);
    expect(await onRecord()).toEqual([]);
    const answer = await send(`/approvals/${token}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(`${partner.name} has co-signed`);
    const [arrival] = await onRecord();
    expect(arrival).toMatchObject({ endorsementId: (await consent())!.endorsementId, typedName: null });
  });

  test('says again on its page why it was not counted', async () => {
    await database().organisationName.updateMany({
      where: { organisationId: partner.id },
      data: { heldAt: new Date() },
    });
    const refused = await send(`/approvals/${token}`);
    expect(refused.status).toBe(409);
    expect(await refused.text()).not.toContain('was not counted');
    expect(await (await read(`/approvals/${token}`)).text()).toMatch(/was not counted\. The name “.*” is on hold/);
  });
});
