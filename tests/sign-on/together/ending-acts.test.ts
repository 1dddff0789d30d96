import { beforeEach, describe, expect, test } from 'vitest';
import { erasePerson } from '~/accounts/accounts.server';
import { ownRecord } from '~/accounts/own-record.server';
import type { Visitor } from '~/accounts/visitors.server';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { giveChangeUp } from '~/sign-on/change/giving-up.server';
import { moveDueCorrections } from '~/sign-on/change/moves.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import { cancelPreparation } from '~/sign-on/preparation/preparations.server';
import { remindable } from '~/sign-on/reminder/remindable.server';
import { undecided } from '~/sign-on/reopening/undecided.server';
import { endLateActs } from '~/sign-on/together/late-acts.server';
import { aLetterToCorrect, announced, correctionAsRow } from '../../setup/changes';
import type { APerson } from '../../setup/coalition';
import { aVersion, deskOf, openedAgain, preparing } from '../../setup/letters';
import { acts, aSignatoryOf, aTwo, bothAsked, linkOf, savedAsTwo, type Two, twoPrepared } from '../../setup/together';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

const visitorFor = (person: APerson) => ({ person, sessionId: '', staff: false, at: new Date() }) as Visitor;
let of: Awaited<ReturnType<typeof aLetterToCorrect>>;
let two: Two;
let id: string;
beforeEach(async () => {
  of = await aLetterToCorrect();
  two = await aTwo();
  id = await twoPrepared(two, of.letter.id);
  await bothAsked(two, id);
});

const endedActs = () =>
  database().jointAct.findMany({ where: { preparationId: id, endedAt: { not: null } }, orderBy: { actedAt: 'asc' } });
const told = async (actId: string) =>
  (await signOnNotices['act-ended']!(actId, two.signatory.address))?.mail.props as { because: string; link?: string };
const toldTo = async (actId: string) =>
  (await database().notice.findMany({ where: { kind: 'act-ended', aboutId: actId } })).map(({ address }) => address);
const endorsed = () => database().endorsement.findFirst({ where: { organisationId: two.id, withdrawnAt: null } });

describe('what the first of two did ends', () => {
  test('with the line: who did it is told, and both have to be asked again', async () => {
    await acts(id, two.signatory);
    await savedAsTwo(two, id, [two.signatory, two.second], 'We run helplines.');
    const [act] = await endedActs();
    expect(act).toMatchObject({ endedBecause: 'changed', personId: two.signatory.id });
    expect(await toldTo(act!.id)).toEqual([two.signatory.address]);
    expect(await told(act!.id)).toMatchObject({ because: 'changed' });
    expect((await told(act!.id)).link).toBeUndefined();
    expect((await linkOf(id, two.signatory)).state).toBe('ended');
    await bothAsked(two, id);
    await acts(id, two.second);
    expect(await acts(id, two.signatory)).not.toBeNull();
  });

  test('with another person in the place of the second, and not with an exchange of the two', async () => {
    await acts(id, two.signatory);
    await savedAsTwo(two, id, [two.second, two.signatory]);
    expect(await endedActs()).toEqual([]);
    const third = await aSignatoryOf(two, `third@${two.host}`, 'Tove of Two');
    await savedAsTwo(two, id, [two.signatory, third]);
    expect(await endedActs()).toHaveLength(1);
  });

  test('with the preparation', async () => {
    await acts(id, two.signatory);
    await cancelPreparation(await preparing(two.editor, id, 'prepare endorsements'));
    const [act] = await endedActs();
    expect(await told(act!.id)).toMatchObject({ because: 'changed' });
  });

  test('with a change of the text that is announced, or given up: asked again, with a link that signs both', async () => {
    await acts(id, two.signatory);
    await announced(of.lead, of.letter.id, { confirmed: true });
    const [act] = await endedActs();
    const mail = await told(act!.id);
    const again = await linkOf(id, two.signatory);
    expect(mail).toMatchObject({ because: 'text', link: expect.stringContaining(again.token) });
    expect((await linkOf(id, two.second)).state).toBe('waiting');
    await acts(id, two.signatory);
    await giveChangeUp(await deskOf(of.lead.editor, of.letter.id, 'open letters'), 'Not yet.');
    expect(await endedActs()).toHaveLength(2);
    await acts(id, two.signatory);
    expect(await acts(id, two.second)).not.toBeNull();
  });

  test('with the move of the letter: both are asked for the new text', async () => {
    await acts(id, two.signatory);
    await correctionAsRow(of, -61_000);
    await moveDueCorrections();
    expect(await endedActs()).toMatchObject([{ endedBecause: 'text' }]);
    for (const person of [two.signatory, two.second]) expect((await linkOf(id, person)).state).toBe('waiting');
    await acts(id, two.second);
    expect(await acts(id, two.signatory)).not.toBeNull();
  });

  test('with sign-on, where the second does not come in time; who did it is told once all that arrived is through', async () => {
    await acts(id, two.signatory);
    const closedAt = new Date(Date.now() - 30_000);
    const closed = { letterId: of.letter.id, openingId: of.opening.id, closedAt, recordedAt: closedAt };
    await database().closure.create({ data: { ...closed, byDeadline: false } });
    await endLateActs();
    expect(await endedActs()).toEqual([]);
    const later = await linkOf(id, two.second);
    expect(later.state).toBe('late');
    await expect(acts(id, two.second)).rejects.toThrow('Sign-on closed');
    process.env['ARRIVAL_SECONDS'] = '5';
    forgetSettings();
    await Promise.all([endLateActs(), endLateActs()]);
    process.env['ARRIVAL_SECONDS'] = '60';
    forgetSettings();
    const [act] = await endedActs();
    expect(await told(act!.id)).toMatchObject({ because: 'late' });
    expect(await toldTo(act!.id)).toEqual([two.signatory.address]);
    expect((await linkOf(id, two.signatory)).state).toBe('late');
  });
});

