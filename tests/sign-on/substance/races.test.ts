import { beforeEach, describe, expect, test } from 'vitest';
import { database, type Transaction } from '~/platform/database/database.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { withdrawalLink, withdrawalToken } from '~/sign-on/endorsement/withdrawal-links.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { answerBy } from '~/sign-on/substance/answers.server';
import { atOnce } from '../../setup/at-once';
import { aSignatory, consentsOf, named } from '../../setup/changes';
import { prepared, preparing, typedFor } from '../../setup/letters';
import {
  aLetterToChange,
  asked,
  board,
  carries,
  holds,
  moved,
  questionTo,
  type ToChange,
  typedAnswer,
} from '../../setup/substance';

type Organisation = Awaited<ReturnType<typeof aSignatory>>;
let of: ToChange;
let [carrying, holding, silent]: Organisation[] = [];
beforeEach(async () => {
  of = await aLetterToChange();
  [carrying, holding, silent] = [
    await aSignatory(of.letter.id, 'Carrying'),
    await aSignatory(of.letter.id, 'Holding'),
    await aSignatory(of.letter.id, 'Silent'),
  ];
  await asked(of);
});

const under = async () => (await signatoriesOf(database(), of.letter.id)).map(({ name }) => name).sort();
const lapses = () => database().lapse.findMany({ where: { opening: { letterId: of.letter.id } } });
const holdLetter = (tx: Transaction) => tx.$queryRaw`SELECT FROM letter WHERE id = ${of.letter.id}::uuid FOR UPDATE`;
async function withdrawalOf(organisation: Organisation) {
  const { aboutId, address } = await database().notice.findFirstOrThrow({
    where: { kind: 'endorsement-receipt', address: organisation.signatory.address },
  });
  const token = await withdrawalToken({ kind: 'endorsement-receipt', aboutId }, address);
  return (await withdrawalLink(token!, new Date()))!;
}

describe('two at once', () => {
  beforeEach(() => carries(of, of.lead));
  const moving = async () => {
    const { seen } = await board(of);
    return () => moved(of, seen);
  };

  test('an answer before the move is seen by it; one after it is told that the letter moved', async () => {
    const [link, typed] = [await questionTo(silent!), await typedAnswer(of, silent!)];
    const answers = () => answerBy(link, typed);
    expect(await atOnce(holdLetter, answers, await moving())).toEqual([
      'done',
      expect.stringContaining('after you opened this page'),
    ]);
    const [other, again] = [await questionTo(holding!), await typedAnswer(of, holding!)];
    expect(await atOnce(holdLetter, await moving(), () => answerBy(other, again))).toEqual([
      'done',
      expect.stringContaining('has moved to version 2'),
    ]);
    expect(await under()).toEqual(['Alliance', 'Silent']);
  });

  test('a withdrawal before the move changes its figures', async () => {
    await carries(of, carrying!);
    const link = await withdrawalOf(carrying!);
    expect(await atOnce(holdLetter, () => withdraw(link, null), await moving())).toEqual([
      'done',
      expect.stringContaining('after you opened this page'),
    ]);
    await moved(of);
    expect(await under()).toEqual(['Alliance']);
    expect(await consentsOf(carrying!)).toEqual([[1, 'co_signed']]);
  });

  test('two moves: the letter moves once', async () => {
    expect(await atOnce(holdLetter, await moving(), await moving())).toEqual([
      'done',
      expect.stringContaining('No change of substance is out'),
    ]);
    expect(await lapses()).toHaveLength(3);
  });

  test('who co-signs first consents to both and is in the figures; who comes after the move reads again', async () => {
    const late = async (name: string) => {
      const partner = await named(name);
      const id = await prepared(partner, of.letter.id);
      const signing = await preparing(partner.signatory, id, 'bind the organisation');
      const typed = await typedFor(id);
      return { signs: () => coSign(signing, typed), again: async () => coSign(signing, await typedFor(id)) };
    };
    const [first, second] = [await late('Early'), await late('Late')];
    expect(await atOnce(holdLetter, first.signs, await moving())).toEqual([
      'done',
      expect.stringContaining('after you opened this page'),
    ]);
    expect(await atOnce(holdLetter, await moving(), second.signs)).toEqual([
      'done',
      expect.stringContaining('Something changed'),
    ]);
    await second.again();
    expect(await under()).toEqual(['Alliance', 'Early', 'Late']);
  });
});

describe('the database', () => {
  test('takes no consent by an answer of who was silent, needs time, or before the letter moved', async () => {
    await carries(of, carrying!);
    await holds(of, holding!);
    for (const organisation of [carrying!, holding!, silent!]) {
      const { id: endorsementId } = await database().endorsement.findFirstOrThrow({
        where: { organisationId: organisation.id },
      });
      const last = await database().changeAnswer.findFirst({ where: { showing: { endorsementId } } });
      const given = { givenAt: last?.answeredAt ?? new Date(), declaration: last?.declaration ?? 'x', means: 'link' };
      const written = database().consent.create({
        data: { endorsementId, textId: of.second.textId, basis: 'answered', ...given },
      });
      await expect(written).rejects.toThrow('of who carried over');
    }
  });

  test('takes no answer to a letter that moved, and changes none', async () => {
    await carries(of, of.lead);
    await moved(of);
    const showing = await database().changeShowing.findFirstOrThrow({
      where: { endorsement: { organisationId: silent!.id } },
    });
    const data = { showingId: showing.id, number: 1, kind: 'carry', declaration: 'x', means: 'link' } as const;
    await expect(database().changeAnswer.create({ data: { ...data, answeredAt: new Date() } })).rejects.toThrow(
      'change of substance that is out',
    );
    await expect(database().changeAnswer.updateMany({ data: { note: 'No.' } })).rejects.toThrow();
  });
});
