import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffVisitor } from '~/accounts/visitors.server';
import { audienceOf } from '~/delivery/audience/addressee';
import { addresseeCount, audiencePage, chooseShown, chosenFor } from '~/delivery/audience/addressees.server';
import { dispatchDeed } from '~/delivery/dispatch/dispatch-deeds.server';
import { prepareDispatch } from '~/delivery/dispatch/dispatches.server';
import { suppressOfficial } from '~/officials/directory/officials.server';
import { addOfficial, changeOfficial, officialById } from '~/officials/import/by-hand.server';
import { importDeed } from '~/officials/import/import-deeds.server';
import { undoImport } from '~/officials/import/import-undo.server';
import { applyImport, bringList, importPreview } from '~/officials/import/imports.server';
import { nameHolder } from '~/officials/import/office-holders.server';
import { addOwnOfficial } from '~/officials/import/own-officials.server';
import { saveMapping, tableBrought } from '~/officials/import/table-mappings.server';
import { officialForm } from '~/officials/person/official-form';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { inPlace } from '../../setup/coalition';
import { aSealedLetter, type Sealed } from '../../setup/dispatches';
import { deskOf } from '../../setup/letters';
import { bytesOf, csv, fullList, member } from '../lists';

process.env.DATA_FOLDER = mkdtempSync(join(tmpdir(), 'directory-'));
let staff: StaffVisitor;
let ours: Sealed;
let theirs: Sealed;
beforeAll(async () => {
  const person = await database().person.create({
    data: { address: 'staff@undersigned.example', staffSince: inPlace },
    select: { id: true, address: true, name: true },
  });
  staff = { person, staff: true, sessionId: '', at: inPlace } as unknown as StaffVisitor;
  ours = await aSealedLetter(['Harbour', 'Lantern']);
  theirs = await aSealedLetter(['Compass']);
});

async function applied(bytes: Uint8Array, at = inPlace) {
  const visitor = { ...staff, at } as StaffVisitor;
  const id = await bringList(visitor, { name: 'list', bytes });
  const { against } = (await importPreview(id))!;
  await applyImport(await importDeed(visitor, id), { against: against!, ticked: [], confirmsManyGone: true });
  return id;
}
const byHand = (fullName: string, addresses: string, more: Record<string, string> = {}) =>
  officialForm.parse({ fullName, addresses, ...more });
const choosing = (sealed: Sealed) => deskOf(sealed.lead.administrator, sealed.letter.id, 'choose addressees');

/** Everything that the directory holds, but for what an import keeps of itself. */
const everything = async () => {
  const rows = (table: string) =>
    database().$queryRawUnsafe<{ row: unknown }[]>(`SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY t.id`);
  return Promise.all(['official', 'official_source', 'official_mailbox', 'official_role'].map(rows));
};

describe('the directory', () => {
  it('is after an undo what it was before the import, row by row, and says which list stands in the way', async () => {
    await applied(fullList(member('11', 'Ana UNO'), member('12', 'Bo DOS'), member('13', 'Cy TRES', 'Ireland')));
    const addresses = await applied(
      csv('11,Ms,Ana,Uno,mailto:ana@europarl.example', '12,Mr,Bo,Dos,'),
      new Date('2026-11-02T09:00:00Z'),
    );
    const before = await everything();
    const later = new Date('2026-11-03T09:00:00Z');
    const changed = await applied(fullList(member('11', 'Ana UNO', 'Spain'), member('14', 'Di QUATRO')), later);
    expect(await everything()).not.toEqual(before);
    await expect(undoImport(await importDeed(staff, addresses))).rejects.toThrow('Undo that import first');
    await undoImport(await importDeed(staff, changed));
    expect(await everything()).toEqual(before);
    await expect(undoImport(await importDeed(staff, changed))).rejects.toThrow('already been undone');
  });

  it('takes nothing back on which something newer stands', async () => {
    const id = await applied(
      fullList(
        member('11', 'Ana UNO'),
        member('12', 'Bo DOS'),
        member('13', 'Cy TRES', 'Ireland'),
        member('15', 'Ed CINCO'),
      ),
      new Date('2026-11-04T09:00:00Z'),
    );
    const ed = await database().official.findFirstOrThrow({ where: { fullName: 'Ed CINCO' } });
    await changeOfficial(
      { ...staff, at: new Date('2026-11-05T09:00:00Z') } as StaffVisitor,
      ed.id,
      byHand('Ed CINCO', 'ed@europarl.example', { languages: 'de' }),
    );
    await expect(undoImport(await importDeed(staff, id))).rejects.toThrow('Ed CINCO was edited manually');
  });

  it('remembers how a table is read, under the shape of its header', async () => {
    const bring = () =>
      bringList(staff, { name: 'table.csv', bytes: bytesOf('Label;E-mail\nCabinet of A;a@cab.example\n') });
    const first = await bring();
    const { mapping } = (await tableBrought(first))!;
    await saveMapping(await importDeed(staff, first), {
      ...mapping,
      columns: ['fullName', 'address'],
      rows: 'offices',
      name: 'Cabinets',
      institution: 'Commission of Examples',
    });
    expect(await tableBrought(await bring())).toMatchObject({
      remembered: true,
      mapping: { name: 'Cabinets', rows: 'offices' },
    });
    expect((await importPreview(first))!.comparison!.new).toHaveLength(1);
  });
});