describe('an organisation that signed two together', () => {
  beforeEach(async () => {
    await acts(id, two.signatory);
  });

  test('has both asked to come in again where the letter is opened with another version', async () => {
    await acts(id, two.second);
    await aVersion(of.letter.id, { body: 'Another text.' }, 3);
    await openedAgain(of.lead, of.letter.id, 3);
    const again = await database().preparation.findFirstOrThrow({
      where: { organisationId: two.id, completedAt: null, cancelledAt: null },
    });
    expect(again.decides).toBe('two');
    const lapse = await database().lapse.findFirstOrThrow({ where: { endorsement: { organisationId: two.id } } });
    for (const person of [two.signatory, two.second]) {
      const { token, state } = await linkOf(again.id, person);
      expect(state).toBe('waiting');
      const mail = await signOnNotices['endorsement-lapsed']!(lapse.id, person.address);
      expect(mail?.mail.props).toMatchObject({ because: 'asked', link: expect.stringContaining(token) });
    }
    await acts(again.id, two.second);
    expect(await acts(again.id, two.signatory)).not.toBeNull();
  });

  test('withdraws by any one of the two', async () => {
    await acts(id, two.second);
    const { id: endorsementId } = (await endorsed())!;
    const by = await endorsementDeed(two.second, endorsementId, 'withdraw endorsements', new Date());
    if (typeof by === 'string') throw new Error(by);
    await withdraw(by, null);
    expect(await endorsed()).toBeNull();
  });

  test('is reminded at the mailbox that is missing alone, of what is missing, and without a name', async () => {
    const opening = (await openingOf(database(), of.letter.id, new Date()))!;
    const readers = (await remindable(database(), opening)).filter(({ organisationId }) => organisationId === two.id);
    expect(readers).toMatchObject([{ about: 'waits', address: two.second.address }]);
    const still = await undecided(database(), { letterId: of.letter.id, versionId: opening.versionId });
    expect(still.map(({ address }) => address)).not.toContain(two.signatory.address);
    const { reminderMail } = await import('~/sign-on/reminder/reminder-mail.server');
    const { mail } = await reminderMail(
      opening,
      readers[0]!,
      { words: null, sentById: null },
      { link: 'https://x.example' },
    );
    expect(mail.props).toMatchObject({ other: 'signed' });
    expect(JSON.stringify(mail.props)).not.toContain(two.signatory.name);
  });

  test('keeps its endorsement when one of the two is erased; the name goes from what the other one declared', async () => {
    await acts(id, two.second);
    const { id: endorsementId } = (await endorsed())!;
    const mine = await ownRecord(visitorFor(two.signatory));
    expect(mine.jointActs).toHaveLength(1);
    await erasePerson(visitorFor(two.signatory));
    const all = JSON.stringify([
      await database().jointAct.findMany({ where: { preparationId: id } }),
      await database().consent.findMany({ where: { endorsementId } }),
      await database().eventValue.findMany({ where: { event: { subjectId: of.letter.id } } }),
    ]);
    expect(all).not.toContain(two.signatory.name);
    expect(all).toContain('together with ….');
    expect(await endorsed()).not.toBeNull();
  });

  test('loses the act of who is erased before the other one signs', async () => {
    await erasePerson(visitorFor(two.signatory));
    expect(await endedActs()).toMatchObject([{ endedBecause: 'erased', typedName: null, mailedTo: null }]);
    await expect(acts(id, two.second)).rejects.toThrow();
    expect(await endorsed()).toBeNull();
  });
});
