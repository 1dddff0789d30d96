import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '~/platform/database/database.server';
import { Refusal } from '~/platform/request/refusal';
import { editionSchema } from '~/seal/edition/edition';
import { freezeEdition } from '~/seal/sealing/freezing.server';
import { letterTrail } from '~/trail/trail';
import { checkTrails, eventsOf } from '~/trail/trails.server';
import { promisedJobs } from '../../setup/jobs';
import { deskOf } from '../../setup/letters';
import { aLetterToSeal, frozen, type ReadyToSeal } from '../../setup/sealing';

const editionOf = (id: string) =>
  database().edition.findUniqueOrThrow({ where: { id }, include: { signatories: { orderBy: { position: 'asc' } } } });
const kindsOf = async ({ letter }: ReadyToSeal) => (await eventsOf(letterTrail(letter.id))).map(({ kind }) => kind);

describe('freezing an edition', () => {
  let ready: ReadyToSeal;
  let editionId: string;
  beforeAll(async () => {
    ready = await aLetterToSeal({ unverified: ['Compass'] });
    editionId = await frozen(ready);
  });

  it('keeps text, imprint and the verified signatories in their printed order, the lead first', async () => {
    const edition = await editionOf(editionId);
    const content = editionSchema.parse(JSON.parse(edition.content));
    expect(content.signatories.map(({ name }) => name)).toEqual(['Harbour', 'Lantern']);
    expect(edition.signatories.map(({ endorsementId }) => endorsementId)).toEqual(ready.endorsements.slice(0, 2));
    expect(content.imprint).toMatchObject({ place: 'Brussels', contact: { address: 'policy@harbour.example' } });
    expect(content.text.digest).toBe(ready.letter.digest);
    expect(content.sealing.moment).toBe(edition.frozenAt.toISOString());
  });

  it('carries the head of the letter’s trail as it was before', async () => {
    const content = editionSchema.parse(JSON.parse((await editionOf(editionId)).content));
    const events = await eventsOf(letterTrail(ready.letter.id));
    const frozenEvent = events.find(({ kind }) => kind === 'edition-frozen');
    expect(content.trail.ordinal).toBe((frozenEvent?.ordinal ?? 0) - 1);
    expect(events.find(({ ordinal }) => ordinal === content.trail.ordinal)?.digest).toBe(content.trail.digest);
  });

  it('puts the closure by the deadline on record, and the freezing, in a chain that holds', async () => {
    expect(await kindsOf(ready)).toEqual(['letter-closed', 'edition-frozen']);
    expect((await checkTrails()).filter(({ fault }) => fault !== null)).toEqual([]);
  });

  it('promises that it is sealed', async () => {
    expect(await promisedJobs('seal')).toContainEqual({ editionId });
  });

  it('makes no second one while the first waits for its seal', async () => {
    await expect(frozen(ready)).rejects.toThrow('is being sealed');
  });
});

describe('what stands in the way', () => {
  it('is an open sign-on, unless the lead says that it seals while open', async () => {
    const ready = await aLetterToSeal({ deadline: new Date(Date.now() + 3_600_000) });
    await expect(frozen(ready)).rejects.toThrow('Sign-on is open until');
    const edition = await editionOf(await frozen(ready, new Date(), true));
    expect(edition).toMatchObject({ whileOpen: true, closureId: null });
  });

  it('is the time in which requests that arrived before the deadline are still taken in', async () => {
    const deadline = new Date(Date.now() - 30_000);
    const ready = await aLetterToSeal({ deadline });
    const justAfter = new Date(deadline.getTime() + 500);
    await expect(frozen(ready, justAfter)).rejects.toThrow(
      /still processing co-signatures that arrived in time. Ready in \d+ seconds?/,
    );
    await expect(frozen(ready, new Date(deadline.getTime() + 11_000))).resolves.toBeTruthy();
  });

  it('is a lead that is verified by nobody’s word but another lead’s, or not at all', async () => {
    await expect(frozen(await aLetterToSeal({ unverified: ['Harbour'] }))).rejects.toThrow('Harbour is not verified');
  });

  it('is a lead that has not co-signed itself', async () => {
    const ready = await aLetterToSeal();
    await database().endorsement.update({ where: { id: ready.endorsements[0]! }, data: { withdrawnAt: new Date() } });
    await expect(frozen(ready)).rejects.toThrow('has not co-signed this version');
  });

  it('is an imprint without a place', async () => {
    const ready = await aLetterToSeal();
    await database().imprint.update({ where: { letterId: ready.letter.id }, data: { place: '' } });
    await expect(frozen(ready)).rejects.toThrow('do not give a place');
  });

  it('is that the letter was never opened', async () => {
    const ready = await aLetterToSeal();
    const { aLetter } = await import('../../setup/letters');
    const other = await aLetter(ready.lead);
    const deed = await deskOf(ready.lead.editor, other.id, 'seal letters');
    await expect(freezeEdition(deed)).rejects.toBeInstanceOf(Refusal);
  });
});

describe('races', () => {
  it('give one edition when two freeze at once', async () => {
    const ready = await aLetterToSeal();
    const both = await Promise.allSettled([frozen(ready), frozen(ready)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await database().edition.count({ where: { letterId: ready.letter.id } })).toBe(1);
  });

  it('let a closed letter be sealed again: each edition has its number, the earlier one stays', async () => {
    const ready = await aLetterToSeal();
    const first = await frozen(ready);
    await database().edition.update({ where: { id: first }, data: { failure: 'We could not make the PDF.' } });
    const second = await editionOf(await frozen(ready));
    expect(second.number).toBe(2);
    expect(await editionOf(first)).toMatchObject({ voidedReason: 'superseded' });
  });
});
