import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { reasonAlone } from '~/delivery/audience/addressee';
import { audiencePage, chooseShown } from '~/delivery/audience/addressees.server';
import type { Wanted } from '~/delivery/audience/audience-filter';
import { dispatchDeed } from '~/delivery/dispatch/dispatch-deeds.server';
import { prepareDispatch } from '~/delivery/dispatch/dispatches.server';
import { coverLanguages } from '~/delivery/mail/cover-languages.server';
import { directoryCounts } from '~/officials/directory/directory-counts.server';
import { suppressOfficial } from '~/officials/directory/officials.server';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { changed } from '../setup/changed';
import { inPlace } from '../setup/coalition';
import { aSealedLetter, officials, type Sealed, sent } from '../setup/dispatches';
import { deskOf } from '../setup/letters';

process.env.DATA_FOLDER = mkdtempSync(join(tmpdir(), 'audience-'));
const longAgo = new Date('2023-01-01T09:00:00Z');
let ours: Sealed;

/** Everybody a letter may meet: written to, as a person, at a shared mailbox, as who holds an office; and each reason beside. */
beforeAll(async () => {
  ours = await aSealedLetter(['Harbour', 'Lantern']);
  const [holder, officeWritten, other] = await officials(3, { country: 'IE', fullName: 'Was WRITTEN' });
  await sent(ours, { country: 'IE' as never, group: '', name: '' });
  const [office, person, shares, second, objected, gone, bounced, stale, closed] = await officials(9);
  await official(office!.id, { kind: 'office' });
  await official(officeWritten!.id, { kind: 'office' });
  const held = (officeId: string, holderId: string) => ({ officeId, holderId, recordedAt: inPlace });
  await database().officeTenure.createMany({
    data: [held(office!.id, holder!.id), held(officeWritten!.id, person!.id)],
  });
  await mailbox(shares!.id, other!.address, -1);
  await mailbox(second!.id, other!.address, 1);
  await transaction((tx) => suppressOfficial(tx, objected!.id, inPlace, 'objected'));
  await official(gone!.id, { endedAt: inPlace });
  await database().officialMailbox.updateMany({ where: { officialId: bounced!.id }, data: { bouncedAt: inPlace } });
  await official(stale!.id, { asOf: longAgo });
  await mailbox(closed!.id, objected!.address.toUpperCase(), 2);
  await officials(3, { country: 'MT' });
});

const official = (id: string, data: object) =>
  database().official.update({ where: { id }, data, select: { id: true } });
const mailbox = (officialId: string, address: string, position: number) =>
  database().officialMailbox.create({ data: { officialId, address, position, source: 'a list', addedAt: inPlace } });

async function shown(filter: Wanted) {
  const deed = await deskOf(ours.lead.administrator, ours.letter.id, 'choose addressees');
  return audiencePage(await dispatchDeed(deed, await prepareDispatch(deed)), filter, 1);
}

describe('what the page of addressees counts', () => {
  it.each<[string, Wanted]>([
    ['everybody', {}],
    ['a country', { country: 'IE' }],
    ['a country without signatories', { country: 'MT' }],
    ['a group', { group: 'S&D' }],
    ['a name', { name: 'number' }],
    ['countries with signatories', { signatories: 'yes' }],
    ['nobody', { name: 'nobody at all' }],
  ])('of %s is what stands at each of them', async (_which, filter) => {
    const { counts, found } = await shown(filter);
    const reasons = found.map(reasonAlone);
    const of = (reason: ReturnType<typeof reasonAlone>) => reasons.filter((each) => each === reason).length;
    expect(counts).toEqual({
      total: found.length,
      chosen: found.filter(({ chosen }) => chosen).length,
      reachable: of(null),
      suppressed: of('suppressed'),
      noAddress: of('no address'),
      stale: of('stale'),
      writtenTo: of('written to'),
    });
  });

  it('has each reason where it is, also who is reached by a mailbox or an office alone', async () => {
    expect((await shown({})).counts).toMatchObject({
      total: 14,
      suppressed: 2,
      noAddress: 1,
      stale: 1,
      writtenTo: 6,
      reachable: 4,
    });
  });
});

describe('who gets the words in a language', () => {
  it('is counted by the moment of the deed: whom no source confirmed since is counted no more', async () => {
    const deed = await deskOf(ours.lead.administrator, ours.letter.id, 'choose addressees');
    const id = await prepareDispatch(deed);
    const ready = await dispatchDeed(deed, id);
    await chooseShown(ready, { country: 'MT' }, true);
    expect((await coverLanguages(ready)).authentic.readers).toBe(3);
    const later = changed(ready, { at: new Date('2031-01-01T09:00:00Z') });
    expect((await coverLanguages(later)).authentic.readers).toBe(0);
  });
});

describe('what the directory can be filtered by', () => {
  it('counts who has two seats in a committee, or one from two lists, once: as many as the filter finds', async () => {
    const [twice] = await officials(1, { country: 'CY' });
    const seat = (role: string, source: string) => ({
      id: randomUUID(),
      officialId: twice!.id,
      kind: 'committee',
      body: 'EXMP',
      role,
      source,
      addedAt: inPlace,
    });
    await database().officialRole.createMany({
      data: [seat('member', 'one'), seat('coordinator', 'one'), seat('member', 'another')],
    });
    const { committees, countries, inOffice } = await directoryCounts(ours.lead.id);
    expect(committees).toEqual([{ value: 'EXMP', count: 1 }]);
    expect((await shown({ committee: 'EXMP' })).counts.total).toBe(1);
    for (const { value, count } of countries)
      expect((await shown({ country: value as 'IE' })).counts.total).toBe(count);
    expect((await shown({})).counts.total).toBe(inOffice);
  });
});
