import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { responsesTo } from '~/sign-on/answers/responses.server';
import { approvalPage } from '~/sign-on/endorsement/approval-page.server';
import { approve, declineApproval } from '~/sign-on/endorsement/approvals.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { approveTogether, coSignTogether, takeActBack } from '~/sign-on/endorsement/signing-together.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { eventInWords } from '~/trail/event-in-words';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { atOnce } from '../../setup/at-once';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { aLetter, deskOf, opened, preparing, typedFor } from '../../setup/letters';
import { acts, aTwo, bothAsked, linkOf, type Two, twoPrepared, typedBy } from '../../setup/together';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
});

async function begun(call = {}) {
  const letter = await aLetter(lead);
  await opened(lead, letter.id, undefined, call);
  const two = await aTwo();
  const id = await twoPrepared(two, letter.id);
  return { letter, two, id };
}
async function asked(call = {}) {
  const of = await begun(call);
  await bothAsked(of.two, of.id);
  return of;
}
const endorsements = (letterId: string) =>
  database().endorsement.findMany({ where: { letterId, lead: false }, include: { consents: true } });
const tellings = async (letterId: string) =>
  (await eventsOf(letterTrail(letterId))).map((event) => eventInWords(event, 'UTC'));
const stateOn = async (letterId: string, two: Two) =>
  (await responsesTo(await deskOf(lead.editor, letterId, 'see the desk'))).find(
    ({ organisationId }) => organisationId === two.id,
  )?.state;

