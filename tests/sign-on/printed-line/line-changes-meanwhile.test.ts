import { beforeEach, describe, expect, test } from 'vitest';
import { erasePerson } from '~/accounts/accounts.server';
import { allowed } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { moveDueCorrections } from '~/sign-on/change/moves.server';
import { arrivalsJob } from '~/sign-on/endorsement/arrivals-job.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { recordDueClosures } from '~/sign-on/opening/closures.server';
import { endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import { prepareLineChange } from '~/sign-on/printed-line/line-changes.server';
import { remindable } from '~/sign-on/reminder/remindable.server';
import { undecided } from '~/sign-on/reopening/undecided.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { moveByAnswers } from '~/sign-on/substance/moving.server';
import { checkTrails } from '~/trail/trails.server';
import { visiting } from '../../../prisma/seed/actors';
import { anArrival, arrivalRow } from '../../setup/arrivals';
import { aLetterToCorrect, aSignatory, correctionAsRow } from '../../setup/changes';
import type { AnOrganisation } from '../../setup/coalition';
import { deskOf, openedAt, preparing, typedFor } from '../../setup/letters';
import { changeStarted, lineChanged, saved } from '../../setup/line-changes';
import { aLetterToSeal, frozen } from '../../setup/sealing';
import { aLetterToChange, asked as askedAll, board, carries } from '../../setup/substance';
import { acts, aTwo, bothAsked, savedAsTwo, type Two, twoPrepared } from '../../setup/together';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let of: Awaited<ReturnType<typeof aLetterToCorrect>>;
let partner: AnOrganisation;
let endorsementId: string;
beforeEach(async () => {
  of = await aLetterToCorrect();
  partner = await aSignatory(of.letter.id);
  endorsementId = await endorsedBy(partner);
});

const endorsedBy = async ({ id: organisationId }: { id: string }) =>
  (await database().endorsement.findFirstOrThrow({ where: { organisationId } })).id;
const line = (id = endorsementId) => database().endorsement.findUniqueOrThrow({ where: { id } });
const signed = async (organisation: AnOrganisation, id: string) =>
  coSign(await preparing(organisation.signatory, id, 'bind the organisation'), await typedFor(id));
const consentedTo = async (id: string) =>
  (await database().consent.findMany({ where: { endorsementId: id } })).map(({ textId }) => textId);
async function withdrawn() {
  const by = await endorsementDeed(partner.administrator, endorsementId, 'withdraw endorsements', new Date());
  await withdraw(allowed(by), null);
}

describe('two who sign together change what is printed', () => {
  test('by the acts of both, and with that of one nothing changes', async () => {
    const two: Two = await aTwo();
    const id = await twoPrepared(two, of.letter.id);
    await bothAsked(two, id);
    await acts(id, two.signatory);
    await acts(id, two.second);
    const theirs = await endorsedBy(two);
    const change = await changeStarted(two, theirs);
    expect(await database().preparation.findUniqueOrThrow({ where: { id: change } })).toMatchObject({ decides: 'two' });
    await savedAsTwo(two, change, [two.signatory, two.second], 'Children first.');
    await bothAsked(two, change);
    expect(await acts(change, two.second)).toBeNull();
    expect((await line(theirs)).statement).toBeNull();
    expect(await acts(change, two.signatory)).toBe(theirs);
    expect(await line(theirs)).toMatchObject({ statement: 'Children first.', decides: 'two' });
    await erasePerson(await visiting(two.second.address));
    const kept = await database().lineChange.findFirstOrThrow({ where: { endorsementId: theirs } });
    expect(kept.declaration).not.toContain(two.second.name);
    expect((await checkTrails()).filter(({ fault }) => fault)).toEqual([]);
  });
});

test('a board’s day stands, unless another is said', async () => {
  const id = await changeStarted(partner, endorsementId);
  await saved(partner, id, { decides: 'board', boardDecidedOn: '2026-11-20', country: 'FI' });
  expect((await typedFor(id)).declaration).toContain('whose board decided on 20 November 2026,');
  await signed(partner, id);
  const next = await changeStarted(partner, endorsementId);
  const { boardDecidedOn } = await database().preparation.findUniqueOrThrow({ where: { id: next } });
  expect(boardDecidedOn?.toISOString().slice(0, 10)).toBe('2026-11-20');
});

test('a new statement waits for the lead where the letter holds them; one that did not change stays shown', async () => {
  await lineChanged(partner, endorsementId, { statement: 'Children first.' });
  expect(await line()).toMatchObject({ statement: 'Children first.', statementShownAt: null });
  const shownAt = new Date();
  await database().endorsement.update({ where: { id: endorsementId }, data: { statementShownAt: shownAt } });
  await lineChanged(partner, endorsementId, { country: 'FI' });
  expect(await line()).toMatchObject({ country: 'FI', statementShownAt: shownAt });
  await lineChanged(partner, endorsementId, { statement: 'Children first, now.' });
  expect((await line()).statementShownAt).toBeNull();
});

describe('while a change of the text is out', () => {
  test('a changed line consents to no other text, and who is told of the correction stays told', async () => {
    await correctionAsRow(of, 86_400_000);
    await lineChanged(partner, endorsementId, { country: 'FI' });
    expect(await consentedTo(endorsementId)).toEqual([of.letter.textId]);
  });

  test('a change of the line goes over to the corrected text when the letter moves, and is approved for that', async () => {
    const id = await changeStarted(partner, endorsementId);
    await saved(partner, id, { country: 'FI' });
    await correctionAsRow(of, -90_000);
    await moveDueCorrections();
    expect(await consentedTo(endorsementId)).toEqual([of.letter.textId, of.second.textId]);
    expect(await signed(partner, id)).toBe(endorsementId);
    expect((await line()).country).toBe('FI');
  });

  test('a change of the line ends for who is left behind, whose former line is asked back', async () => {
    const change = await aLetterToChange();
    const [one, silent] = [await aSignatory(change.letter.id, 'One'), await aSignatory(change.letter.id, 'Silent')];
    const theirs = await endorsedBy(silent);
    const id = await changeStarted(silent, theirs);
    await saved(silent, id, { country: 'FI' });
    await askedAll(change);
    await carries(change, one);
    await carries(change, change.lead).catch(() => undefined);
    const { seen } = await board(change);
    await moveByAnswers(await deskOf(change.lead.editor, change.letter.id, 'open letters'), seen);
    expect((await database().preparation.findUniqueOrThrow({ where: { id } })).cancelledAt).not.toBeNull();
    expect(await line(theirs)).toMatchObject({ country: silent.country });
    await expect(changeStarted(silent, theirs)).rejects.toThrow('The letter now has another version');
  });
});

describe('an edition that prints the organisation', () => {
  test('keeps what it prints: nothing is begun or approved any more', async () => {
    const ready = await aLetterToSeal({ deadline: new Date(Date.now() + 3_600_000) });
    const [, other] = ready.organisations;
    const theirs = ready.endorsements[1]!;
    const id = await changeStarted(other!, theirs);
    const membership = await database().membership.findFirstOrThrow({ where: { personId: other!.signatory.id } });
    await saved(other!, id, { country: 'FI', signatory: membership.id });
    await frozen(ready, new Date(), true);
    await expect(signed(other!, id)).rejects.toThrow('is printed in edition 1');
    await expect(changeStarted(other!, theirs)).rejects.toThrow('is printed in edition 1');
  });
});

describe('what arrived in time counts', () => {
  test('an approval on record is done by a worker, with the date of its arrival', async () => {
    const deadline = new Date(Date.now() - 30_000);
    const inTime = new Date(deadline.getTime() - 500);
    await openedAt(of.letter, new Date(deadline.getTime() - 900_000), deadline);
    await expect(changeStarted(partner, endorsementId)).rejects.toThrow('Sign-on closed on');
    const deed = await endorsementDeed(partner.editor, endorsementId, 'prepare endorsements', inTime);
    const preparationId = await prepareLineChange(allowed(deed));
    await saved(partner, preparationId, { country: 'FI' });
    const arrival = await anArrival(partner, preparationId, inTime);
    await recordDueClosures();
    await arrivalsJob.run({});
    expect((await line()).country).toBe('FI');
    expect(await arrivalRow(arrival)).toMatchObject({ endorsementId, settledAt: expect.any(Date) });
    expect(await database().lineChange.findFirst({ where: { endorsementId } })).toMatchObject({ changedAt: inTime });
    expect((await checkTrails()).filter(({ fault }) => fault)).toEqual([]);
  });

  test('a withdrawal and an approval at once leave a signatory that withdrew, or none changed', async () => {
    const id = await changeStarted(partner, endorsementId);
    await saved(partner, id, { country: 'FI' });
    const [approval] = await Promise.allSettled([signed(partner, id), withdrawn()]);
    const { withdrawnAt, country } = await line();
    expect(withdrawnAt).not.toBeNull();
    expect(country).toBe(approval.status === 'fulfilled' ? 'FI' : partner.country);
    expect((await checkTrails()).filter(({ fault }) => fault)).toEqual([]);
  });
});

test('nobody is reminded to co-sign, or told that the deadline moved, for a change of what is printed', async () => {
  const opening = { letterId: of.letter.id, versionId: of.letter.versionId, timeZone: 'Europe/Brussels' };
  const before = [await remindable(database(), opening), await undecided(database(), opening)];
  await saved(partner, await changeStarted(partner, endorsementId), { country: 'FI' });
  expect([await remindable(database(), opening), await undecided(database(), opening)]).toEqual(before);
  expect(await signatoriesOf(database(), of.letter.id)).toHaveLength(1);
});
