import { createHash } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { letterTrail, type TrailOf, trailHead } from '~/trail/trail';
import { checkTrails, eventsOf, record } from '~/trail/trails.server';
import { checkInstallation } from '~/trail/whole-check.server';
import { type APerson, aPerson, inPlace } from '../setup/coalition';
import { tamper } from '../setup/tampering';

let person: APerson;
let trail: TrailOf;
let letters = 0;

beforeAll(async () => {
  person = await aPerson('ada@harbour.example', 'Ada');
});

/** Each test has a trail of its own, of four events; two of them have a personal value beside. */
beforeEach(async () => {
  letters += 1;
  trail = letterTrail(`00000000-0000-7000-8000-${String(letters).padStart(12, '0')}`);
  await transaction(async (tx) => {
    await started(tx);
    await named(tx, 'rita@lantern.example');
    await named(tx, 'otto@tideline.example');
    await started(tx);
  });
});

const by = { at: inPlace, actorId: '00000000-0000-7000-8000-00000000000a' };
const started = (tx: Transaction) =>
  record(tx, trail, { kind: 'letter-started', ...by, plain: { leadId: 'lead', language: 'en' } });
const named = (tx: Transaction, address: string) =>
  record(tx, trail, {
    kind: 'reviewer-named',
    ...by,
    actorId: person.id,
    plain: { reviewerId: 'reviewer', personId: 'person' },
    values: { address },
  });

const faultOf = async () => (await checkTrails()).find(({ of }) => of.subjectId === trail.subjectId)?.fault;
const eventAt = (ordinal: number) =>
  database().event.findFirstOrThrow({ where: { ...trail, ordinal }, include: { values: true } });

test('a trail of deeds holds, each event on the digest of the one before', async () => {
  expect(await faultOf()).toBeNull();
  const events = await database().event.findMany({ where: trail, orderBy: { ordinal: 'asc' } });
  expect(events.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4]);
  for (const { chained, digest } of events) expect(createHash('sha256').update(chained).digest('hex')).toBe(digest);
  expect(events.slice(1).map(({ previousDigest }) => previousDigest)).toEqual(
    events.slice(0, -1).map(({ digest }) => digest),
  );
  expect(await trailHead(database(), trail)).toEqual({ ordinal: 4, digest: events.at(-1)?.digest });
});

test('what is checked while people go on working is what stood at one moment', async () => {
  let working = true;
  const work = (async () => {
    while (working) await transaction((tx) => named(tx, 'ivo@lantern.example'));
  })();
  for (let times = 0; times < 10; times++) {
    const { trails } = await checkInstallation();
    expect(trails.filter(({ fault }) => fault)).toEqual([]);
  }
  working = false;
  await work;
});

test('personal values are nowhere in the chained part', async () => {
  const { chained, values } = await eventAt(2);
  expect(values).toMatchObject([{ name: 'address', value: 'rita@lantern.example' }]);
  expect(chained).not.toContain('rita');
});

test('the database refuses to alter or delete an event', async () => {
  const { id } = await eventAt(2);
  await expect(database().event.update({ where: { id }, data: { kind: 'reviewer-ended' } })).rejects.toThrow();
  await expect(database().event.delete({ where: { id } })).rejects.toThrow();
});

test('one changed byte of the chained text is found', async () => {
  const { id, chained } = await eventAt(2);
  await tamper((tx) => tx.event.update({ where: { id }, data: { chained: chained.replace('2026', '2025') } }));
  expect(await faultOf()).toBe('event 2 was altered');
});

test('a changed digest is found', async () => {
  const { id } = await eventAt(3);
  await tamper((tx) => tx.event.update({ where: { id }, data: { digest: 'f'.repeat(64) } }));
  expect(await faultOf()).toBe('event 3 was altered');
});

