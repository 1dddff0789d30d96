import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { database } from '~/platform/database/database.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { anOrganisation } from '../setup/coalition';
import { aLetter, opened, prepared, preparing, typedFor } from '../setup/letters';

test('a co-signature asks the database nine times, its beginning and its end with it', async () => {
  const lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  const coSigning = async (name: string) => {
    const host = `${name.toLowerCase()}.example`;
    const partner = await anOrganisation({ name, host, country: 'SE', verified: true });
    const id = await prepared(partner, letter.id);
    const deed = await preparing(partner.signatory, id, 'bind the organisation');
    const typed = await typedFor(id);
    return () => coSign(deed, typed);
  };
  await (await coSigning('Lantern'))();
  const signing = await coSigning('Compass');
  await database().$queryRaw`SELECT 1`;
  const asked = vi.spyOn(pg.Client.prototype, 'query');
  await signing();
  expect(asked.mock.calls.length).toBe(9);
});
