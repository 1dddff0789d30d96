import { beforeEach, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { firstOfTwo } from '~/sign-on/arrival/arrival';
import { recordByLink, recordSignedIn } from '~/sign-on/arrival/recording.server';
import { latestArrival } from '~/sign-on/arrival/settling.server';
import { settleArrival } from '~/sign-on/endorsement/arrivals-job.server';
import { doArrived } from '~/sign-on/endorsement/arrived.server';
import { signByLink } from '~/sign-on/endorsement/signing-arrived.server';
import { endLateActs } from '~/sign-on/together/late-acts.server';
import { arrivalRow, personal } from '../../setup/arrivals';
import { aLetterToCorrect } from '../../setup/changes';
import { aTwo, bothAsked, linkOf, type Two, twoPrepared, typedBy } from '../../setup/together';

process.env['ARRIVAL_SECONDS'] = '0';
forgetSettings();

let of: Awaited<ReturnType<typeof aLetterToCorrect>>;
let two: Two;
let id: string;
beforeEach(async () => {
  of = await aLetterToCorrect();
  two = await aTwo();
  id = await twoPrepared(two, of.letter.id);
  await bothAsked(two, id);
});

async function recorded(person: Two['second']): Promise<string> {
  const { link } = await linkOf(id, person);
  const found = await recordByLink(link.approvalId, await typedBy(id, person), performance.now());
  return found!.id!;
}
const endorsements = () => database().endorsement.count({ where: { organisationId: two.id } });

test('each act is on record before the work on it, whoever does it then, and settled as what it came to', async () => {
  const first = await recorded(two.second);
  await Promise.all([settleArrival(first), settleArrival(first)]);
  const act = await database().jointAct.findFirstOrThrow({ where: { preparationId: id } });
  const row = await arrivalRow(first);
  expect(row).toMatchObject({ jointActId: act.id, endorsementId: null, refusal: null });
  for (const column of personal) expect(row[column]).toBeNull();
  const { link } = await linkOf(id, two.second);
  expect(await latestArrival(id, link.approvalId)).toMatchObject({ waits: false, counted: true });
  const second = await recorded(two.signatory);
  await settleArrival(second);
  expect((await arrivalRow(second)).endorsementId).not.toBeNull();
  expect(await endorsements()).toBe(1);
});

test('an act that another process did is told as done', async () => {
  const arrival = await recorded(two.second);
  const found = await linkOf(id, two.second);
  const typed = await typedBy(id, two.second);
  await settleArrival(arrival);
  expect(await doArrived(arrival, () => signByLink(found, typed, arrival))).toBe(firstOfTwo);
  expect(await database().jointAct.count({ where: { preparationId: id } })).toBe(1);
});

test('the second of two is recorded signed in, too', async () => {
  const expiresAt = new Date(Date.now() + 3_600_000);
  const session = await database().session.create({
    data: { id: 'a-session', personId: two.second.id, expiresAt, endsAt: expiresAt, startedAt: new Date(), agent: '' },
  });
  const found = await recordSignedIn(session.id, id, await typedBy(id, two.second), performance.now());
  await settleArrival(found!.id!);
  expect(await database().jointAct.count({ where: { preparationId: id, personId: two.second.id } })).toBe(1);
});

test('both came in time, and the work on the second ends after sign-on: it counts, and nothing is told as late', async () => {
  await settleArrival(await recorded(two.second));
  const second = await recorded(two.signatory);
  const closedAt = new Date();
  const closed = { letterId: of.letter.id, openingId: of.opening.id, closedAt, recordedAt: closedAt };
  await database().closure.create({ data: { ...closed, byDeadline: false } });
  await endLateActs();
  expect(await database().jointAct.count({ where: { preparationId: id, endedAt: { not: null } } })).toBe(0);
  await settleArrival(second);
  expect(await endorsements()).toBe(1);
});
