import { beforeAll, describe, expect, test, vi } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { Refusal } from '~/platform/request/refusal';
import { moveDeadline } from '~/sign-on/deadline/deadline-moves.server';
import { arrivalsJob, settleArrival, settleWaiting } from '~/sign-on/endorsement/arrivals-job.server';
import { doArrived } from '~/sign-on/endorsement/arrived.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { recordDueClosures } from '~/sign-on/opening/closures.server';
import { refusalWords } from '~/sign-on/opening/refusals.words';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { checkTrails } from '~/trail/trails.server';
import { ask } from '../../setup/approvals';
import { anArrival, arrivalRow, personal } from '../../setup/arrivals';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { aLetter, deskOf, opened, openedAt, prepared, preparing, typedFor } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let serial = 0;
const aPartner = () => {
  serial += 1;
  return anOrganisation({ name: `Later ${serial}`, host: `later${serial}.example`, country: 'BE', verified: true });
};
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
});

/** A letter whose deadline has passed a minute ago, and a partner that had prepared its line. */
async function over() {
  const [letter, partner, deadline] = [await aLetter(lead), await aPartner(), new Date(Date.now() - 60_000)];
  await openedAt(letter, new Date(deadline.getTime() - 900_000), deadline);
  const inTime = new Date(deadline.getTime() - 500);
  return { letter, partner, deadline, inTime, preparationId: await prepared(partner, letter.id, inTime) };
}

const standing = (letterId: string) => signatoriesOf(database(), letterId);

describe('what arrived in time counts, however long we then needed', () => {
  test('a process that ended before it began: a worker does it, with the date of the arrival', async () => {
    const { letter, partner, inTime, preparationId } = await over();
    const id = await anArrival(partner, preparationId, inTime);
    await recordDueClosures();
    await arrivalsJob.run({});
    const [endorsement] = await database().endorsement.findMany({
      where: { letterId: letter.id },
      include: { consents: true },
    });
    expect(endorsement).toMatchObject({ endorsedAt: inTime, consents: [{ givenAt: inTime, means: 'signed-in' }] });
    expect(await arrivalRow(id)).toMatchObject({ endorsementId: endorsement!.id });
    expect((await checkTrails()).filter(({ fault }) => fault)).toEqual([]);
  });

  test('by a link, too: the record says to which mailbox it went', async () => {
    const letter = await aLetter(lead);
    await opened(lead, letter.id);
    const partner = await aPartner();
    const preparationId = await prepared(partner, letter.id);
    const { approval } = await ask(partner, preparationId);
    await settleArrival(await anArrival(partner, preparationId, new Date(), approval.id));
    const consents = await database().consent.findMany({ where: { endorsement: { letterId: letter.id } } });
    expect(consents).toMatchObject([{ means: 'link', mailedTo: partner.signatory.address }]);
    expect((await database().approval.findUniqueOrThrow({ where: { id: approval.id } })).usedAt).not.toBe(null);
  });

  test('two processes that settle one arrival at once make one endorsement, and both say so', async () => {
    const { letter, partner, inTime, preparationId } = await over();
    const id = await anArrival(partner, preparationId, inTime);
    const deed = await preparing(partner.signatory, preparationId, 'bind the organisation', inTime);
    const typed = await typedFor(preparationId);
    const own = () => doArrived(id, () => coSign(deed, typed, id));
    const [one, other] = await Promise.all([own(), own(), settleArrival(id), settleArrival(id)]);
    expect(one).not.toBe(null);
    expect(other).toBe(one);
    expect(await standing(letter.id)).toHaveLength(1);
    expect(await arrivalRow(id)).toMatchObject({ endorsementId: one });
  });

  test('what arrived late is late, on record or not', async () => {
    const { letter, partner, deadline, preparationId } = await over();
    const id = await anArrival(partner, preparationId, new Date(deadline.getTime() + 1));
    await settleArrival(id);
    expect(await arrivalRow(id)).toMatchObject({ endorsementId: null, refusal: { key: 'closed' } });
    expect(await standing(letter.id)).toEqual([]);
  });

  test('a deadline that is extended in the second in which it passes is the later one', async () => {
    const { letter, partner, deadline, preparationId } = await over();
    const leader = await deskOf(lead.editor, letter.id, 'open letters', deadline);
    const id = await anArrival(partner, preparationId, new Date(deadline.getTime() + 200));
    await moveDeadline(leader, { deadline: new Date(deadline.getTime() + 1_000), reason: 'Boards meet.', seen: 0 });
    await settleArrival(id);
    const late = await aPartner();
    const lateId = await prepared(late, letter.id, deadline);
    await settleArrival(await anArrival(late, lateId, new Date(deadline.getTime() + 1_001)));
    expect(await standing(letter.id)).toMatchObject([{ name: partner.name }]);
  });
});

describe('a deed that did not end', () => {
  test('for reasons of ours stays on record, and a worker is told', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { partner, inTime, preparationId } = await over();
    const id = await anArrival(partner, preparationId, inTime);
    const fault = new Error('no connection was to be had');
    expect(await doArrived(id, () => Promise.reject(fault))).toBe(null);
    expect(complaint.mock.calls.flat().join('\n')).toContain('no connection was to be had');
    complaint.mockRestore();
    expect(await arrivalRow(id)).toMatchObject({ settledAt: null });
    const jobs = await database().$queryRaw`SELECT data FROM pgboss.job WHERE name = 'arrivals'`;
    expect(jobs).toContainEqual({ data: { arrivalId: id } });
    await settleWaiting();
    expect((await arrivalRow(id)).endorsementId).not.toBe(null);
  });

  test('because it may not be done says so at once, and the arrival is settled by it', async () => {
    const { partner, inTime, preparationId } = await over();
    const id = await anArrival(partner, preparationId, inTime);
    const refused = new Refusal(refusalWords.sentence('nameOnHold', { name: 'Later' }));
    await expect(doArrived(id, () => Promise.reject(refused))).rejects.toThrow('is on hold');
    const row = await arrivalRow(id);
    expect(row).toMatchObject({ endorsementId: null, refusal: { key: 'nameOnHold' } });
    for (const column of personal) expect(row[column], column).toBe(null);
    await settleWaiting(0);
    expect(await arrivalRow(id)).toEqual(row);
  });

  test('a reason that names a person is not kept', async () => {
    const { partner, inTime, preparationId } = await over();
    const id = await anArrival(partner, preparationId, inTime);
    const refused = new Refusal(refusalWords.sentence('notYourself', { signatory: 'Dora Director' }));
    await expect(doArrived(id, () => Promise.reject(refused))).rejects.toThrow('Dora Director');
    expect(JSON.stringify(await arrivalRow(id))).not.toContain('Dora');
  });

  test('a member who left meanwhile binds nobody', async () => {
    const { letter, partner, inTime, preparationId } = await over();
    const id = await anArrival(partner, preparationId, inTime);
    await database().membership.updateMany({
      where: { personId: partner.signatory.id },
      data: { endedAt: new Date() },
    });
    await settleArrival(id);
    expect(await arrivalRow(id)).toMatchObject({ endorsementId: null, typedName: null });
    expect(await standing(letter.id)).toEqual([]);
  });
});
