import { expect, test } from 'vitest';
import { allowed } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import { languagesAt } from '~/platform/locale/catalogues.server';
import { type EndorsementDeed, endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import { aLetterToCorrect, aSignatory } from '../../setup/changes';

test('the page of an endorsement speaks the language of the invitation by which the organisation came', async () => {
  const of = await aLetterToCorrect();
  const partner = await aSignatory(of.letter.id);
  const { id, preparationId } = await database().endorsement.findFirstOrThrow({
    where: { organisationId: partner.id },
  });
  const person = await database().person.findUniqueOrThrow({ where: { id: partner.administrator.id } });
  const spoken = async () =>
    (allowed(await endorsementDeed(person, id, 'see the desk', new Date())) as EndorsementDeed).language;
  expect(await spoken()).toBe('en');
  const preparation = await database().preparation.findUniqueOrThrow({ where: { id: preparationId! } });
  await database().invitation.update({ where: { id: preparation.invitationId! }, data: { language: 'fr' } });
  expect(await spoken()).toBe('fr');
});

test('the page on which an organisation asks to co-sign has French, as its endorsement has', () => {
  expect(languagesAt('/co-sign/a-letter')).toContain('fr');
  expect(languagesAt('/endorsements/1/withdrawal')).toContain('fr');
});
