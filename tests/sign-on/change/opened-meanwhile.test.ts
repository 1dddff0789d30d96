import { expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { giveChangeUp } from '~/sign-on/change/giving-up.server';
import { moveDueCorrections } from '~/sign-on/change/moves.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { aLetterToCorrect, announced, correctionAsRow } from '../../setup/changes';
import { coSigned } from '../../setup/co-signed';
import { deskOf, opened } from '../../setup/letters';
import { aLetterToChange, asked, carries, moved } from '../../setup/substance';

// A change that is out when sign-on ends has to end before the letter is opened again.

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

type Of = Awaited<ReturnType<typeof aLetterToCorrect>>;
const close = async ({ lead, letter }: Of) => closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
const openings = ({ letter }: Of) => database().opening.count({ where: { letterId: letter.id } });
const refused = 'Version 2 is still out, so the letter cannot be opened again yet';

test('a letter is not opened again while a correction is out; once it is given up, it is', async () => {
  const of = await aLetterToCorrect();
  await announced(of.lead, of.letter.id);
  await close(of);
  await expect(opened(of.lead, of.letter.id)).rejects.toThrow(refused);
  expect(await openings(of)).toBe(1);
  await giveChangeUp(await deskOf(of.lead.editor, of.letter.id, 'open letters'), 'It had another slip.');
  await opened(of.lead, of.letter.id);
  expect(await openings(of)).toBe(2);
});

test('nor before the letter has moved to a correction whose hour has passed', async () => {
  const of = await aLetterToCorrect();
  await coSigned(of.lead, of.letter.id);
  await close(of);
  await correctionAsRow(of, -120_000);
  await expect(opened(of.lead, of.letter.id)).rejects.toThrow(refused);
  await moveDueCorrections();
  await opened(of.lead, of.letter.id);
  expect(await openings(of)).toBe(2);
});

test('nor while a change of substance is out; once the letter has moved to it, it is', async () => {
  const of = await aLetterToChange();
  await asked(of);
  await carries(of, of.lead);
  await close(of);
  await expect(opened(of.lead, of.letter.id)).rejects.toThrow(refused);
  await moved(of);
  await opened(of.lead, of.letter.id);
  expect(await openings(of)).toBe(2);
});
