import { beforeEach, describe, expect, test } from 'vitest';
import { versionIdInForce } from '~/letters/letter/standing.server';
import { allowed } from '~/organisations/organisation/members.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { giveChangeUp } from '~/sign-on/change/giving-up.server';
import { moveDueCorrections } from '~/sign-on/change/moves.server';
import { objectSignedIn, objectTo } from '~/sign-on/change/objections.server';
import { changeBefore } from '~/sign-on/change/shown-change.server';
import { waitingChanges } from '~/sign-on/change/waiting-changes.server';
import { type EndorsementDeed, endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { checkFacts } from '~/trail/fact-checks.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { atOnce } from '../../setup/at-once';
import { aLetterToCorrect, announced, aSignatory, correctionAsRow, linkOf } from '../../setup/changes';
import { deskOf } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let of: Awaited<ReturnType<typeof aLetterToCorrect>>;
let partner: Awaited<ReturnType<typeof aSignatory>>;
beforeEach(async () => {
  of = await aLetterToCorrect();
  partner = await aSignatory(of.letter.id);
});

type Deed = EndorsementDeed<'object to corrections'>;
const reason = 'The second slip was none.';
const change = () => database().change.findFirstOrThrow({ where: { openingId: of.opening.id } });
const holdLetter = (tx: Transaction) => tx.$queryRaw`SELECT FROM letter WHERE id = ${of.letter.id}::uuid FOR UPDATE`;

describe('an objection', () => {
  test('by the link alone stops the correction: the former version stays, and everybody is told why', async () => {
    const other = await aSignatory(of.letter.id);
    await announced(of.lead, of.letter.id);
    await objectTo(await linkOf(partner), reason);
    expect(await change()).toMatchObject({ givenUpReason: reason, givenUpById: null, movedAt: null });
    expect(await versionIdInForce(database(), of.letter.id)).toBe(of.letter.versionId);
    expect(await signatoriesOf(database(), of.letter.id)).toHaveLength(2);
    const told = async (kind: string) =>
      (await database().notice.findMany({ where: { kind } })).map(({ address }) => address);
    expect(await told('change-given-up')).toEqual(
      expect.arrayContaining([other.signatory.address, partner.administrator.address]),
    );
    expect(await told('objection-notice')).toContain(of.lead.administrator.address);
    const [objected, ended] = (await eventsOf(letterTrail(of.letter.id))).slice(-2);
    expect(objected).toMatchObject({ kind: 'objection-made', values: { organisation: partner.name, reason } });
    expect(ended).toMatchObject({ kind: 'change-given-up', values: { reason } });
    expect((await checkFacts()).faults.filter(({ part }) => part.startsWith('change'))).toEqual([]);
  });

  test('that arrived at the very hour counts; one that came after it does not', async () => {
    const { answersUntil } = await correctionAsRow(of, -20_000);
    const late = await linkOf(partner, partner.signatory.address, new Date(answersUntil.getTime() + 1));
    await expect(objectTo(late, reason)).rejects.toThrow('The time to object ended');
    await objectTo(await linkOf(partner, partner.signatory.address, answersUntil), reason);
    expect((await change()).givenUpAt).not.toBeNull();
  });

  test('of a second signatory finds it stopped, and the same version is not announced again', async () => {
    const other = await aSignatory(of.letter.id);
    await announced(of.lead, of.letter.id);
    const link = await linkOf(other);
    await objectTo(await linkOf(partner), reason);
    await expect(objectTo(link, reason)).rejects.toThrow('already given up');
    await expect(announced(of.lead, of.letter.id)).rejects.toThrow('A signatory objected to version 2');
  });

  test('is not of who withdrew, nor by a mailbox that acts for it no longer', async () => {
    await announced(of.lead, of.letter.id);
    const link = await linkOf(partner);
    const membership = { where: { personId: partner.signatory.id } };
    await database().membership.updateMany({ ...membership, data: { endedAt: new Date() } });
    await expect(objectTo(link, reason)).rejects.toThrow('no longer acts for');
    await database().membership.updateMany({ ...membership, data: { endedAt: null } });
    await database().endorsement.updateMany({
      where: { organisationId: partner.id },
      data: { withdrawnAt: new Date() },
    });
    await expect(objectTo(link, reason)).rejects.toThrow('no longer a signatory');
    expect((await change()).givenUpAt).toBeNull();
  });
});

describe('an objection that came in time, and was held up beyond the time for what arrived,', () => {
  const heldUp = async () => {
    const { answersUntil } = await correctionAsRow(of, -61_000);
    const link = await linkOf(partner, partner.signatory.address, answersUntil);
    return () => objectTo(link, reason);
  };

  test('counts where the letter has not moved yet', async () => {
    expect(await atOnce(holdLetter, await heldUp(), moveDueCorrections)).toEqual(['done', 'done']);
    expect(await change()).toMatchObject({ givenUpReason: reason, movedAt: null });
  });

  test('is told that we were late where it has', async () => {
    const [moved, objected] = await atOnce(holdLetter, moveDueCorrections, await heldUp());
    expect([moved, objected]).toEqual(['done', expect.stringContaining('came to your objection too late')]);
    expect(await change()).toMatchObject({ givenUpAt: null, movedAt: expect.any(Date) });
  });
});

test('a letter does not move to a correction that was stopped, however long ago its hour was', async () => {
  const { id, answersUntil } = await correctionAsRow(of, -59_000);
  await objectTo(await linkOf(partner, partner.signatory.address, answersUntil), reason);
  forgetSettings();
  process.env['ARRIVAL_SECONDS'] = '1';
  await moveDueCorrections();
  process.env['ARRIVAL_SECONDS'] = '60';
  forgetSettings();
  expect(await database().change.findUniqueOrThrow({ where: { id } })).toMatchObject({ movedAt: null });
});

describe('an objection of who is signed in', () => {
  const found = async ({ id: personId }: { id: string }) => {
    const { id } = await database().endorsement.findFirstOrThrow({ where: { organisationId: partner.id } });
    const person = await database().person.findUniqueOrThrow({ where: { id: personId } });
    return endorsementDeed(person, id, 'object to corrections', new Date());
  };
  const signedIn = async (person: { id: string }) => allowed(await found(person)) as Deed;

  test('stops the correction that its page showed, and names no mailbox', async () => {
    await announced(of.lead, of.letter.id);
    const deed = await signedIn(partner.signatory);
    const shown = await changeBefore(deed.endorsementId, deed.at);
    expect(shown).toMatchObject({ objects: true, former: 1, number: 2, organisation: partner.name });
    const waiting = () => waitingChanges(deed);
    expect(await waiting()).toMatchObject([{ endorsementId: deed.endorsementId, until: shown!.until }]);
    await objectSignedIn(deed, shown!.id, reason);
    expect(await change()).toMatchObject({ givenUpReason: reason, movedAt: null });
    const showing = { change: { openingId: of.opening.id } };
    const [objection] = await database().changeObjection.findMany({ where: { showing } });
    expect(objection).toMatchObject({ personId: partner.signatory.id, mailedTo: null, reason });
    const [objected] = (await eventsOf(letterTrail(of.letter.id))).slice(-2);
    expect(objected).toMatchObject({ kind: 'objection-made', plain: { means: 'signed-in' } });
    expect(await changeBefore(deed.endorsementId, deed.at)).toBeNull();
    expect(await waiting()).toEqual([]);
  });

  test('is refused over one that ended, and over one that another letter has', async () => {
    await announced(of.lead, of.letter.id);
    const deed = await signedIn(partner.administrator);
    const { id } = await change();
    await giveChangeUp(await deskOf(of.lead.editor, of.letter.id, 'open letters'), 'One slip is left.');
    await expect(objectSignedIn(deed, id, reason)).rejects.toThrow('already given up');
    const other = await aLetterToCorrect();
    await announced(other.lead, other.letter.id);
    const elsewhere = await database().change.findFirstOrThrow({ where: { openingId: other.opening.id } });
    await expect(objectSignedIn(deed, elsewhere.id, reason)).rejects.toThrow('was not sent to your organisation');
    expect(
      await database().changeObjection.count({ where: { showing: { change: { openingId: other.opening.id } } } }),
    ).toBe(0);
  });

  test('is not for who only prepares', async () => {
    expect(await found(partner.editor)).toBe('not allowed');
  });
});

describe('the database', () => {
  test('moves no correction that somebody objected to, and none within its window', async () => {
    const { id } = await correctionAsRow(of, -61_000);
    const showing = await database().changeShowing.findFirstOrThrow({ where: { changeId: id } });
    await database().changeObjection.create({
      data: { showingId: showing.id, reason, objectedAt: new Date(Date.now() - 100_000) },
    });
    await expect(database().change.update({ where: { id }, data: { movedAt: new Date() } })).rejects.toThrow(
      'an objection stops',
    );
  });

  test('takes no objection after the hour, and no second end', async () => {
    const { id } = await correctionAsRow(of, -61_000);
    const showing = await database().changeShowing.findFirstOrThrow({ where: { changeId: id } });
    const late = database().changeObjection.create({ data: { showingId: showing.id, reason, objectedAt: new Date() } });
    await expect(late).rejects.toThrow('comes in time');
    await database().change.update({ where: { id }, data: { givenUpAt: new Date(), givenUpReason: 'No.' } });
    await expect(database().change.update({ where: { id }, data: { givenUpReason: 'Other.' } })).rejects.toThrow(
      'constraint violated',
    );
  });

  test('takes a consent by the window only with a correction that moved', async () => {
    const { id: endorsementId } = await database().endorsement.findFirstOrThrow({
      where: { organisationId: partner.id },
    });
    const given = { endorsementId, textId: of.second.textId, givenAt: new Date(), declaration: 'x' };
    const written = database().consent.create({ data: { ...given, basis: 'window_passed', means: 'window' } });
    await expect(written).rejects.toThrow('of a correction that moved');
  });
});
