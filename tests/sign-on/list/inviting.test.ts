import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { mostOfOneCauser } from '~/platform/notice/mail-bounds';
import { tokenFor } from '~/platform/request/token.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { declineInvitation, invitationLink } from '~/sign-on/invitation/invitation-answers.server';
import { inviteOrganisations } from '~/sign-on/invitation/invitations.server';
import { stopMailsOfLead } from '~/sign-on/invitation/mail-stops.server';
import { inviteJob, inviteList } from '~/sign-on/list/inviting.server';
import { countsOf } from '~/sign-on/list/judged-line';
import { changeLine, mapColumns, setAside } from '~/sign-on/list/lists.server';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { prepared, preparing, typedFor } from '../../setup/letters';
import { type AList, aList } from './lists';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let leads = 0;
let lead: AnOrganisation;
let partner: AnOrganisation;
beforeAll(async () => {
  partner = await anOrganisation({ name: 'Partner', host: 'partner.example', country: 'SE', verified: true });
});
beforeEach(async () => {
  leads += 1;
  const name = `Alliance ${leads}`;
  lead = await anOrganisation({ name, host: `alliance${leads}.example`, country: 'BE', verified: true });
});

const ask = async (list: AList) => inviteList(await list.deed(), countsOf(await list.lines()).mails);
const run = async (list: AList) => inviteJob.run({ listId: list.id });
const mailed = async (list: AList) =>
  (await database().notice.findMany({ where: { kind: 'invitation', subjectId: list.letter.id } }))
    .map(({ address }) => address)
    .sort();
const states = async (list: AList) => (await list.lines()).map(({ state }) => state);
const invitation = (letterId: string, address: string) =>
  database().invitation.findFirstOrThrow({ where: { letterId, address } });
const linkOf = async (letterId: string, address: string, purpose: 'invitation' | 'stop') => {
  const { id } = await invitation(letterId, address);
  return (await invitationLink(purpose, tokenFor(purpose, id), new Date()))!.link;
};

test('good lines are invited; bad ones are set aside without blocking them, and invited once corrected', async () => {
  const list = await aList(lead, 'Organisation\tMail\nHarbour\ta@one.example\nBroken\tfoo@\nLater\t\n');
  expect(await states(list)).toEqual(['ready', 'wrong', 'missing']);
  await ask(list);
  await run(list);
  expect(await mailed(list)).toEqual(['a@one.example']);
  const [, broken, later] = await list.lines();
  const fields = { person: '', country: '', language: '', note: '', message: null };
  await changeLine(await list.deed(), broken!.id, {
    ...fields,
    organisation: 'Broken',
    address: 'foo@two.example',
    seen: 0,
  });
  await changeLine(await list.deed(), later!.id, {
    ...fields,
    organisation: 'Later',
    address: 'l@three.example',
    seen: 0,
  });
  await ask(list);
  await run(list);
  await run(list);
  expect(await mailed(list)).toEqual(['a@one.example', 'foo@two.example', 'l@three.example']);
  expect(await states(list)).toEqual(['invited', 'invited', 'invited']);
  expect(await database().event.count({ where: { kind: 'organisations-invited', subjectId: list.letter.id } })).toBe(2);
});

test('pressed twice, and run twice at once, it is one mail for each address', async () => {
  const list = await aList(lead, 'a@one.example\nb@two.example, A@One.example\n');
  const { mails } = countsOf(await list.lines());
  const deed = await list.deed();
  await Promise.all([inviteList(deed, mails), inviteList(deed, mails)]);
  expect(await database().event.count({ where: { kind: 'list-asked', subjectId: list.letter.id } })).toBe(1);
  await Promise.all([run(list), run(list), run(list)]);
  expect(await mailed(list)).toEqual(['a@one.example', 'b@two.example']);
});

test('each whom nobody mails again is named: invited, said no, wants no more mail, co-signed, twice in the list', async () => {
  const first = await aList(lead, 'x@one.example');
  const { letter } = first;
  const member = await first.deed();
  const former = ['i', 'd', 's'].map((local) => ({ address: `${local}@one.example`, name: null }));
  await inviteOrganisations(member, former);
  await declineInvitation(await linkOf(letter.id, 'd@one.example', 'invitation'), null, null);
  await stopMailsOfLead(await linkOf(letter.id, 's@one.example', 'stop'));
  const preparation = await prepared(partner, letter.id);
  await coSign(await preparing(partner.signatory, preparation, 'bind the organisation'), await typedFor(preparation));
  const typed = `i@one.example\nd@one.example\ns@one.example\n${partner.editor.address}\nx@one.example\nx@one.example`;
  const list = await aList(lead, typed, letter);
  const lines = await list.lines();
  expect(lines.map(({ addresses }) => addresses[0]?.verdict)).toEqual([
    'invited',
    'declined',
    'stopped',
    'co-signed',
    'fresh',
    'repeated',
  ]);
  expect(lines[5]?.addresses[0]?.line).toBe(5);
  await ask(list);
  await run(list);
  const fresh = (await mailed(list)).filter((address) => address === 'x@one.example');
  expect(fresh).toHaveLength(1);
  expect(await database().invitation.count({ where: { line: { listId: list.id } } })).toBe(1);
});

