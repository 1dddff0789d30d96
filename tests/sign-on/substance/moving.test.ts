import { beforeEach, describe, expect, test } from 'vitest';
import { versionIdInForce } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { approvalLink, approve } from '~/sign-on/endorsement/approvals.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { checkFacts } from '~/trail/fact-checks.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { aSignatory, consentsOf } from '../../setup/changes';
import { deskOf, typedFor } from '../../setup/letters';
import { aLetterToChange, asked, board, carries, holds, moved, outOf, type ToChange } from '../../setup/substance';

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
const inForce = () => versionIdInForce(database(), of.letter.id);
const lapses = () => database().lapse.findMany({ where: { opening: { letterId: of.letter.id } } });

describe('the letter', () => {
  test('stands with all its signatories until it is moved; then with those who carried over', async () => {
    await carries(of, of.lead);
    await carries(of, carrying!);
    await holds(of, holding!);
    expect(await under()).toEqual(['Alliance', 'Carrying', 'Holding', 'Silent']);
    expect(await inForce()).toBe(of.letter.versionId);
    expect(await board(of)).toMatchObject({ counts: { carry: 1, hold: 1, silent: 1, withdrew: 0 } });
    await moved(of);
    expect(await inForce()).toBe(of.second.versionId);
    expect(await under()).toEqual(['Alliance', 'Carrying']);
    expect(await consentsOf(carrying!)).toEqual([
      [1, 'co_signed'],
      [2, 'answered'],
    ]);
    expect(await consentsOf(silent!)).toEqual([[1, 'co_signed']]);
    expect(await lapses()).toHaveLength(2);
    const move = (await eventsOf(letterTrail(of.letter.id))).find(({ kind }) => kind === 'letter-moved-by-answers');
    expect(move).toMatchObject({ plain: { number: 2, former: 1, consents: 2, leftBehind: 2 } });
    expect((await checkFacts()).faults.filter(({ part }) => /change|lapse|consent/.test(part))).toEqual([]);
  });

  test('is not moved before its lead carries over', async () => {
    await carries(of, carrying!);
    await expect(moved(of)).rejects.toThrow('The lead consents first');
    const { id } = await outOf(of);
    await expect(database().change.update({ where: { id }, data: { movedAt: new Date() } })).rejects.toThrow(
      'its lead carried over',
    );
  });

  test('is not moved by figures that have changed since', async () => {
    await carries(of, of.lead);
    const { seen } = await board(of);
    await carries(of, carrying!);
    await expect(moved(of, seen)).rejects.toThrow('after you opened this page');
    expect(await inForce()).toBe(of.letter.versionId);
  });
});

describe('who is left behind', () => {
  beforeEach(async () => {
    await carries(of, of.lead);
    await holds(of, holding!);
  });

  test('is told, and comes in again with one step', async () => {
    await moved(of);
    const [lapse] = await database().lapse.findMany({ where: { endorsement: { organisationId: silent!.id } } });
    const mail = await signOnNotices['left-behind']!(lapse!.id, silent!.signatory.address);
    expect(mail?.subject).toContain('Silent is no longer a signatory');
    const approval = await database().approval.findFirstOrThrow({
      where: { preparation: { organisationId: silent!.id, completedAt: null } },
    });
    const link = await approvalLink(tokenFor('approval', approval.id), new Date());
    await approve(link!.link, await typedFor(approval.preparationId));
    expect(await under()).toEqual(['Alliance', 'Silent']);
    expect(await signOnNotices['left-behind']!(lapse!.id, silent!.signatory.address)).toBeNull();
  });

  test('after sign-on has closed is told that it is over', async () => {
    await closeLetter(await deskOf(of.lead.editor, of.letter.id, 'close letters'));
    await moved(of);
    const [lapse] = await database().lapse.findMany({ where: { endorsement: { organisationId: silent!.id } } });
    const mail = await signOnNotices['left-behind']!(lapse!.id, silent!.signatory.address);
    expect(JSON.stringify(mail?.mail.props)).toContain('"because":"closed"');
    expect(await database().preparation.count({ where: { organisationId: silent!.id, completedAt: null } })).toBe(0);
  });

  test('hears nothing of a move as if it had stayed', async () => {
    await moved(of);
    const told = await database().notice.findMany({ where: { kind: 'letter-moved' } });
    expect(told.map(({ address }) => address)).not.toContain(silent!.signatory.address);
  });
});
