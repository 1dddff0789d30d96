import { expect, it } from 'vitest';
import { database } from '~/platform/database/database.server';
import { publicLetter } from '~/publication/page/public-letter.server';
import { publishedPdf } from '~/publication/page/sealed-letter.server';
import { publishLetter } from '~/publication/publication/publications.server';
import { sealEdition } from '~/seal/sealing/seals.server';
import { aVersion, deskOf, openedAt } from '../../setup/letters';
import { aLetterToSeal, anEndorsement, frozen } from '../../setup/sealing';

it('the page is one version with its edition: opened again with another, it offers no PDF until that is sealed', async () => {
  const ready = await aLetterToSeal();
  await publishLetter(await deskOf(ready.lead.editor, ready.letter.id, 'publish letters'));
  await sealEdition(await frozen(ready));
  const { id, slug } = await database().letter.findUniqueOrThrow({ where: { id: ready.letter.id } });
  expect(await publishedPdf(slug, new Date())).not.toBeNull();
  const { versionId, textId } = await aVersion(id, { title: 'Protect children now' }, 2);
  await openedAt({ id, versionId }, new Date(Date.now() - 60_000), new Date(Date.now() + 60_000));
  const later = ready.organisations[1]!;
  await database().endorsement.updateMany({ where: { organisationId: later.id }, data: { withdrawnAt: new Date() } });
  await anEndorsement({ id, textId }, later, ready.lead);
  expect(await publicLetter(slug, new Date())).toMatchObject({
    sealed: null,
    counts: { organisations: 1 },
    text: { title: 'Protect children now' },
  });
  expect(await publishedPdf(slug, new Date())).toBeNull();
});
