import { beforeAll, describe, expect, test } from 'vitest';
import { stageOf } from '~/letters/letter/stage';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { type OpeningFields, openLetter } from '~/sign-on/endorsement/opening-deeds.server';
import { openingPage } from '~/sign-on/endorsement/opening-page.server';
import { closeLetter, recordDueClosures } from '~/sign-on/opening/closures.server';
import { inTime } from '~/sign-on/opening/opening';
import { openingOf } from '~/sign-on/opening/openings.server';
import { leadHasEndorsed, signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { checkTrails } from '~/trail/trails.server';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { aLetter, aVersion, deskOf, opened, openedAgain, openedAt } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  await database().membership.updateMany({
    where: { personId: lead.administrator.id },
    data: { roles: ['administrator', 'authorised_signatory'] },
  });
});

const events = (subjectId: string, kind: string) => database().event.findMany({ where: { subjectId, kind } });

async function bySignatory(letterId: string, changed: Partial<OpeningFields> = {}, at = new Date()) {
  const deed = await deskOf(lead.administrator, letterId, 'open letters', at);
  const page = await openingPage(deed);
  const fields: OpeningFields = {
    deadline: new Date(Date.now() + 86_400_000),
    timeZone: 'Europe/Brussels',
    signatory: deed.membershipId,
    name: 'Ada Administrator',
    role: 'President',
    printName: false,
    declaration: page.declaration,
    ...changed,
  };
  return openLetter(deed, fields);
}

describe('opening', () => {
  test('by the lead’s authorised signatory is its co-signature in the same deed', async () => {
    const letter = await aLetter(lead);
    await bySignatory(letter.id);
    expect(await leadHasEndorsed(database(), letter.id)).toBe(true);
    expect(await signatoriesOf(database(), letter.id)).toMatchObject([{ name: lead.name, lead: true }]);
    expect(await events(letter.id, 'letter-opened')).toHaveLength(1);
    expect(await events(letter.id, 'letter-co-signed')).toHaveLength(1);
  });

  test('by another member asks the lead’s signatory; until then the lead is no signatory', async () => {
    const letter = await aLetter(lead);
    await opened(lead, letter.id);
    expect(await leadHasEndorsed(database(), letter.id)).toBe(false);
    const approval = await database().approval.findFirstOrThrow({ where: { preparation: { letterId: letter.id } } });
    expect(approval.personId).toBe(lead.signatory.id);
    expect(await database().notice.count({ where: { kind: 'approval-request', aboutId: approval.id } })).toBe(1);
  });

  test('without a typed name nothing is opened', async () => {
    const letter = await aLetter(lead);
    await expect(bySignatory(letter.id, { name: undefined })).rejects.toThrow('type your name and your role');
    await expect(bySignatory(letter.id, { declaration: 'Something else.' })).rejects.toThrow(
      'changed after you opened this page',
    );
    await expect(bySignatory(letter.id, { signatory: undefined })).rejects.toThrow('Choose who signs');
    expect(await database().opening.count({ where: { letterId: letter.id } })).toBe(0);
  });

  test('needs a lead that is verified without any lead’s word, a version, and a deadline to come', async () => {
    const unverified = await anOrganisation({ name: 'Newcomer', host: 'newcomer.example', country: 'FR' });
    const letter = await aLetter(unverified);
    await expect(opened(unverified, letter.id)).rejects.toThrow('not verified yet');
    const own = await aLetter(lead);
    await expect(bySignatory(own.id, { deadline: new Date(Date.now() - 1000) })).rejects.toThrow('in the future');
    const slip = new Date(Date.now() + 400 * 86_400_000);
    await expect(bySignatory(own.id, { deadline: slip })).rejects.toThrow('at most 366 days from now');
    const bare = await database().letter.create({
      data: { leadId: lead.id, slug: 'bare', startedAt: new Date(), language: 'en' },
    });
    await expect(opened(lead, bare.id)).rejects.toThrow('Make a version');
  });

  test('twice at once opens once', async () => {
    const letter = await aLetter(lead);
    const clicks = await Promise.allSettled([1, 2, 3].map(() => bySignatory(letter.id)));
    expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await database().opening.count({ where: { letterId: letter.id } })).toBe(1);
  });

  test('a request that arrived first and comes second opens nothing', async () => {
    const letter = await aLetter(lead);
    const earlier = new Date(Date.now() - 1000);
    await bySignatory(letter.id);
    await expect(bySignatory(letter.id, {}, earlier)).rejects.toThrow('open');
    expect(await database().opening.count({ where: { letterId: letter.id } })).toBe(1);
  });

  test('again with another version: who co-signed the earlier one does not stand under the new one', async () => {
    const letter = await aLetter(lead);
    await bySignatory(letter.id);
    await aVersion(letter.id, { body: 'We write again.' }, 2);
    await openedAgain(lead, letter.id, 2);
    expect(await signatoriesOf(database(), letter.id)).toEqual([]);
    expect(await signatoriesOf(database(), letter.id, letter.versionId)).toHaveLength(1);
    expect(await database().endorsement.count({ where: { letterId: letter.id, withdrawnAt: null } })).toBe(1);
  });
});

