import { beforeAll, expect, test } from 'vitest';
import { database, transaction } from '~/platform/database/database.server';
import { type Happening, letterTrail } from '~/trail/event';
import { letterKinds } from '~/trail/kinds';
import { record } from '~/trail/trails.server';
import { anOrganisation } from '../setup/coalition';
import { sourcesBelow } from '../setup/imports';
import { aLetter } from '../setup/letters';

let letterId: string;
beforeAll(async () => {
  const lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  letterId = (await aLetter(lead)).id;
});

const revision = async () => (await database().letter.findUniqueOrThrow({ where: { id: letterId } })).publicRevision;

test.each(Object.entries(letterKinds))(
  '%s makes the public page anew where its kind shows, and only there',
  async (kind, { shows }) => {
    const before = await revision();
    const happening = { kind, at: new Date(), actorId: null, plain: {} } as unknown as Happening;
    await transaction((tx) => record(tx, letterTrail(letterId), happening));
    expect((await revision()) > before).toBe(shows);
  },
);

test('nobody says by hand that the public page changed, but where an organisation or a person changes on all its letters', () => {
  const raising = sourcesBelow('app').filter(({ text }) => /raisePublicRevision\(|SET public_revision/.test(text));
  expect(raising.map(({ path }) => path).sort()).toEqual([
    'app/organisations/organisation/organisation-locks.server.ts',
    'app/sign-on/endorsement/erasures.server.ts',
    'app/trail/public-revision.server.ts',
    'app/trail/trails.server.ts',
  ]);
});
