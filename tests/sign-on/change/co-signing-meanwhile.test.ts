import { beforeEach, describe, expect, test } from 'vitest';
import { database, type Transaction } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { giveChangeUp } from '~/sign-on/change/giving-up.server';
import { moveDueCorrections } from '~/sign-on/change/moves.server';
import { requestApproval } from '~/sign-on/endorsement/approvals.server';
import { consentedLetter } from '~/sign-on/endorsement/consented-letter.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { withdrawalLink } from '~/sign-on/endorsement/withdrawal-links.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { preparationPage } from '~/sign-on/preparation/preparation-page.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { atOnce } from '../../setup/at-once';
import {
  aLetterToCorrect,
  announced,
  aSignatory,
  consentsOf,
  correctionAsRow,
  mended,
  named,
  slipped,
} from '../../setup/changes';
import { signedExpert } from '../../setup/experts';
import { deskOf, prepared, preparing, typedFor } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let of: Awaited<ReturnType<typeof aLetterToCorrect>>;
beforeEach(async () => {
  of = await aLetterToCorrect();
});

const changesOf = () =>
  database().change.findMany({ where: { openingId: of.opening.id }, orderBy: { announcedAt: 'asc' } });
const holdLetter = (tx: Transaction) => tx.$queryRaw`SELECT FROM letter WHERE id = ${of.letter.id}::uuid FOR UPDATE`;
const overdue = -61_000;

