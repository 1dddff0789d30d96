import { expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { giveChangeUp } from '~/sign-on/change/giving-up.server';
import { aLetterToCorrect, announced, aSignatory } from '../../setup/changes';
import { coSigned } from '../../setup/co-signed';
import { aVersion, deskOf } from '../../setup/letters';
import { asked } from '../../setup/substance';

test('what the lead put as a change of substance does not come back as a correction, under whatever number', async () => {
  const of = await aLetterToCorrect();
  await coSigned(of.lead, of.letter.id);
  await aSignatory(of.letter.id);
  await asked(of);
  await giveChangeUp(await deskOf(of.lead.editor, of.letter.id, 'open letters'), 'Not now.');
  await expect(announced(of.lead, of.letter.id, { confirmed: true })).rejects.toThrow('as a change of substance');
  const { body } = await database().text.findFirstOrThrow({ where: { versionId: of.second.versionId } });
  await aVersion(of.letter.id, { body }, 3);
  await expect(announced(of.lead, of.letter.id, { version: 3 })).rejects.toThrow('as a change of substance');
  await asked(of, 3);
});
