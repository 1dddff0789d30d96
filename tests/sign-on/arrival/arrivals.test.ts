import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { startSession } from '~/accounts/sessions.server';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { arrivalByLink, arrivalSignedIn } from '~/sign-on/arrival/arriving.server';
import { forgetArrivals, sweepArrivals } from '~/sign-on/arrival/settling.server';
import { approve } from '~/sign-on/endorsement/approvals.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { ask } from '../../setup/approvals';
import { anArrival, arrivalRow, personal } from '../../setup/arrivals';
import { changed } from '../../setup/changed';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { aLetter, deskOf, opened, prepared, typedFor } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let serial = 0;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
});

async function readyToSign() {
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  serial += 1;
  const host = `arriving${serial}.example`;
  const partner = await anOrganisation({ name: `Arriving ${serial}`, host, country: 'SE', verified: true });
  const preparationId = await prepared(partner, letter.id);
  return { letter, partner, preparationId, typed: await typedFor(preparationId) };
}

type Typed = Awaited<ReturnType<typeof typedFor>>;

/** A POST of the form of a page, as a browser sends it, with what the server would be told of it. */
function posted(params: Record<string, string>, { name, role, line, declaration }: Typed, cookie = '') {
  const told: unknown[] = [];
  const body = new URLSearchParams({ name, role, line, declaration });
  const request = new Request('http://localhost/', { method: 'POST', body, headers: { Cookie: cookie } });
  const context = { noteReceived: (received: unknown) => told.push(received) } as never;
  return { arriving: { request, params, context }, told };
}

const recorded = (preparationId: string) => database().arrival.findMany({ where: { preparationId } });

describe('a request to co-sign is put on record before anything is done for it', () => {
  test('by a link: what was typed, by whom, and when by the database’s clock', async () => {
    const { partner, preparationId, typed, letter } = await readyToSign();
    const { token, approval } = await ask(partner, preparationId);
    const { arriving, told } = posted({ token }, typed);
    const arrival = await arrivalByLink(arriving);
    const [row] = await recorded(preparationId);
    expect(row).toMatchObject({
      id: arrival?.id,
      letterId: letter.id,
      approvalId: approval.id,
      personId: partner.signatory.id,
      typedName: typed.name,
      typedRole: typed.role,
      line: typed.line,
      declaration: typed.declaration,
      settledAt: null,
    });
    expect(await arrivalOf(arriving.context)).toEqual(row!.receivedAt);
    expect(told).toEqual([{ at: row!.receivedAt, timeZone: 'Europe/Brussels' }]);
  });

  test('signed in, as the signatory who was named, and as nobody else', async () => {
    const { partner, preparationId, typed } = await readyToSign();
    const asWhom = async ({ id }: { id: string }) => (await startSession(id, 'a browser', new Date())).split(';')[0]!;
    for (const other of [partner.editor, partner.administrator, lead.signatory])
      expect(await arrivalSignedIn(posted({ preparation: preparationId }, typed, await asWhom(other)).arriving)).toBe(
        null,
      );
    expect(await arrivalSignedIn(posted({ preparation: preparationId }, typed).arriving)).toBe(null);
    const { arriving } = posted({ preparation: preparationId }, typed, await asWhom(partner.signatory));
    expect(await arrivalSignedIn(arriving)).not.toBe(null);
    expect(await recorded(preparationId)).toMatchObject([{ personId: partner.signatory.id, approvalId: null }]);
  });

  test('not where the form is not whole, the link was not made here or acts no more, or sign-on is over', async () => {
    const { partner, preparationId, typed, letter } = await readyToSign();
    const { token, link } = await ask(partner, preparationId);
    const sent = (changedTo: Partial<Typed>, by = token) =>
      arrivalByLink(posted({ token: by }, { ...typed, ...changedTo }).arriving);
    expect(await sent({ name: ' ' })).toBe(null);
    expect(await sent({}, `${token.slice(0, -2)}xx`)).toBe(null);
    await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
    // A request is dated back by what it took to ask for the hour: on a busy machine it has to come clearly after.
    await wait(500);
    const { arriving, told } = posted({ token }, typed);
    expect(await arrivalByLink(arriving)).toBe(null);
    expect(told).toEqual([]);
    // It is late by when it arrived, and the deed says so.
    await expect(approve(changed(link, { at: await arrivalOf(arriving.context) }), typed)).rejects.toThrow(
      'Sign-on closed on',
    );
    expect(await recorded(preparationId)).toEqual([]);
  });
});

describe('what is on record', () => {
  test('is settled by the deed itself, which bears its date; nothing of the person stays in it', async () => {
    const { partner, preparationId, typed } = await readyToSign();
    const { link } = await ask(partner, preparationId);
    const at = new Date(link.at.getTime() + 1);
    const id = await anArrival(partner, preparationId, at, link.approvalId);
    const endorsementId = await approve(changed(link, { at }), typed, id);
    const row = await arrivalRow(id);
    expect(row).toMatchObject({ endorsementId, refusal: null });
    expect(row.settledAt).not.toBe(null);
    for (const column of personal) expect(row[column], column).toBe(null);
    const consent = await database().consent.findFirstOrThrow({ where: { endorsementId } });
    expect(consent).toMatchObject({ givenAt: at, typedName: typed.name });
  });

  test('stays as it came, is settled once, and holds all or nothing', async () => {
    const { partner, preparationId } = await readyToSign();
    const id = await anArrival(partner, preparationId, new Date());
    const change = (data: object) => database().arrival.update({ where: { id }, data });
    await expect(change({ receivedAt: new Date(0) })).rejects.toThrow('constraint violated');
    await expect(change({ typedName: null })).rejects.toThrow('arrival_waits_whole');
    await expect(change({ settledAt: new Date() })).rejects.toThrow('arrival_settled_empty');
    await forgetArrivals(database(), partner.signatory.id);
    await expect(change({ settledAt: new Date(0) })).rejects.toThrow('constraint violated');
  });

  test('is emptied when the person is erased, and removed a month after it was settled', async () => {
    const { partner, preparationId } = await readyToSign();
    const id = await anArrival(partner, preparationId, new Date());
    await forgetArrivals(database(), partner.signatory.id);
    expect(await arrivalRow(id)).toMatchObject({ typedName: null, personId: null, endorsementId: null });
    await sweepArrivals();
    expect(await recorded(preparationId)).toHaveLength(1);
    const long = new Date(Date.now() - 31 * 86_400_000);
    const { id: _id, refusal: _refusal, ...settled } = await arrivalRow(id);
    await database().arrival.create({ data: { ...settled, settledAt: long } });
    await sweepArrivals();
    expect(await recorded(preparationId)).toMatchObject([{ id }]);
  });
});
