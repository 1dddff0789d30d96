import { expect, test } from 'vitest';
import { nominationLink } from '~/organisations/member/nomination-answers.server';
import { nameSignatory } from '~/organisations/member/nominations.server';
import { organisationNotices } from '~/organisations/register/notices.server';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { anOrganisation, inPlace, member } from '../../setup/coalition';

/** Names a director, and what the mail and the page behind its link speak. */
async function named(host: string, wish: { asker?: string; reader?: string }) {
  const { id, administrator } = await anOrganisation({ name: host, host, country: 'FR', verified: true });
  const asker = wish.asker ?? null;
  await database().person.update({ where: { id: administrator.id }, data: { language: asker } });
  const address = `director@${host}`;
  if (wish.reader) await database().person.create({ data: { address, language: wish.reader } });
  const deed = await member(administrator.id, id, 'admit members');
  const membershipId = await nameSignatory(deed, { address, name: 'Dominique', position: 'Directrice' });
  const nomination = await database().nomination.findFirstOrThrow({ where: { membershipId } });
  const mail = await organisationNotices['membership-asked']!(nomination.id, address);
  const link = await nominationLink(tokenFor('membership', nomination.id), inPlace);
  return { mail, language: link?.language };
}

test('who is named to sign is asked in their own language, else in that of who asks, by mail and on the page', async () => {
  const theirs = await named('theirs.example', { reader: 'fr' });
  expect(theirs.mail?.subject).toContain('vous propose un rôle');
  expect(theirs.mail?.mail.props).toMatchObject({ language: 'fr', roles: 'personne habilitée à signer' });
  expect(theirs.language).toBe('fr');
  const asked = await named('asked.example', { asker: 'fr' });
  expect([asked.mail?.subject, asked.language]).toEqual([expect.stringContaining('vous propose un rôle'), 'fr']);
  const own = await named('own.example', { asker: 'fr', reader: 'en' });
  expect([own.mail?.subject, own.language]).toEqual([expect.stringContaining('asks you to be'), 'en']);
});
