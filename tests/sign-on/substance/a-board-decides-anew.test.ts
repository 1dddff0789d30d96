import { expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { signingWords } from '~/sign-on/declaration/signing.words';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { changePreparation } from '~/sign-on/preparation/preparations.server';
import { answerDeclaration } from '~/sign-on/substance/answer-declaration';
import { answerForm } from '~/sign-on/substance/answer-form';
import { answerFormWords } from '~/sign-on/substance/answer-form.words';
import { answerPage } from '~/sign-on/substance/answer-page.server';
import { answerBy, declaredOf } from '~/sign-on/substance/answers.server';
import { named } from '../../setup/changes';
import { prepared, preparing, typedFor } from '../../setup/letters';
import { aLetterToChange, asked, inADays, outOf, questionTo, typedAnswer } from '../../setup/substance';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

const say = answerFormWords('en');
const form = answerForm(say, signingWords('en'));
const typed = { answer: 'carry', name: 'Dora', role: 'Director', declaration: '…' };
const at = (fields: object) =>
  form.safeParse({ ...typed, ...fields }).error?.issues.map(({ path, message }) => [path.join('.'), message]);

async function byBoard() {
  const of = await aLetterToChange();
  const partner = await named('Board');
  const id = await prepared(partner, of.letter.id);
  const { counter, printedName, country, signatoryId } = await database().preparation.findUniqueOrThrow({
    where: { id },
  });
  const line = { counter, printedName, country, withLogo: true, statement: null, signatory: signatoryId };
  const decided = { decides: 'board', boardDecidedOn: '2026-11-01' } as const;
  await changePreparation(await preparing(partner.editor, id, 'prepare endorsements'), { ...line, ...decided });
  await coSign(await preparing(partner.signatory, id, 'bind the organisation'), await typedFor(id));
  await asked(of);
  return { of, partner };
}

test('the day of the new decision is asked at its field, where the board decides and carries over', () => {
  expect(at({ byBoard: 'on', boardDecidedOn: '' })).toEqual([['boardDecidedOn', say('boardDayMissing')]]);
  expect(at({ byBoard: 'on', boardDecidedOn: '2026-11-20' })).toBeUndefined();
  expect(at({})).toBeUndefined();
  expect(at({ byBoard: 'on', answer: 'hold', day: '2026-11-20' })).toBeUndefined();
});

test('a board’s day is in the declaration that is kept, which is read with it before it is made', async () => {
  const { of, partner } = await byBoard();
  const link = await questionTo(partner);
  const page = await answerPage(link, link);
  expect(page).toMatchObject({ byBoard: true, declared: { boardDecidedOn: null } });
  const day = new Date().toISOString().slice(0, 10);
  const fields = await typedAnswer(of, partner, { boardDecidedOn: day });
  const undated = answerDeclaration(declaredOf(await outOf(of), partner.name));
  await expect(answerBy(link, { ...fields, declaration: undated })).rejects.toThrow('now names the day');
  await answerBy(link, fields);
  const { declaration } = await database().changeAnswer.findFirstOrThrow({
    where: { showing: { endorsement: { organisationId: partner.id } } },
  });
  expect(declaration).toContain('whose board decided on');
  expect(declaration).toContain('to consent to version 2.');
});

test('a board carries nothing over without a day, or with one to come', async () => {
  const { of, partner } = await byBoard();
  const link = await questionTo(partner);
  await expect(answerBy(link, await typedAnswer(of, partner))).rejects.toThrow('not in the future');
  const later = await typedAnswer(of, partner, { boardDecidedOn: inADays(3) });
  await expect(answerBy(link, later)).rejects.toThrow('not in the future');
});