describe('two who sign together', () => {
  test('are asked at once, each by a link of their own, and each declares that the other signs, too', async () => {
    const { two, id } = await asked();
    const [first, second] = [await linkOf(id, two.signatory), await linkOf(id, two.second)];
    expect([first.state, second.state]).toEqual(['waiting', 'waiting']);
    expect(first.preparation.declaration).toContain(`together with ${two.second.name}.`);
    expect(second.preparation.declaration).toContain(`together with ${two.signatory.name}.`);
    expect(first.preparation.line).toBe(second.preparation.line);
    await expect(bothAsked(two, id)).rejects.toThrow('already asked');
  });

  test('count nowhere while one of them has signed, and the page, the mails and the board say so', async () => {
    const { letter, two, id } = await asked();
    expect(await acts(id, two.second)).toBeNull();
    expect(await endorsements(letter.id)).toEqual([]);
    expect(await signatoriesOf(database(), letter.id)).toEqual([]);
    expect(await stateOn(letter.id, two)).toBe('one of two');
    const { token, state } = await linkOf(id, two.second);
    expect(state).toBe('given');
    expect((await approvalPage(token, new Date()))?.together).toMatchObject({ other: two.signatory.name });
    const { id: actId } = await database().jointAct.findFirstOrThrow({ where: { preparationId: id } });
    const receipts = await database().notice.findMany({ where: { kind: 'act-receipt', aboutId: actId } });
    expect(receipts.map(({ address }) => address).sort()).toEqual([two.administrator.address, two.second.address]);
    const mine = await signOnNotices['act-receipt']!(actId, two.second.address);
    expect(mine?.mail.props).toMatchObject({
      mine: true,
      other: two.signatory.name,
      link: expect.stringContaining(token),
    });
    const theirs = await signOnNotices['act-receipt']!(actId, two.administrator.address);
    expect(JSON.stringify(theirs?.mail.props)).not.toContain(token);
    const waiting = await linkOf(id, two.signatory);
    const page = await approvalPage(waiting.token, new Date());
    expect(page?.together).toMatchObject({ other: two.second.name, otherSigned: true });
  });

  test.each(['signatory', 'second'] as const)('co-sign with the second act, whoever comes first: %s', async (first) => {
    const { letter, two, id } = await asked();
    const last = first === 'second' ? two.signatory : two.second;
    await acts(id, two[first]);
    const endorsementId = await acts(id, last);
    const [endorsement] = await endorsements(letter.id);
    expect(endorsement).toMatchObject({ id: endorsementId, decides: 'two' });
    expect(endorsement?.consents).toMatchObject([{ personId: last.id, mailedTo: last.address, basis: 'co_signed' }]);
    const given = await database().jointAct.findMany({ where: { preparationId: id, endedAt: null } });
    expect(new Set(given.map(({ personId }) => personId))).toEqual(new Set([two.signatory.id, two.second.id]));
    const [consent] = endorsement!.consents;
    const receipts = await database().notice.findMany({ where: { kind: 'endorsement-receipt', aboutId: consent!.id } });
    const all = [two.administrator, two.second, two.signatory].map(({ address }) => address);
    expect(receipts.map(({ address }) => address).sort()).toEqual(all.sort());
    expect((await tellings(letter.id)).slice(-3)).toEqual([
      expect.stringContaining(`${two[first].name} signed for ${two.name}, as one of two`),
      expect.stringContaining(`${last.name} signed for ${two.name}, as one of two`),
      expect.stringContaining('the second of two who sign together'),
    ]);
  });

  test('may sign signed in, and by a link: what waits for who signed in ends', async () => {
    const { two, id } = await asked();
    const deed = await preparing(two.signatory, id, 'bind the organisation');
    expect(await coSignTogether(deed, await typedBy(id, two.signatory))).toBeNull();
    expect((await linkOf(id, two.signatory)).state).toBe('cancelled');
    expect(await acts(id, two.second)).not.toBeNull();
  });

  test('cannot both be the same person, by whatever way', async () => {
    const { two, id } = await asked();
    await acts(id, two.signatory);
    await expect(acts(id, two.signatory)).rejects.toThrow(`once ${two.second.name} has signed, too`);
    const deed = await preparing(two.signatory, id, 'bind the organisation');
    await expect(coSignTogether(deed, await typedBy(id, two.signatory))).rejects.toThrow('You have already signed');
    expect(await database().endorsement.count({ where: { organisationId: two.id } })).toBe(0);
  });

  test('are named one and the same in no preparation', async () => {
    const { two, id } = await begun();
    const { signatoryId } = await database().preparation.findUniqueOrThrow({ where: { id } });
    const same = database().preparation.update({ where: { id }, data: { secondSignatoryId: signatoryId } });
    await expect(same).rejects.toThrow('preparation_two_differ');
    expect(two.signatory.id).not.toBe(two.second.id);
  });

  test('sign within the same second: one endorsement, and the acts of both', async () => {
    const { letter, two, id } = await asked();
    const [one, other] = [await linkOf(id, two.signatory), await linkOf(id, two.second)];
    const [first, second] = [await typedBy(id, two.signatory), await typedBy(id, two.second)];
    const outcome = await atOnce(
      (tx) => tx.$queryRaw`SELECT id FROM preparation WHERE id = ${id}::uuid FOR UPDATE`,
      () => approveTogether(one.link, first),
      () => approveTogether(other.link, second),
    );
    expect(outcome).toEqual(['done', 'done']);
    expect(await endorsements(letter.id)).toHaveLength(1);
    expect(await database().jointAct.count({ where: { preparationId: id, endedAt: null } })).toBe(2);
  });

  test('one of them takes back what it did in one step, until the other one signs', async () => {
    const { letter, two, id } = await asked();
    await acts(id, two.signatory);
    await takeActBack((await linkOf(id, two.signatory)).link);
    expect((await linkOf(id, two.signatory)).state).toBe('recalled');
    expect((await tellings(letter.id)).at(-1)).toContain('it was taken back');
    expect(await acts(id, two.second)).toBeNull();
    await bothAsked(two, id);
    await acts(id, two.signatory);
    expect(await endorsements(letter.id)).toHaveLength(1);
    await expect(takeActBack((await linkOf(id, two.second)).link)).rejects.toThrow('has co-signed in the meantime');
  });

  test('one of them says no: the other’s act stands, and the board says that it was not approved', async () => {
    const { letter, two, id } = await asked();
    await acts(id, two.signatory);
    await declineApproval((await linkOf(id, two.second)).link, 'Not this text.');
    expect(await stateOn(letter.id, two)).toBe('refused');
    await bothAsked(two, id);
    expect(await acts(id, two.second)).not.toBeNull();
  });

  test('are printed where the call asks, each who agreed', async () => {
    const { letter, two, id } = await asked({ printsSignatories: true });
    await acts(id, two.signatory, { printName: true, role: 'Director' });
    await acts(id, two.second, { printName: true, role: 'Chair' });
    const [endorsement] = await endorsements(letter.id);
    expect(endorsement).toMatchObject({
      signatoryName: `${two.signatory.name}, Director; ${two.second.name}`,
      signatoryRole: 'Chair',
    });
  });

  test('nobody signs alone for them, by whatever function', async () => {
    const { letter, two, id } = await asked();
    const { link } = await linkOf(id, two.signatory);
    await expect(approve(link, await typedFor(id))).rejects.toThrow('by the acts of both');
    const deed = await preparing(two.signatory, id, 'bind the organisation');
    await expect(coSign(deed, await typedFor(id))).rejects.toThrow('by the acts of both');
    expect(await endorsements(letter.id)).toEqual([]);
  });

  test('act by rows that stay: none changes, moves to another person, or ends once both have', async () => {
    const { two, id } = await asked();
    await acts(id, two.signatory);
    const all = { where: { preparationId: id } };
    for (const data of [{ typedName: 'Another' }, { personId: lead.editor.id }, { declaration: 'Else.' }])
      await expect(database().jointAct.updateMany({ ...all, data })).rejects.toThrow('joint_act_kept');
    await expect(database().jointAct.deleteMany(all)).rejects.toThrow('joint_act_kept');
    await acts(id, two.second);
    const ended = { endedAt: new Date(), endedBecause: 'late' };
    await expect(database().jointAct.updateMany({ ...all, data: ended })).rejects.toThrow('joint_act_kept');
  });
});