describe('closure', () => {
  test('by hand ends sign-on at the arrival of the request, once', async () => {
    const letter = await aLetter(lead);
    await bySignatory(letter.id);
    const deed = await deskOf(lead.editor, letter.id, 'close letters');
    const clicks = await Promise.allSettled([closeLetter(deed), closeLetter(deed)]);
    expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const opening = await openingOf(database(), letter.id, new Date(deed.at.getTime() + 1));
    expect(opening).toMatchObject({ open: false, endsAt: deed.at });
    expect((await openingOf(database(), letter.id, deed.at))?.open).toBe(true);
  });

  test('is the same moment for a co-signature and for the letter’s stage, to the millisecond', () => {
    const [openedAt, deadline] = [new Date('2026-11-10T09:00:00Z'), new Date('2026-11-27T17:00:00Z')];
    const byHand = { id: '', closedAt: new Date('2026-11-20T10:00:00Z'), byDeadline: false };
    for (const closure of [null, byHand]) {
      const end = (closure?.closedAt ?? deadline).getTime();
      const moments = [openedAt.getTime() - 1, openedAt.getTime(), end - 1, end, end + 1].map((at) => new Date(at));
      const signing = moments.map((at) => inTime({ openedAt, deadline, closure }, at));
      const opened = [{ at: openedAt, deadline }];
      const closed = closure ? [closure.closedAt] : [];
      const others = { drafted: openedAt, sealed: [], published: [], dispatched: [] };
      expect(moments.map((now) => stageOf({ ...others, opened, closed, now }).open)).toEqual(signing);
      expect(signing).toEqual([false, true, true, true, false]);
    }
  });

  test('by deadline is true before it is recorded; the record bears the deadline, once under any race', async () => {
    const letter = await aLetter(lead);
    const deadline = new Date(Date.now() - 3_000);
    await openedAt(letter, new Date(deadline.getTime() - 60_000), deadline);
    expect((await openingOf(database(), letter.id, new Date()))?.open).toBe(false);
    await Promise.all([recordDueClosures(), recordDueClosures(), recordDueClosures()]);
    const closures = await database().closure.findMany({ where: { letterId: letter.id } });
    expect(closures).toMatchObject([{ closedAt: deadline, byDeadline: true, closedById: null }]);
    const [event, ...more] = await events(letter.id, 'letter-closed');
    expect(more).toEqual([]);
    expect(event?.at).toEqual(deadline);
    const notices = await database().notice.findMany({ where: { kind: 'closing', aboutId: closures[0]?.id ?? '' } });
    expect(notices.map(({ address }) => address)).toEqual([lead.administrator.address]);
    await expect(closeLetter(await deskOf(lead.editor, letter.id, 'close letters'))).rejects.toThrow('already');
    expect((await checkTrails()).filter(({ fault }) => fault)).toEqual([]);
  });
});
