import { beforeEach, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { aLetterToCorrect, aSignatory } from '../../setup/changes';
import type { AnOrganisation } from '../../setup/coalition';
import { preparing, typedFor } from '../../setup/letters';
import { changeStarted, saved } from '../../setup/line-changes';

// The database holds that one line is in force: each is replaced by one that was approved, once.

let of: Awaited<ReturnType<typeof aLetterToCorrect>>;
let partner: AnOrganisation;
let id: string;
let preparation: string;
beforeEach(async () => {
  of = await aLetterToCorrect();
  partner = await aSignatory(of.letter.id);
  ({ id } = await database().endorsement.findFirstOrThrow({ where: { organisationId: partner.id } }));
  preparation = await changeStarted(partner, id);
  await saved(partner, preparation, { country: 'FI' });
});

const approved = async () => {
  await coSign(await preparing(partner.signatory, preparation, 'bind the organisation'), await typedFor(preparation));
  return database().lineChange.findFirstOrThrow({ where: { endorsementId: id } });
};

test('no line changes by itself', async () => {
  for (const change of ["country = 'FI'", 'logo_id = gen_random_uuid()', "statement = 'Children first.'"])
    await expect(database().$executeRawUnsafe(`UPDATE endorsement SET ${change} WHERE id = '${id}'`)).rejects.toThrow(
      'stays with what was signed',
    );
});

test('no line comes in force that nobody approved', async () => {
  const unapproved = database().endorsement.update({
    where: { id },
    data: { preparationId: preparation, country: 'FI' },
  });
  await expect(unapproved).rejects.toThrow('signed or approved');
});

test('no line is replaced twice, by two that were prepared from it', async () => {
  const { id: _its, ...change } = await approved();
  const other = await changeStarted(partner, id);
  const again = database().lineChange.create({ data: { ...change, preparationId: other } });
  await expect(again).rejects.toThrow('Unique constraint');
});

test('no approval is altered or removed, but for who gave it', async () => {
  const change = await approved();
  const where = { id: change.id };
  await expect(database().lineChange.update({ where, data: { means: 'link' } })).rejects.toThrow();
  await expect(database().lineChange.update({ where, data: { typedName: 'Another' } })).rejects.toThrow();
  await expect(database().lineChange.delete({ where })).rejects.toThrow();
  await expect(database().lineChange.update({ where, data: { typedName: null } })).resolves.toBeTruthy();
});

test('no organisation prepares a change of another one’s endorsement', async () => {
  const other = await aSignatory(of.letter.id, 'Other');
  const { id: _its, ...rest } = await database().preparation.findFirstOrThrow({ where: { organisationId: other.id } });
  const foreign = { ...rest, completedAt: null, changesId: id };
  await expect(database().preparation.create({ data: foreign })).rejects.toThrow('its own endorsement');
});
