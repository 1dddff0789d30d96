import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StaffVisitor } from '~/accounts/visitors.server';
import { directoryState } from '~/officials/directory/directory.server';
import { endMailbox, suppressOfficial } from '~/officials/directory/officials.server';
import { addOfficial } from '~/officials/import/by-hand.server';
import { importDeed } from '~/officials/import/import-deeds.server';
import { applyImport, bringList, discardImport, importPreview } from '~/officials/import/imports.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { installationTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { atOnce } from '../../setup/at-once';
import { inPlace } from '../../setup/coalition';
import { applyList, byHand, emptyDirectory } from '../../setup/importing';
import { csv, fullList, member } from '../lists';

process.env.DATA_FOLDER = mkdtempSync(join(tmpdir(), 'imports-'));
let staff: StaffVisitor;
beforeEach(async () => {
  staff = await emptyDirectory();
});

const listA = fullList(member('11', 'Ana DE EXEMPLO', 'Portugal'), member('12', 'Bo BEISPIEL'));
const addresses = csv(
  '11,Ms,Ana,de Exemplo,mailto:ana@europarl.example',
  '12,Mr,Bo,Beispiel,',
  '13,Mr,Cy,Unknown,mailto:cy@europarl.example',
);

const applied = (bytes: Uint8Array, ticked: string[] = [], confirmsManyGone = false) =>
  applyList(staff, bytes, ticked, confirmsManyGone);
const officials = () =>
  database().official.findMany({
    orderBy: { fullName: 'asc' },
    include: { mailboxes: { orderBy: { position: 'asc' } } },
  });