describe('an office', () => {
  it('is an addressee of its own, and steps back where its holder is written to', async () => {
    const office = await addOfficial(
      staff,
      byHand('Chair of EXMP', 'office: chair@europarl.example', { kind: 'office', roles: 'EXMP: chair' }),
    );
    const ana = await database().official.findFirstOrThrow({ where: { fullName: 'Ana UNO' } });
    const deed = await choosing(ours);
    const id = await prepareDispatch(deed);
    const dispatch = { id, letterId: ours.letter.id };
    await chooseShown(await dispatchDeed(deed, id), { committee: 'EXMP' }, true);
    expect(audienceOf(await chosenFor(database(), dispatch)).addressed).toMatchObject([
      { fullName: 'Chair of EXMP', holderId: null },
    ]);
    await nameHolder(staff, office, { holderName: 'UNO, Ana' });
    await chooseShown(await dispatchDeed(deed, id), { name: 'Ana' }, true);
    expect(audienceOf(await chosenFor(database(), dispatch))).toMatchObject({
      addressed: [{ officialId: ana.id }],
      leftOut: [{ candidate: { officialId: office, holderName: 'Ana UNO' }, reason: 'same person' }],
    });
    await expect(nameHolder(staff, office, { holderName: 'Nobody' })).rejects.toThrow('not in the directory');
  });
});

describe('an official of a lead’s own', () => {
  it('is there for that lead and the staff, and for no other lead', async () => {
    const id = await addOwnOfficial(await choosing(ours), byHand('Own ONE', 'own@office.example'));
    const seen = async (sealed: Sealed) => {
      const deed = await choosing(sealed);
      const looking = await dispatchDeed(deed, await prepareDispatch(deed));
      return (await audiencePage(looking, { name: 'Own ONE' }, 1)).found.map(({ officialId }) => officialId);
    };
    expect(await seen(ours)).toEqual([id]);
    expect(await seen(theirs)).toEqual([]);
    expect(await officialById(id)).toMatchObject({ lead: { displayName: 'Harbour' } });
    const deed = await choosing(theirs);
    const dispatch = await prepareDispatch(deed);
    await chooseShown(await dispatchDeed(deed, dispatch), {}, true);
    expect(
      (await chosenFor(database(), { id: dispatch, letterId: theirs.letter.id })).map((each) => each.officialId),
    ).not.toContain(id);
    expect(await addresseeCount(dispatch)).toBeGreaterThan(0);
  });
});

describe('who objected', () => {
  it('is written to no more, whoever adds the address or the name again', async () => {
    const id = await addOfficial(staff, byHand('Ob JECTED', 'ob@office.example'));
    await transaction((tx) => suppressOfficial(tx, id, inPlace, 'objected'));
    await database().official.update({ where: { id }, data: { endedAt: inPlace } });
    await database().officialMailbox.updateMany({ where: { officialId: id }, data: { endedAt: inPlace } });
    const deed = await choosing(ours);
    await expect(addOwnOfficial(deed, byHand('Some ONE', 'OB@office.example'))).rejects.toThrow(
      'has objected to letters',
    );
    await expect(addOwnOfficial(deed, byHand('Jected, Ob', 'new@office.example'))).rejects.toThrow('ask staff');
    await expect(addOfficial(staff, byHand('Some ONE', 'ob@office.example'))).rejects.toThrow(
      'has objected to letters',
    );
    await applied(fullList(member('11', 'Ana UNO'), member('77', 'New NAME')), new Date('2026-11-06T09:00:00Z'));
    await applied(csv('77,Ms,New,Name,mailto:ob@office.example'), new Date('2026-11-07T09:00:00Z'));
    const looking = await dispatchDeed(deed, await prepareDispatch(deed));
    const { found, counts } = await audiencePage(looking, { name: 'New NAME' }, 1);
    expect(found).toMatchObject([{ mailbox: 'ob@office.example', suppressed: true }]);
    expect(counts).toMatchObject({ total: 1, suppressed: 1, reachable: 0 });
  });
});
