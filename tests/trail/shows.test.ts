import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { onLetter, onOrganisation } from '~/trail/deeds.server';
import type { LetterKind, OrganisationKind } from '~/trail/event';
import { letterKinds, organisationKinds } from '~/trail/kinds';
import { anOrganisation } from '../setup/coalition';
import { sourcesBelow } from '../setup/imports';
import { aLetter } from '../setup/letters';

let leadId: string;
let letterId: string;
beforeAll(async () => {
  const lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  [leadId, letterId] = [lead.id, (await aLetter(lead)).id];
});

const revision = async () => (await database().letter.findUniqueOrThrow({ where: { id: letterId } })).publicRevision;
const by = { at: new Date() };
/** Enough for an event of any kind, and for what follows from those that are grave. */
const facts = { plain: { endorsementId: randomUUID(), expertEndorsementId: randomUUID() } } as never;

describe('a deed makes the public page anew where its kind shows, once, and only there', () => {
  test.each(Object.entries(letterKinds))('%s', async (kind, { shows }) => {
    const before = await revision();
    await onLetter(kind as LetterKind, letterId, by, ({ did }) => did(facts));
    expect((await revision()) - before).toBe(shows ? 1 : 0);
  });

  test.each(Object.entries(organisationKinds))('%s', async (kind, { shows }) => {
    const before = await revision();
    await onOrganisation(kind as OrganisationKind, leadId, by, ({ did }) => did(facts));
    expect((await revision()) - before).toBe(shows ? 1 : 0);
  });
});

test('nobody says by hand that the public page changed', () => {
  const raises = /SET public_revision|\bpublicRevision: (?!(true|number)\b)/;
  const raising = sourcesBelow('app').filter(({ text }) => raises.test(text));
  expect(raising.map(({ path }) => path)).toEqual(['app/trail/trails.server.ts']);
  for (const planted of ['UPDATE letter SET public_revision = 7', 'data: { publicRevision: { increment: 1 } }'])
    expect(raises.test(planted), planted).toBe(true);
});