describe('an import of the directory', () => {
  test('writes nothing before it is applied', async () => {
    const id = await bringList(staff, { name: 'full-list.xml', bytes: listA });
    const preview = (await importPreview(id))!;
    expect(preview.comparison?.new).toHaveLength(2);
    expect(await database().official.count()).toBe(0);
  });

  test('brings the persons of the full list, with country and group, and says so on the trail', async () => {
    const id = await applied(listA);
    expect(await officials()).toMatchObject([
      { fullName: 'Ana DE EXEMPLO', country: 'PT', group: 'Renew', endedAt: null },
      { fullName: 'Bo BEISPIEL', country: 'DE' },
    ]);
    const [event] = await eventsOf(installationTrail);
    expect(event).toMatchObject({ kind: 'directory-imported', plain: { importId: id, fresh: 2, changed: 0, gone: 0 } });
  });

  test('adds addresses to the persons known by number, and the unknown only where they are ticked', async () => {
    await applied(listA);
    await applied(addresses);
    expect(
      (await officials()).map(({ fullName, honorific, mailboxes }) => [
        fullName,
        honorific,
        mailboxes.map(({ address }) => address),
      ]),
    ).toEqual([
      ['Ana DE EXEMPLO', 'Ms', ['ana@europarl.example']],
      ['Bo BEISPIEL', 'Mr', []],
    ]);
    await applied(addresses, ['13']);
    expect(await database().official.count()).toBe(3);
  });

  test('applied twice is refused, and twice the same list changes nothing', async () => {
    const id = await bringList(staff, { name: 'list', bytes: listA });
    const { against } = (await importPreview(id))!;
    const application = { against: against!, ticked: [], confirmsManyGone: false };
    const deed = await importDeed(staff, id);
    const both = await Promise.allSettled([applyImport(deed, application), applyImport(deed, application)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await database().official.count()).toBe(2);
    const before = await directoryState(database());
    await applied(listA);
    expect(await directoryState(database())).toEqual(before);
    await expect(discardImport(await importDeed(staff, id))).rejects.toThrow('already been applied or discarded');
  });

  test('is refused where it no longer waits, applied or discarded, also where it would change nothing', async () => {
    await applied(listA);
    for (const end of [applyImport, discardImport]) {
      const id = await bringList(staff, { name: 'list', bytes: listA });
      const application = { against: (await importPreview(id))!.against!, ticked: [], confirmsManyGone: false };
      const deed = await importDeed(staff, id);
      await end(deed, application);
      const before = await eventsOf(installationTrail);
      await expect(applyImport(deed, application)).rejects.toThrow('already been applied or discarded');
      expect(await eventsOf(installationTrail)).toEqual(before);
    }
  });

  test('is applied by one of two people who apply it at once, and of two lists the second looks again', async () => {
    const [first, second] = [
      await bringList(staff, { name: 'list', bytes: listA }),
      await bringList(staff, { name: 'list', bytes: listA }),
    ];
    const applying = async (id: string) => {
      const application = { against: (await importPreview(id))!.against!, ticked: [], confirmsManyGone: false };
      const deed = await importDeed(staff, id);
      return () => applyImport(deed, application);
    };
    const hold = (tx: Transaction) => tx.$queryRaw`SELECT id FROM directory_import FOR UPDATE`;
    const lists = await atOnce(hold, await applying(first), await applying(second));
    expect(lists).toEqual(['done', expect.stringContaining('directory changed')]);
    const people = await atOnce(hold, await applying(second), await applying(second));
    expect(people).toEqual(['done', expect.stringContaining('already been applied or discarded')]);
    expect(await eventsOf(installationTrail)).toHaveLength(2);
    expect(await database().official.count()).toBe(2);
  });

  test('is refused where the directory moved since the preview', async () => {
    const id = await bringList(staff, { name: 'list', bytes: listA });
    const { against } = (await importPreview(id))!;
    await applied(fullList(member('11', 'Ana DE EXEMPLO')));
    await expect(
      applyImport(await importDeed(staff, id), { against: against!, ticked: [], confirmsManyGone: false }),
    ).rejects.toThrow('directory changed');
    expect(await database().official.count()).toBe(1);
  });

  test('ends only what its source brought', async () => {
    await applied(listA);
    await applied(addresses);
    await applied(csv('12,Mr,Bo,Beispiel,'), [], true);
    expect(await officials()).toMatchObject([
      { fullName: 'Ana DE EXEMPLO', endedAt: null, mailboxes: [{ endedAt: inPlace }] },
      { fullName: 'Bo BEISPIEL', endedAt: null },
    ]);
    await applied(fullList(member('12', 'Bo BEISPIEL')));
    expect(await officials()).toMatchObject([{ endedAt: inPlace }, { endedAt: null }]);
  });

  test('asks for a confirmation where more than half would end', async () => {
    await applied(listA);
    const empty = fullList(member('99', 'New PERSON'));
    await expect(applied(empty)).rejects.toThrow('More than half');
    expect(await database().official.count()).toBe(2);
    await applied(empty, [], true);
    expect(await database().official.count({ where: { endedAt: null } })).toBe(1);
  });

  test('leaves alone who was added by hand, who objected, and what bounced for good', async () => {
    await addOfficial(staff, byHand('Hand ADDED'));
    await applied(listA);
    await applied(addresses);
    const ana = (await officials()).find(({ fullName }) => fullName.startsWith('Ana'))!;
    await transaction((tx) => suppressOfficial(tx, ana.id, inPlace, 'objected'));
    await transaction((tx) => endMailbox(tx, 'ana@europarl.example', inPlace));
    await applied(
      csv('11,Ms,Ana,de Exemplo,mailto:ana@europarl.example', '12,Mr,Bo,Beispiel,mailto:bo@europarl.example'),
    );
    expect((await officials()).find(({ id }) => id === ana.id)).toMatchObject({
      suppressedAt: inPlace,
      mailboxes: [{ bouncedAt: inPlace }],
    });
    expect(await database().official.count({ where: { fullName: 'Hand ADDED', endedAt: null } })).toBe(1);
  });

  test('of a broken file changes nothing and names the line', async () => {
    const broken = fullList(member('11', 'Ana DE EXEMPLO'), '<mep><fullName>X</fullName></mep>');
    await expect(bringList(staff, { name: 'list', bytes: broken })).rejects.toMatchObject({
      reason: 'noIdentifier',
      line: 4,
    });
    expect(await database().directoryImport.count()).toBe(0);
  });

  test('refuses a second official at one address, added by hand', async () => {
    await addOfficial(staff, byHand('Hand ADDED'));
    await expect(addOfficial(staff, byHand('Other'))).rejects.toThrow('Hand ADDED');
  });
});
