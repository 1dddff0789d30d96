import { expect, test } from 'vitest';
import type { Visitor } from '~/accounts/visitors.server';
import type { Role } from '~/organisations/organisation/permission';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { cancelPreparation } from '~/sign-on/preparation/preparations.server';
import { runningPreparations } from '~/sign-on/preparation/running-preparations.server';
import { anOrganisation } from '../../setup/coalition';
import { aLetter, opened, prepared, preparing } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

test('somebody finds what they prepare, until it ends or the letter closes; nobody else does', async () => {
  const lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  const partner = await anOrganisation({ name: 'Harbour', host: 'harbour.example', country: 'SE', verified: true });
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  const id = await prepared(partner, letter.id);
  const seenBy = (person: { id: string; address: string }, at = new Date()) =>
    runningPreparations({ person: { ...person, name: null }, at } as unknown as Visitor);
  expect(await seenBy(partner.editor)).toMatchObject([{ id, organisation: 'Harbour', title: expect.any(String) }]);
  expect((await seenBy(lead.editor)).map((own) => own.id)).not.toContain(id);
  const membership = { personId: partner.editor.id, organisationId: partner.id };
  const held = async (data: { roles?: Role[]; endedAt?: Date | null }) => {
    await database().membership.updateMany({ where: membership, data });
    return seenBy(partner.editor);
  };
  expect(await held({ roles: [] })).toEqual([]);
  expect(await held({ roles: ['editor'], endedAt: new Date() })).toEqual([]);
  expect(await held({ endedAt: null })).toHaveLength(1);
  const { firstDeadline: deadline } = await database().opening.findFirstOrThrow({ where: { letterId: letter.id } });
  expect(await seenBy(partner.editor, deadline)).toHaveLength(1);
  expect(await seenBy(partner.editor, new Date(deadline.getTime() + 1))).toEqual([]);
  await cancelPreparation(await preparing(partner.editor, id, 'prepare endorsements'));
  expect(await seenBy(partner.editor)).toEqual([]);
});
