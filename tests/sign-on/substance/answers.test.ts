import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { giveChangeUp } from '~/sign-on/change/giving-up.server';
import { moveDueCorrections } from '~/sign-on/change/moves.server';
import { withdrawalLink, withdrawalToken } from '~/sign-on/endorsement/withdrawal-links.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { answerBy, answerSignedIn } from '~/sign-on/substance/answers.server';
import { carriesOver } from '~/sign-on/substance/half.server';
import { checkFacts } from '~/trail/fact-checks.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { announced, aSignatory, consentsOf } from '../../setup/changes';
import { deskOf } from '../../setup/letters';
import {
  aLetterToChange,
  asked,
  board,
  carries,
  holds,
  inADays,
  outOf,
  questionTo,
  signedInFor,
  type ToChange,
  typedAnswer,
} from '../../setup/substance';

let of: ToChange;
let partner: Awaited<ReturnType<typeof aSignatory>>;
beforeEach(async () => {
  of = await aLetterToChange();
  partner = await aSignatory(of.letter.id);
});

const rows = async () => (await board(of)).rows.map(({ organisation, state }) => [organisation, state]);
const mailsTo = async (kind: string) =>
  (await database().notice.findMany({ where: { kind } })).map(({ address }) => address);

describe('a change of substance', () => {
  test('is put before every signatory and the lead, and asks nothing of the text in force', async () => {
    await asked(of);
    expect(await board(of)).toMatchObject({ counts: { silent: 1 }, lead: { state: 'silent' }, stays: [] });
    const addresses = [partner.signatory.address, partner.administrator.address, of.lead.signatory.address];
    expect(await mailsTo('change-announced')).toEqual(expect.arrayContaining(addresses));
    expect(await consentsOf(partner)).toEqual([[1, 'co_signed']]);
    const [last] = (await eventsOf(letterTrail(of.letter.id))).slice(-1);
    expect(last).toMatchObject({ kind: 'change-announced', values: { note: 'The Council wants longer.' } });
  });

  test('waits on the page of an endorsement until it is answered, and then says what was answered', async () => {
    await asked(of);
    const { id } = await database().endorsement.findFirstOrThrow({ where: { organisationId: partner.id } });
    const carriesNow = async () => carriesOver((await outOf(of)).id, id);
    expect(await carriesNow()).toBe(false);
    await carries(of, partner);
    expect(await carriesNow()).toBe(true);
    await holds(of, partner);
    expect(await carriesNow()).toBe(false);
  });

  test('is the only one that is out: a correction meanwhile is refused, and so is a second one', async () => {
    await asked(of);
    await expect(announced(of.lead, of.letter.id)).rejects.toThrow('already out');
    await expect(asked(of)).rejects.toThrow('already out');
  });

  test('never moves by the clock, however long ago its hour was', async () => {
    await asked(of, 2, new Date(Date.now() - 9 * 86_400_000));
    await moveDueCorrections();
    expect(await outOf(of)).toMatchObject({ movedAt: null });
  });
});

describe('an answer', () => {
  beforeEach(() => asked(of));

  test('that carries over, by the mailed link, is no consent before the letter moves', async () => {
    await carries(of, partner);
    expect(await rows()).toEqual([['Partner', 'carry']]);
    expect(await consentsOf(partner)).toEqual([[1, 'co_signed']]);
    expect(await mailsTo('answer-receipt')).toEqual(
      expect.arrayContaining([partner.signatory.address, partner.administrator.address]),
    );
    const [last] = (await eventsOf(letterTrail(of.letter.id))).slice(-1);
    expect(last).toMatchObject({ kind: 'change-answered', plain: { answer: 'carry', means: 'link', number: 2 } });
    expect((await checkFacts()).faults.filter(({ part }) => part.startsWith('change'))).toEqual([]);
  });

  test('can be changed: the last one counts, and both stay', async () => {
    await carries(of, partner);
    await holds(of, partner, 5);
    expect((await board(of)).rows).toMatchObject([
      { state: 'hold', heldUntil: new Date(inADays(5)), note: 'Our board meets.' },
    ]);
    expect(await database().changeAnswer.count({ where: { showing: { changeId: (await outOf(of)).id } } })).toBe(2);
  });

  test('given twice alike is one', async () => {
    await carries(of, partner);
    await answerBy(await questionTo(partner), await typedAnswer(of, partner));
    expect(await database().changeAnswer.count({ where: { showing: { changeId: (await outOf(of)).id } } })).toBe(1);
  });

  test('signed in counts as by the link; whoever did not see it is told', async () => {
    const typed = await typedAnswer(of, partner);
    await answerSignedIn(await signedInFor(partner), (await outOf(of)).id, typed);
    expect(await rows()).toEqual([['Partner', 'carry']]);
    const late = { ...typed, answer: 'hold', heldUntil: inADays(3) } as const;
    await expect(answerBy(await questionTo(partner), late)).rejects.toThrow('after you opened this page');
  });

  test('is not given by an administrator’s link, nor by one that was forwarded to it', async () => {
    const link = await questionTo(partner, partner.administrator.address);
    await expect(answerBy(link, await typedAnswer(of, partner))).rejects.toThrow('Only an authorised signatory');
    const { id: personId } = partner.signatory;
    await database().membership.updateMany({ where: { personId }, data: { endedAt: new Date() } });
    await expect(answerBy(await questionTo(partner), await typedAnswer(of, partner))).rejects.toThrow(
      'Only an authorised signatory',
    );
    expect(await rows()).toEqual([['Partner', 'silent']]);
  });

  test('is not taken for other words than those shown, nor until a day that has passed', async () => {
    const other = await typedAnswer(of, partner, { declaration: 'I agree to all.' });
    await expect(answerBy(await questionTo(partner), other)).rejects.toThrow('not the one shown');
    await expect(holds(of, partner, -2)).rejects.toThrow('not in the past');
    await expect(holds(of, partner, 1200)).rejects.toThrow('within 366 days');
  });

  test('of who withdrew by the same mail is none', async () => {
    const { id } = (await database().changeShowing.findFirstOrThrow({
      where: { endorsement: { organisationId: partner.id } },
    }))!;
    const mail = { kind: 'change-announced', aboutId: id } as const;
    const token = await withdrawalToken(mail, partner.signatory.address);
    const link = await questionTo(partner);
    await withdraw((await withdrawalLink(token!, new Date()))!, 'We cannot follow.');
    expect(await rows()).toEqual([['Partner', 'withdrew']]);
    const typed = await typedAnswer(of, partner);
    await expect(answerBy(link, typed)).rejects.toThrow('no longer a signatory');
  });

  test('to one that was given up is not recorded', async () => {
    const [link, typed] = [await questionTo(partner), await typedAnswer(of, partner)];
    await giveChangeUp(await deskOf(of.lead.editor, of.letter.id, 'open letters'), 'We ask again.');
    await expect(answerBy(link, typed)).rejects.toThrow('gave version 2 up');
  });
});
