import { expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { readChange } from '~/sign-on/change/change-read.server';
import { changeBefore } from '~/sign-on/change/shown-change.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { namingAnAsk } from '~/sign-on/signatories/signatory';
import { boardFor } from '~/sign-on/substance/boards.server';
import { named } from '../../setup/changes';
import { openedAgain, prepared, preparing, typedFor } from '../../setup/letters';
import { aLetterToChange, asked } from '../../setup/substance';

test('a reservation names an ask where a number stands by itself', () => {
  for (const named of [
    'We do not support ask 2 as far as it names shelters.',
    'Sauf les demandes 1 et 3',
    'Not no. 2.',
  ])
    expect(namingAnAsk(named), named).toBe(named);
  for (const other of [null, 'Only for its members in Sweden.', 'Without COM(2022) 209.', 'See 2022/0155.', 'By 3.5 %'])
    expect(namingAnAsk(other), String(other)).toBeNull();
});

test('a reservation that names an ask stands beside the new text, for who answers and for the lead', async () => {
  const of = await aLetterToChange();
  const partner = await named('Partner');
  const reservation = 'We do not support ask 2.';
  await openedAgain(of.lead, of.letter.id, 1, { takesReservations: true });
  const preparationId = await prepared(partner, of.letter.id);
  await database().preparation.update({ where: { id: preparationId }, data: { reservation } });
  const signing = await preparing(partner.signatory, preparationId, 'bind the organisation');
  const id = await coSign(signing, await typedFor(preparationId));
  await asked(of);
  const out = await database().change.findFirstOrThrow({ orderBy: { announcedAt: 'desc' } });
  const rows = (await boardFor(database(), (await readChange(database(), out.id))!)).rows;
  expect((await changeBefore(id, new Date()))?.reservation).toBe(reservation);
  expect(rows).toMatchObject([{ organisation: 'Partner', reservation }]);
});
