import { expect, test } from 'vitest';
import { objectTo } from '~/sign-on/change/objections.server';
import { openingPage } from '~/sign-on/endorsement/opening-page.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { aLetterToCorrect, announced, aSignatory, linkOf } from '../../setup/changes';
import { deskOf } from '../../setup/letters';

test('where a letter is opened again, a version that was objected to is named as such', async () => {
  const { lead, letter } = await aLetterToCorrect();
  const partner = await aSignatory(letter.id);
  await announced(lead, letter.id);
  await objectTo(await linkOf(partner), 'The second slip was none.');
  await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
  const again = async (version: number) =>
    (await openingPage(await deskOf(lead.editor, letter.id, 'open letters'), version)).again;
  expect(await again(2)).toMatchObject({ same: false, objected: true });
  expect(await again(1)).toMatchObject({ same: true, objected: false });
});