test('a changed text with a digest to match breaks the link to the next', async () => {
  const { id, chained } = await eventAt(2);
  const forged = chained.replace('reviewer-named', 'reviewer-ended');
  const digest = createHash('sha256').update(forged).digest('hex');
  await tamper((tx) => tx.event.update({ where: { id }, data: { chained: forged, digest, kind: 'reviewer-ended' } }));
  expect(await faultOf()).toBe('event 3 does not follow the one before');
});

test('a column that says something else than what is chained is found', async () => {
  const { id } = await eventAt(4);
  await tamper((tx) => tx.event.update({ where: { id }, data: { kind: 'imprint-changed' } }));
  expect(await faultOf()).toBe('what stands beside event 4 was altered');
});

test('a missing event is found', async () => {
  const { id } = await eventAt(2);
  await tamper((tx) => tx.event.delete({ where: { id } }));
  expect(await faultOf()).toBe('event 2 is missing');
});

test('a missing last event is found by the head', async () => {
  const { id } = await eventAt(4);
  await tamper((tx) => tx.event.delete({ where: { id } }));
  expect(await faultOf()).toBe('the head is not the last event');
});

test('a trail that was deleted but for its head is found', async () => {
  await tamper((tx) => tx.event.deleteMany({ where: trail }));
  expect(await faultOf()).toBe('the head is not the last event');
});

test('two events that changed places are found', async () => {
  const [second, third] = [await eventAt(2), await eventAt(3)];
  await tamper(async (tx) => {
    await tx.event.update({ where: { id: second.id }, data: { ordinal: 99 } });
    await tx.event.update({ where: { id: third.id }, data: { ordinal: 2 } });
    await tx.event.update({ where: { id: second.id }, data: { ordinal: 3 } });
  });
  expect(await faultOf()).toBe('event 2 does not follow the one before');
});

test('a changed value beside the chain is found', async () => {
  const { id } = await eventAt(3);
  const changed = { where: { eventId: id }, data: { value: 'somebody@else.example' } };
  await expect(database().eventValue.updateMany(changed)).rejects.toThrow();
  await tamper((tx) => tx.eventValue.updateMany(changed));
  expect(await faultOf()).toBe('a value beside event 3 was altered');
});

test('a value that was never committed to is found, and so is half an erasure', async () => {
  const { id } = await eventAt(1);
  await database().eventValue.create({ data: { eventId: id, name: 'reason', value: 'Because.', salt: '00' } });
  expect(await faultOf()).toBe('a value beside event 1 was altered');
  await tamper((tx) => tx.eventValue.deleteMany({ where: { eventId: id } }));
  const { id: second } = await eventAt(2);
  await tamper((tx) => tx.eventValue.updateMany({ where: { eventId: second }, data: { value: null } }));
  expect(await faultOf()).toBe('a value beside event 2 was altered');
});

test('erasing a value and its salt keeps the chain whole, and the event still tells what happened', async () => {
  const { id } = await eventAt(2);
  await database().eventValue.updateMany({ where: { eventId: id }, data: { value: null, salt: null } });
  expect(await faultOf()).toBeNull();
  const events = await eventsOf(trail);
  expect(events[1]).toMatchObject({ kind: 'reviewer-named', by: 'Ada', values: { address: null } });
  expect(events[2]?.values).toEqual({ address: 'otto@tideline.example' });
});

test('deeds at the same moment follow each other, and none is lost', async () => {
  await Promise.all(Array.from({ length: 12 }, () => transaction((tx) => started(tx))));
  expect(await faultOf()).toBeNull();
  expect(await trailHead(database(), trail)).toMatchObject({ ordinal: 16 });
});

test('a deed that is undone leaves no event', async () => {
  const undone = transaction(async (tx) => {
    await started(tx);
    throw new Error('a rule said no');
  });
  await expect(undone).rejects.toThrow('a rule said no');
  expect(await faultOf()).toBeNull();
  expect(await trailHead(database(), trail)).toMatchObject({ ordinal: 4 });
});
