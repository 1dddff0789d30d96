import { describe, expect, test } from 'vitest';
import { erasePerson } from '~/accounts/accounts.server';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { expertsOf } from '~/sign-on/expert/experts.server';
import { expertChange } from '~/sign-on/expert-change/expert-change-page.server';
import { needTimeAsExpert } from '~/sign-on/expert-change/expert-time.server';
import { moveByAnswers } from '~/sign-on/substance/moving.server';
import { checkFacts } from '~/trail/fact-checks.server';
import { visiting } from '../../../prisma/seed/actors';
import { carriesOver, changeLinkOf, showingTo, signedExpert } from '../../setup/experts';
import { deskOf } from '../../setup/letters';
import { aLetterToChange, asked, board, carries, type ToChange } from '../../setup/substance';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

const needs = async (showing: string, day: string, note = '') =>
  needTimeAsExpert(await changeLinkOf(showing), { day, note });

async function anExpertAsked() {
  const of = await aLetterToChange();
  const id = await signedExpert(of.lead, of.letter.id, 'Needs Time');
  await asked(of);
  await carries(of, of.lead);
  return { of, showing: await showingTo(id) };
}
const move = async (of: ToChange, seen: string) =>
  moveByAnswers(await deskOf(of.lead.editor, of.letter.id, 'open letters'), seen);

describe('an expert who needs time', () => {
  test('says until which day, which the lead sees; the last day counts, and a yes ends it', async () => {
    const { of, showing } = await anExpertAsked();
    await needs(showing, '2099-01-10');
    await needs(showing, '2099-01-15', 'I read the study first.');
    await needs(showing, '2099-01-15', 'I read the study first.');
    expect(await database().expertHold.count({ where: { showingId: showing } })).toBe(2);
    const { held, silent, carry } = (await board(of)).experts;
    expect({ held, silent, carry }).toMatchObject({
      held: [{ name: 'Needs Time', until: new Date('2099-01-15'), note: 'I read the study first.' }],
      silent: 0,
      carry: 0,
    });
    expect(await expertChange(await changeLinkOf(showing))).toMatchObject({
      carries: true,
      held: { note: 'I read the study first.' },
    });
    await carriesOver(showing);
    expect((await board(of)).experts).toMatchObject({ held: [], carry: 1 });
    await expect(needs(showing, '2099-02-01')).rejects.toThrow('already answered');
    expect((await checkFacts()).faults.filter(({ part }) => part === 'expert_hold')).toEqual([]);
  });

  test('is left behind by a move all the same, of which the lead has seen the day', async () => {
    const { of, showing } = await anExpertAsked();
    const { seen: before } = await board(of);
    await needs(showing, '2099-01-10');
    await expect(move(of, before)).rejects.toThrow();
    await move(of, (await board(of)).seen);
    expect(await expertsOf(database(), of.letter.id)).toEqual([]);
    await expect(needs(showing, '2099-02-01')).rejects.toThrow('has moved to version 2');
  });

  test('names no day that has passed', async () => {
    const { showing } = await anExpertAsked();
    await expect(needs(showing, '2020-01-01')).rejects.toThrow('That day has passed');
  });

  test('is kept by the database from needing time after a yes, and never changes what was said', async () => {
    const { showing } = await anExpertAsked();
    await needs(showing, '2099-01-10');
    const where = { showingId: showing };
    await expect(
      database().expertHold.updateMany({ where, data: { heldUntil: new Date('2099-03-01') } }),
    ).rejects.toThrow('on the constraint: `expert_hold_kept`');
    await carriesOver(showing);
    const row = { ...where, number: 2, heldUntil: new Date('2099-03-01'), answeredAt: new Date() };
    await expect(database().expertHold.create({ data: row })).rejects.toThrow();
    expect(await database().expertHold.count({ where })).toBe(1);
  });

  test('is erased with the note', async () => {
    const { showing } = await anExpertAsked();
    await needs(showing, '2099-01-10', 'Private.');
    await erasePerson(await visiting('needs.time@experts.example'));
    expect(await database().expertHold.findFirst({ where: { showingId: showing } })).toMatchObject({
      note: '',
      mailedTo: null,
    });
    expect(
      await database().eventValue.count({
        where: { value: { in: ['Private.', 'Needs Time'] }, event: { kind: 'expert-needs-time' } },
      }),
    ).toBe(0);
  });
});
