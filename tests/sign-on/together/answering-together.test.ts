import { beforeEach, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { giveChangeUp } from '~/sign-on/change/giving-up.server';
import { answerDeclaration } from '~/sign-on/substance/answer-declaration';
import { answerPage } from '~/sign-on/substance/answer-page.server';
import { answerBy, declaredOf } from '~/sign-on/substance/answers.server';
import { silentOf } from '~/sign-on/substance/reminding.server';
import { substanceNotices } from '~/sign-on/substance/substance-notices.server';
import { deskOf } from '../../setup/letters';
import {
  aLetterToChange,
  asked,
  board,
  carries,
  holds,
  moved,
  outOf,
  questionTo,
  type ToChange,
  typedAnswer,
} from '../../setup/substance';
import { acts, aTwo, bothAsked, linkOf, type Two, twoPrepared } from '../../setup/together';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let of: ToChange;
let two: Two;
beforeEach(async () => {
  of = await aLetterToChange();
  two = await aTwo();
  const id = await twoPrepared(two, of.letter.id);
  await bothAsked(two, id);
  await acts(id, two.signatory);
  await acts(id, two.second);
  await asked(of);
});

const answers = async (person: { id: string; address: string }) =>
  answerBy(await questionTo(two, person.address), await typedAnswer(of, two, {}, person));
const stateOf = async () => (await board(of)).rows.find(({ organisation }) => organisation === two.name);
const consents = () => database().consent.count({ where: { endorsement: { organisationId: two.id } } });

test('a change of substance is carried over by both: the answer of one alone is none', async () => {
  await answers(two.signatory);
  expect(await stateOf()).toMatchObject({ state: 'silent', half: true });
  const [receipt] = await database().changeAnswer.findMany({ where: { personId: two.signatory.id } });
  const mail = await substanceNotices['answer-receipt']!(receipt!.id, two.signatory.address);
  expect(mail?.mail.props).toMatchObject({ half: true });
  const late = new Date(Date.now() + 2 * 86_400_000);
  const silent = (await silentOf(database(), await outOf(of), late)).map(({ address }) => address);
  expect(silent).toContain(two.second.address);
  expect(silent).not.toContain(two.signatory.address);
  await answers(two.signatory);
  expect(await stateOf()).toMatchObject({ half: true });
  await answers(two.second);
  expect(await stateOf()).toMatchObject({ state: 'carry', half: false });
  await carries(of, of.lead);
  await moved(of);
  expect(await consents()).toBe(2);
});

test('each declares that the other one carries over, too', async () => {
  const page = async (of: { changeId: string; endorsementId: string }, personId: string) =>
    (await answerPage(of, { personId }))?.declared;
  const { endorsementId, changeId } = await questionTo(two, two.second.address);
  expect(await page({ changeId, endorsementId }, two.second.id)).toMatchObject({ together: two.signatory.name });
  await answers(two.second);
  const { declaration } = await database().changeAnswer.findFirstOrThrow({ where: { personId: two.second.id } });
  expect(declaration).toContain(`together with ${two.signatory.name}. Our consent counts once both`);
  const alone = { declaration: answerDeclaration(declaredOf(await outOf(of), two.name)) };
  const asOne = answerBy(await questionTo(two), await typedAnswer(of, two, alone));
  await expect(asOne).rejects.toThrow('The declaration is not the one shown');
});

test('who is left behind with the answer of one comes in again by both', async () => {
  await answers(two.signatory);
  await carries(of, of.lead);
  await moved(of);
  expect(await consents()).toBe(1);
  const again = await database().preparation.findFirstOrThrow({
    where: { organisationId: two.id, completedAt: null, cancelledAt: null },
  });
  for (const person of [two.signatory, two.second]) expect((await linkOf(again.id, person)).state).toBe('waiting');
});

test('that one of them needs time ends what the other one answered', async () => {
  await answers(two.signatory);
  await holds(of, two);
  expect(await stateOf()).toMatchObject({ state: 'hold', half: false });
  await answers(two.second);
  expect(await stateOf()).toMatchObject({ state: 'silent', half: true });
});

test('the database takes no consent by the answer of one of two', async () => {
  await answers(two.signatory);
  await carries(of, of.lead);
  const change = await outOf(of);
  const endorsement = await database().endorsement.findFirstOrThrow({ where: { organisationId: two.id } });
  const answer = await database().changeAnswer.findFirstOrThrow({ where: { personId: two.signatory.id } });
  const alone = transaction(async (tx) => {
    await tx.change.update({ where: { id: change.id }, data: { movedAt: new Date() } });
    await tx.$executeRaw`SET CONSTRAINTS consent_answered IMMEDIATE`;
    await tx.consent.create({
      data: {
        ...{ endorsementId: endorsement.id, textId: change.present.id, basis: 'answered', givenAt: answer.answeredAt },
        ...{ declaration: answer.declaration, means: answer.means, personId: answer.personId },
      },
    });
  });
  await expect(alone).rejects.toThrow('a consent by an answer');
});

test('both are told what becomes of it', async () => {
  await giveChangeUp(await deskOf(of.lead.editor, of.letter.id, 'open letters'), 'Not now.');
  const told = await database().notice.findMany({ where: { kind: 'change-given-up' }, select: { address: true } });
  const addresses = told.map(({ address }) => address);
  for (const { address } of [two.signatory, two.second]) expect(addresses).toContain(address);
});
