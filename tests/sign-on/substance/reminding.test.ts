import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { changeLink } from '~/sign-on/change/change-links.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { remindSilent } from '~/sign-on/substance/reminding.server';
import { checkFacts } from '~/trail/fact-checks.server';
import { aSignatory } from '../../setup/changes';
import { deskOf } from '../../setup/letters';
import { aLetterToChange, asked, board, carries, type ToChange } from '../../setup/substance';

type Organisation = Awaited<ReturnType<typeof aSignatory>>;
let of: ToChange;
let [carrying, silent]: Organisation[] = [];
beforeEach(async () => {
  of = await aLetterToChange();
  [carrying, silent] = [await aSignatory(of.letter.id, 'Carrying'), await aSignatory(of.letter.id, 'Silent')];
  await asked(of);
  await carries(of, of.lead);
  await carries(of, carrying!);
});

const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
const reminding = async (at: Date) => remindSilent(await deskOf(of.lead.editor, of.letter.id, 'open letters', at));
const reminders = () =>
  database().reminder.findMany({ where: { about: 'silent', round: { openingId: of.opening.id } } });

describe('a reminder of an answer', () => {
  test('goes to the authorised signatories of the silent alone, a day after they were asked', async () => {
    await expect(reminding(hours(1))).rejects.toThrow('within 24 hours');
    await reminding(hours(25));
    expect((await reminders()).map(({ address }) => address)).toEqual([silent!.signatory.address]);
    expect((await board(of)).rows.map(({ remindedAt }) => remindedAt !== null)).toEqual([false, true]);
    expect((await checkFacts()).faults.filter(({ part }) => part.startsWith('reminder'))).toEqual([]);
  });

  test('reaches a mailbox at most once a day, and again on the next', async () => {
    await reminding(hours(25));
    await expect(reminding(hours(30))).rejects.toThrow('within 24 hours');
    // The bound of mails counts by the hour at which they were promised.
    await database().notice.updateMany({ where: { kind: 'answer-reminder' }, data: { createdAt: hours(-25) } });
    await reminding(hours(50));
    expect(await reminders()).toHaveLength(2);
    expect(
      await database().notice.count({ where: { kind: 'answer-reminder', address: silent!.signatory.address } }),
    ).toBe(2);
  });

  test('holds a link to the answer, and is not sent once that was given', async () => {
    await reminding(hours(25));
    const { id } = (await reminders())[0]!;
    const { address } = silent!.signatory;
    expect((await signOnNotices['answer-reminder']!(id, address))?.subject).toContain('does Silent carry over');
    const notice = await database().notice.findFirstOrThrow({ where: { kind: 'answer-reminder', aboutId: id } });
    const link = await changeLink(tokenFor('change', notice.id), new Date());
    expect(link).toMatchObject({ kind: 'substantive', mailedTo: address });
    await carries(of, silent!);
    expect(await signOnNotices['answer-reminder']!(id, address)).toBeNull();
    await expect(reminding(hours(60))).rejects.toThrow('has answered');
  });
});