describe('who co-signs while a correction is out', () => {
  test('consents to both texts in one deed, and both digests are in the declaration', async () => {
    await announced(of.lead, of.letter.id);
    const partner = await aSignatory(of.letter.id, 'Late');
    expect(await consentsOf(partner)).toEqual([
      [1, 'co_signed'],
      [2, 'co_signed'],
    ]);
    const [consent] = await database().consent.findMany({ where: { endorsement: { organisationId: partner.id } } });
    for (const { digest } of [of.letter, of.second]) expect(consent!.declaration).toContain(digest);
    expect(await database().changeShowing.count({ where: { endorsement: { organisationId: partner.id } } })).toBe(0);
  });

  test('is told at the move, with a link to withdraw, though nobody showed it the correction', async () => {
    await correctionAsRow(of, overdue);
    const partner = await aSignatory(of.letter.id, 'Late');
    await moveDueCorrections();
    const { id: aboutId } = await database().consent.findFirstOrThrow({
      where: { endorsement: { organisationId: partner.id }, textId: of.second.textId },
    });
    const told = await database().notice.findMany({ where: { kind: 'letter-moved', aboutId } });
    const expected = [partner.signatory.address, partner.administrator.address];
    expect(told.map(({ address }) => address).sort()).toEqual(expected.sort());
    const mail = await signOnNotices['letter-moved']!(aboutId, partner.signatory.address);
    expect(mail?.mail.props).toMatchObject({ organisation: 'Late', signedBoth: true, former: 1, number: 2 });
    const { id } = told.find(({ address }) => address === partner.signatory.address)!;
    const link = await withdrawalLink(tokenFor('withdrawal', id), new Date());
    expect(link).toMatchObject({ mailedTo: partner.signatory.address });
  });

  test('is told where the correction is given up, organisations and experts alike', async () => {
    await announced(of.lead, of.letter.id);
    const partner = await aSignatory(of.letter.id, 'Late');
    const expert = await signedExpert(of.lead, of.letter.id, 'Ivo Petrov');
    await giveChangeUp(await deskOf(of.lead.editor, of.letter.id, 'open letters'), 'Not needed any more.');
    const consent = { textId: of.second.textId };
    const { id } = await database().consent.findFirstOrThrow({ where: consent });
    const told = await database().notice.findMany({ where: { kind: 'change-given-up', aboutId: id } });
    const expected = [partner.signatory.address, partner.administrator.address];
    expect(told.map(({ address }) => address).sort()).toEqual(expected.sort());
    const mail = await signOnNotices['change-given-up']!(id, partner.signatory.address);
    expect(mail?.mail.props).toMatchObject({ organisation: 'Late', signedBoth: true, reason: 'Not needed any more.' });
    const { link } = mail!.mail.props as { link: string };
    const token = link.match(/withdrawals\/([^#]+)/)![1];
    expect(await withdrawalLink(token, new Date())).toMatchObject({ mailedTo: partner.signatory.address });
    const theirs = await database().expertConsent.findFirstOrThrow({ where: { ...consent, endorsementId: expert } });
    const about = { kind: 'expert-change-over', aboutId: theirs.id };
    expect(await database().notice.count({ where: about })).toBe(1);
    const letter = await signOnNotices['expert-change-over']!(theirs.id, 'ivo.petrov@experts.example');
    expect(letter?.mail.props).toMatchObject({ because: 'given up', signedBoth: true, former: 1, number: 2 });
  });

  test('as an expert is told at the move', async () => {
    await correctionAsRow(of, overdue);
    const expert = await signedExpert(of.lead, of.letter.id, 'Ivo Petrov');
    await moveDueCorrections();
    const consent = await database().expertConsent.findFirstOrThrow({
      where: { textId: of.second.textId, endorsementId: expert },
    });
    const address = 'ivo.petrov@experts.example';
    const about = { kind: 'expert-change-over', aboutId: consent.id, address };
    expect(await database().notice.count({ where: about })).toBe(1);
    const mail = await signOnNotices['expert-change-over']!(consent.id, address);
    expect(mail?.mail.props).toMatchObject({ because: 'moved', signedBoth: true, number: 2 });
  });

  test('reads by its receipt the version in force, whichever that is', async () => {
    await correctionAsRow(of, overdue);
    const partner = await aSignatory(of.letter.id, 'Late');
    const consent = await database().consent.findFirstOrThrow({
      where: { endorsement: { organisationId: partner.id }, textId: of.letter.textId },
    });
    const about = { kind: 'endorsement-receipt', aboutId: consent.id, address: partner.signatory.address };
    const { id } = await database().notice.findFirstOrThrow({ where: about });
    const read = async () => consentedLetter((await withdrawalLink(tokenFor('withdrawal', id), new Date()))!);
    expect((await read()).letter.parts.body).toBe(slipped);
    await moveDueCorrections();
    expect((await read()).letter.parts.body).toBe(mended);
  });

  test('is told where it came out after the page was shown, and signs nothing', async () => {
    const partner = await named('Reading');
    const id = await prepared(partner, of.letter.id);
    const typed = await typedFor(id);
    await announced(of.lead, of.letter.id);
    const signing = await preparing(partner.signatory, id, 'bind the organisation');
    await expect(coSign(signing, typed)).rejects.toThrow('Something changed after you opened this page');
    await coSign(signing, await typedFor(id));
    expect(await consentsOf(partner)).toHaveLength(2);
  });
});

test('who asks for approval on a page from before a correction is told, and asks after reading again', async () => {
  const partner = await named('Asking');
  const id = await prepared(partner, of.letter.id);
  const asking = await preparing(partner.editor, id, 'prepare endorsements');
  const seen = async () => (await preparationPage(asking)).shown.seen;
  const before = await seen();
  await announced(of.lead, of.letter.id);
  await expect(requestApproval(asking, before)).rejects.toThrow('No one was asked');
  expect(await database().approval.count({ where: { preparationId: id } })).toBe(0);
  await requestApproval(asking, await seen());
  expect(await database().approval.count({ where: { preparationId: id } })).toBe(1);
});

describe('two at once', () => {
  test('two who announce: one does, the other is told', async () => {
    const outcome = await atOnce(
      holdLetter,
      () => announced(of.lead, of.letter.id),
      () => announced(of.lead, of.letter.id),
    );
    expect(outcome).toEqual(['done', expect.stringContaining('already out')]);
    expect(await changesOf()).toHaveLength(1);
  });

  test('two moves: the letter moves once', async () => {
    const one = await aSignatory(of.letter.id);
    await correctionAsRow(of, overdue);
    expect(await atOnce(holdLetter, moveDueCorrections, moveDueCorrections)).toEqual(['done', 'done']);
    expect(await consentsOf(one)).toHaveLength(2);
    const moves = (await eventsOf(letterTrail(of.letter.id))).filter(({ kind }) => kind === 'letter-moved');
    expect(moves).toHaveLength(1);
  });

  test('who co-signs first stands under both; who comes after the move reads again, and loses nothing', async () => {
    for (const signsFirst of [true, false]) {
      of = await aLetterToCorrect();
      await correctionAsRow(of, overdue);
      const partner = await named('Both');
      const id = await prepared(partner, of.letter.id);
      const signing = await preparing(partner.signatory, id, 'bind the organisation');
      const typed = await typedFor(id);
      const signs = () => coSign(signing, typed);
      const [first, second] = signsFirst ? [signs, moveDueCorrections] : [moveDueCorrections, signs];
      const outcome = await atOnce(holdLetter, first!, second!);
      if (signsFirst) expect(outcome).toEqual(['done', 'done']);
      else {
        expect(outcome[1]).toContain('Something changed');
        await coSign(signing, await typedFor(id));
      }
      expect(await signatoriesOf(database(), of.letter.id)).toHaveLength(1);
    }
  });
});
