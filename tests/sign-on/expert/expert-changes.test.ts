import { describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { moveDueCorrections } from '~/sign-on/change/moves.server';
import { signAsExpert } from '~/sign-on/expert/expert-signing.server';
import { expertsOf } from '~/sign-on/expert/experts.server';
import { carryOverAsExpert, objectAsExpert } from '~/sign-on/expert-change/expert-change-answers.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { moveByAnswers } from '~/sign-on/substance/moving.server';
import { aLetterToCorrect, announced, correctionAsRow } from '../../setup/changes';
import { carriesOver, changeLinkOf, linkOfExpert, showingTo, signedExpert, typedByExpert } from '../../setup/experts';
import { deskOf, openedAgain } from '../../setup/letters';
import { aLetterToChange, asked, board, carries } from '../../setup/substance';

process.env['ARRIVAL_SECONDS'] = '0';
forgetSettings();

const experts = async (letterId: string) => (await expertsOf(database(), letterId)).map(({ name }) => name).sort();
const mailed = (kind: string, aboutId: string) => database().notice.count({ where: { kind, aboutId } });

describe('a correction', () => {
  test('carries experts along who were told and did not object', async () => {
    const of = await aLetterToCorrect();
    const id = await signedExpert(of.lead, of.letter.id, 'Kadri Tamm');
    await correctionAsRow(of, -60_000);
    await moveDueCorrections();
    expect(await experts(of.letter.id)).toEqual(['Kadri Tamm']);
    const consents = await database().expertConsent.findMany({
      where: { endorsementId: id },
      orderBy: { givenAt: 'asc' },
    });
    expect(consents.map(({ basis, means }) => [basis, means])).toEqual([
      ['co_signed', 'link'],
      ['window_passed', 'window'],
    ]);
    expect(await mailed('expert-change-over', await showingTo(id))).toBe(1);
  });

  test('is told by mail with the comparison, and stopped by the objection of one expert', async () => {
    const of = await aLetterToCorrect();
    const id = await signedExpert(of.lead, of.letter.id, 'Kadri Tamm');
    await announced(of.lead, of.letter.id);
    const showing = await showingTo(id);
    const mail = await signOnNotices['expert-change-announced']!(showing, 'kadri.tamm@experts.example');
    expect(mail?.subject).toContain('you can object until');
    await objectAsExpert(await changeLinkOf(showing), 'It changes the meaning.');
    const change = await database().change.findFirstOrThrow({ where: { openingId: of.opening.id } });
    expect(change.givenUpReason).toBe('It changes the meaning.');
    expect(await experts(of.letter.id)).toEqual(['Kadri Tamm']);
    const answer = await database().expertAnswer.findUniqueOrThrow({ where: { showingId: showing } });
    const notice = await signOnNotices['expert-objection']!(answer.id, 'editor@alliance.example');
    expect(notice?.subject).toContain('Kadri Tamm objected');
    await expect(objectAsExpert(await changeLinkOf(showing), 'Again.')).rejects.toThrow('gave version 2 up');
  });

  test('takes no objection after its hour', async () => {
    const of = await aLetterToCorrect();
    const id = await signedExpert(of.lead, of.letter.id, 'Kadri Tamm');
    await correctionAsRow(of, -60_000);
    await expect(objectAsExpert(await changeLinkOf(await showingTo(id)), 'Late.')).rejects.toThrow(
      'time to object ended',
    );
  });
});

describe('a change of substance', () => {
  test('carries over who said yes; who is silent is left behind, told, and comes in again with one step', async () => {
    const of = await aLetterToChange();
    const yes = await signedExpert(of.lead, of.letter.id, 'Yes Sayer');
    const silent = await signedExpert(of.lead, of.letter.id, 'Silent One');
    await asked(of);
    await carries(of, of.lead);
    await carriesOver(await showingTo(yes));
    await expect(carriesOver(await showingTo(yes))).rejects.toThrow('already answered');
    const { seen, experts: apart } = await board(of);
    expect(apart).toMatchObject({ asked: 2, carry: 1, silent: 1 });
    await moveByAnswers(await deskOf(of.lead.editor, of.letter.id, 'open letters'), seen);
    expect(await experts(of.letter.id)).toEqual(['Yes Sayer']);
    const left = await signOnNotices['expert-change-over']!(await showingTo(silent), 'silent.one@experts.example');
    expect(left?.subject).toContain('You no longer sign');
    const link = await linkOfExpert(of.letter.id, 'silent.one@experts.example');
    expect(await signAsExpert(link, await typedByExpert(of.letter.id, { name: 'Silent One' }))).toBe(silent);
    expect(await experts(of.letter.id)).toEqual(['Silent One', 'Yes Sayer']);
  });

  test('is moved only by the figures that were shown, those of experts among them', async () => {
    const of = await aLetterToChange();
    const id = await signedExpert(of.lead, of.letter.id, 'Late Answer');
    await asked(of);
    await carries(of, of.lead);
    const { seen } = await board(of);
    await carriesOver(await showingTo(id));
    const moving = moveByAnswers(await deskOf(of.lead.editor, of.letter.id, 'open letters'), seen);
    await expect(moving).rejects.toThrow();
  });

  test('takes a yes only to the declaration that was shown', async () => {
    const of = await aLetterToChange();
    const id = await signedExpert(of.lead, of.letter.id, 'Kadri Tamm');
    await asked(of);
    const link = await changeLinkOf(await showingTo(id));
    await expect(carryOverAsExpert(link, { name: 'K', declaration: 'Yes.' })).rejects.toThrow('not the one shown');
  });

  test('who signs while it is out consents to both texts', async () => {
    const of = await aLetterToChange();
    await asked(of);
    const id = await signedExpert(of.lead, of.letter.id, 'Both Texts');
    expect(await database().expertConsent.count({ where: { endorsementId: id } })).toBe(2);
  });
});

describe('a letter opened again with another version', () => {
  test('tells the experts who fall out, who sign it with the same link', async () => {
    const of = await aLetterToChange();
    const id = await signedExpert(of.lead, of.letter.id, 'Ada Again');
    const again = await openedAgain(of.lead, of.letter.id, 2, { takesExperts: true });
    expect(again.experts).toEqual(['Ada Again']);
    expect(await experts(of.letter.id)).toEqual([]);
    const { id: opening } = await database().opening.findFirstOrThrow({
      where: { letterId: of.letter.id },
      orderBy: { openedAt: 'desc' },
    });
    const mail = await signOnNotices['expert-opened-again']!(opening, 'ada.again@experts.example');
    expect(mail?.subject).toContain('opened again with another text');
    const link = await linkOfExpert(of.letter.id, 'ada.again@experts.example');
    await signAsExpert(link, await typedByExpert(of.letter.id, { name: 'Ada Again', title: null }));
    const row = await database().expertEndorsement.findUniqueOrThrow({ where: { id }, include: { consents: true } });
    expect(row).toMatchObject({ name: 'Ada Again', title: null });
    expect(row.consents).toHaveLength(2);
  });
});