test('what an address or a name should make the lead look again is said, and keeps nobody out', async () => {
  const first = await aList(lead, 'Harbour <dead@one.example>');
  await ask(first);
  await run(first);
  await database().notice.updateMany({
    where: { address: 'dead@one.example' },
    data: { failedAt: new Date(), failure: 'no such mailbox' },
  });
  const typed =
    'Organisation\tMail\tCountry\tLanguage\nHárbour\tdead@one.example\tAtlantis\tMagyar\nHarbour\tb@one.example\t\t';
  const list = await aList(lead, typed);
  const [one, two] = await list.lines();
  expect(one?.remarks.map(({ key }) => key)).toEqual(['unknownCountry', 'unspoken', 'dead']);
  expect(two?.remarks).toEqual([{ key: 'sameName', value: 'Harbour', line: 1 }]);
  expect(await states(list)).toEqual(['ready', 'ready']);
});

describe('a list', () => {
  test('changed after its page was shown sends nothing', async () => {
    const list = await aList(lead, 'a@one.example\nb@two.example');
    const [line] = await list.lines();
    const deed = await list.deed();
    await setAside(deed, line!.id, true);
    await expect(inviteList(deed, 2)).rejects.toThrow('changed after you opened');
    await setAside(deed, line!.id, false);
    await inviteList(deed, 2);
  });

  test('of which nothing is ready sends nothing', async () => {
    const list = await aList(lead, 'Organisation\tMail\nLater\t');
    await expect(inviteList(await list.deed(), 0)).rejects.toThrow('No line');
  });

  test('is read anew by its columns, but for what was changed by hand', async () => {
    const list = await aList(lead, 'Organisation\tPartner\tMail\nA\tB\ta@one.example\nC\tD\tc@one.example');
    const [line] = await list.lines();
    const fields = { person: '', address: 'a@one.example', country: '', language: '', note: '', message: null };
    const deed = await list.deed();
    await changeLine(deed, line!.id, { ...fields, organisation: 'Mine', seen: 0 });
    await expect(changeLine(deed, line!.id, { ...fields, organisation: 'Late', seen: 0 })).rejects.toThrow(
      'changed after you opened it',
    );
    await mapColumns(deed, ['none', 'organisation', 'address']);
    expect((await list.lines()).map(({ organisation }) => organisation)).toEqual(['Mine', 'D']);
  });

  test('whose letter closes, or whose lead is no longer verified, invites nobody more', async () => {
    const list = await aList(lead, 'a@one.example');
    await ask(list);
    const evidence = { organisationId: lead.id };
    await database().evidence.updateMany({ where: evidence, data: { revokedAt: new Date() } });
    await run(list);
    expect(await mailed(list)).toEqual([]);
  });
});

test('beyond what one person may send in a day the rest waits, and goes by itself', async () => {
  const list = await aList(lead, Array.from({ length: 6 }, (_, at) => `o${at}@many.example`).join('\n'));
  await database().$executeRaw`
    INSERT INTO notice (id, kind, about_id, address, causer_id, subject_id)
    SELECT gen_random_uuid(), 'review-request', gen_random_uuid(), 'r' || n || '@one.example', ${lead.editor.id}::uuid, gen_random_uuid()
    FROM generate_series(1, ${mostOfOneCauser - 5}::int) n`;
  await ask(list);
  await transaction((tx) => tx.$executeRaw`DELETE FROM pgboss.job WHERE name = 'invite'`);
  await run(list);
  expect(await mailed(list)).toHaveLength(4);
  const [job] = await database().$queryRaw<{ hours: number }[]>`
    SELECT round(extract(epoch FROM start_after - now()) / 3600)::int AS hours FROM pgboss.job WHERE name = 'invite'`;
  expect(job?.hours).toBe(1);
  await database().$executeRaw`UPDATE notice SET created_at = created_at - interval '25 hours'`;
  await run(list);
  expect(await mailed(list)).toHaveLength(6);
});
