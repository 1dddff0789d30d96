import { beforeAll, expect, test } from 'vitest';
import { lookedFor, resembledBy } from '~/organisations/name/look-alike';
import { addName, namesOf, printableNames, releaseName, removeName } from '~/organisations/name/names.server';
import { awaiting } from '~/organisations/register/awaiting.server';
import { changeOrganisation, foundOrganisation } from '~/organisations/register/organisations.server';
import { database } from '~/platform/database/database.server';
import { checkTrails } from '~/trail/trails.server';
import { type AnOrganisation, anOrganisation, aPerson, member } from '../../setup/coalition';
import { entry, kindsOf, staffFor, visitorFor } from '../../setup/founding';

let ours: AnOrganisation;
beforeAll(async () => {
  ours = await anOrganisation({ name: 'Kinderhafen', host: 'kinderhafen.example', country: 'DE' });
  await anOrganisation({ name: 'Lantern Alliance', host: 'lantern.example', country: 'BE' });
});

const administering = () => member(ours.administrator.id, ours.id, 'change the organisation', new Date());
const adding = async (name: string) => addName(await administering(), { name, kind: 'acronym', language: null });
const found = async (name: string) =>
  database().organisationName.findFirstOrThrow({ where: { name, organisationId: ours.id } });

test('the display and the legal name of the entry are names, and follow the entry', async () => {
  const person = await aPerson('ana@boats.example');
  const names = { displayName: 'Boats', legalName: 'Boats Registered' };
  const { id } = await foundOrganisation(visitorFor(person), entry({ ...names, website: 'https://boats.example' }));
  expect(await printableNames(database(), id)).toEqual(['Boats', 'Boats Registered']);
  const deed = await member(person.id, id, 'change the organisation');
  await changeOrganisation(deed, entry({ ...names, displayName: 'Ships', website: 'https://boats.example' }));
  expect((await namesOf(id)).map(({ name, kind }) => [kind, name])).toEqual([
    ['display', 'Ships'],
    ['legal', 'Boats Registered'],
  ]);
});

test('a name is added and removed by an administrator, and both are told', async () => {
  expect(await adding('KH')).toEqual({ held: false });
  expect(await printableNames(database(), ours.id)).toEqual(['Kinderhafen', 'KH']);
  await expect(adding('KH')).rejects.toThrow('already one of the names');
  await removeName(await administering(), (await found('KH')).id);
  expect(await printableNames(database(), ours.id)).toEqual(['Kinderhafen']);
  await expect(removeName(await administering(), (await found('KH')).id)).rejects.toThrow('already been removed');
  await expect(removeName(await administering(), (await found('Kinderhafen')).id)).rejects.toThrow('Change it there');
  expect(await kindsOf(ours.id)).toEqual(expect.arrayContaining(['name-added', 'name-removed']));
});

test.each([
  ['European Commission', 'body'],
  ['UNICEF', 'body'],
  ['The Lantern Alliances', 'name'],
  ['Lantern Alliаnce', 'name'],
  ['Lantern Alliance, Kinderhafen and 37 others', 'list'],
  ['Kinderhafen and 37 others', 'list'],
  ['Kinderhаfen', 'script'],
])('the name “%s” is held until the staff release it', async (name, by) => {
  expect(await adding(name)).toEqual({ held: true });
  expect(await printableNames(database(), ours.id)).not.toContain(name);
  const row = await found(name);
  expect(row.heldReason).toBe(by);
  const staff = staffFor(await aPerson(`staff${row.id}@staff.example`));
  expect((await awaiting(staff)).find(({ id }) => id === ours.id)?.heldNames).toContain(name);
  await releaseName(staff, ours.id, row.id, 'Seen in the register.');
  expect(await printableNames(database(), ours.id)).toContain(name);
  await expect(releaseName(staff, ours.id, row.id, 'Again.')).rejects.toThrow('not on hold');
  await removeName(await administering(), row.id);
});

test('an institution is named as the reason although somebody has taken its name first', () => {
  const likeness = [...lookedFor('European Commission').whole];
  const first = { organisationId: 'first', name: 'European Commission', likenesses: likeness };
  expect(resembledBy('European Commission', [first])).toEqual({ by: 'body', organisationId: null });
});

test.each([
  ['a public body', 'European Commission', 'body'],
  ['several organisations', 'Lantern Alliance, Kinderhafen and 37 others', 'list'],
  ['nothing, in two scripts', 'Hаrbour Lights', 'script'],
])('an organisation founded with the name of %s is held', async (_what, displayName, by) => {
  const person = await aPerson(`founder@${by}.example`);
  const wish = entry({ displayName, legalName: `Entered ${by}`, website: `https://${by}.example` });
  const { id, held } = await foundOrganisation(visitorFor(person), wish);
  expect(held).toBe(true);
  expect((await database().organisation.findUniqueOrThrow({ where: { id } })).heldReason).toBe(by);
});

test('a held name that somebody added holds nobody else', async () => {
  await adding('Europol');
  await adding('Boats of the Tide');
  const founding = (displayName: string, host: string) =>
    aPerson(`ana@${host}`).then((person) =>
      foundOrganisation(visitorFor(person), entry({ displayName, legalName: displayName, website: `https://${host}` })),
    );
  expect((await founding('Boats of the Tide', 'tide.example')).held).toBe(true);
  await database().organisationName.updateMany({ where: { name: 'Boats of the Tide' }, data: { heldAt: new Date() } });
  expect((await founding('The Boats of the Tide', 'tides.example')).held).toBe(false);
});

test('names made by an earlier rule are compared by today’s', async () => {
  await database().organisationName.updateMany({ data: { likenesses: [], likenessRule: 0 } });
  expect(await adding('LANTERN ALLIANCE')).toEqual({ held: true });
});

test('a name is looked for by an index', async () => {
  const plan = await database().$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    return tx.$queryRaw<{ 'QUERY PLAN': string }[]>`
      EXPLAIN SELECT name FROM organisation_name WHERE likenesses && ARRAY['lantern']`;
  });
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('organisation_name_likenesses_idx');
});

test('every chain holds after all of this', async () => {
  expect((await checkTrails()).filter(({ fault }) => fault)).toEqual([]);
});
