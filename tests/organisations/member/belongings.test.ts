import { expect, test } from 'vitest';
import { nameSignatory } from '~/organisations/member/nominations.server';
import { belongingsOf } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import { anOrganisation, aPerson, member } from '../../setup/coalition';

// What the page of an invitation tells who cannot begin: that somebody is no member only where that is so.

test('who was named and has not answered is told by whom, and who asked to join, where', async () => {
  const partner = await anOrganisation({ name: 'Partner', host: 'partner.example', country: 'SE', verified: true });
  const other = await anOrganisation({ name: 'Other', host: 'other.example', country: 'SE', verified: true });
  const administrator = await member(partner.administrator.id, partner.id, 'admit members');
  await nameSignatory(administrator, { address: 'dora@partner.example', name: 'Dora', position: 'Director' });
  const dora = await database().person.findUniqueOrThrow({ where: { address: 'dora@partner.example' } });
  expect((await belongingsOf(dora.id)).asked).toEqual({ named: 'Partner', joining: null });
  await database().membership.create({
    data: { personId: dora.id, organisationId: other.id, roles: ['editor'], requestedAt: new Date() },
  });
  expect(await belongingsOf(dora.id)).toEqual({ own: [], asked: { named: 'Partner', joining: 'Other' } });
});

test('who is an authorised signatory alone is a member, and nothing waits', async () => {
  const partner = await anOrganisation({ name: 'Signing', host: 'signing.example', country: 'SE', verified: true });
  const { own, asked } = await belongingsOf(partner.signatory.id);
  expect(own.map(({ organisation }) => organisation.displayName)).toEqual(['Signing']);
  expect(asked).toEqual({ named: null, joining: null });
  expect((await belongingsOf((await aPerson('nobody@signing.example', 'Nobody')).id)).own).toEqual([]);
});
