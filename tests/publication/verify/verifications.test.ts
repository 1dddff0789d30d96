import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '~/platform/database/database.server';
import { digestOf, storage } from '~/platform/installation/storage.server';
import { publishLetter } from '~/publication/publication/publications.server';
import { verifyCode, verifyFile } from '~/publication/verify/verifications.server';
import { currentEdition } from '~/seal/edition/current-editions.server';
import { voidEditions } from '~/seal/edition/voiding.server';
import { sealEdition } from '~/seal/sealing/seals.server';
import { anOrganisation } from '../../setup/coalition';
import { deliveredByHand } from '../../setup/delivered';
import { holdingLetter } from '../../setup/holding';
import { deskOf } from '../../setup/letters';
import { aLetterToSeal, anEndorsement, frozen, type ReadyToSeal } from '../../setup/sealing';

const now = () => new Date();
let ready: ReadyToSeal;
let code: string;
let pdf: Buffer;

beforeAll(async () => {
  ready = await aLetterToSeal();
  await sealEdition(await frozen(ready));
  const standing = (await currentEdition(ready.letter.id))!;
  code = standing.checkCode;
  pdf = (await storage().read(standing.seal.pdfDigest))!;
});

const asFile = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);

describe('before publication', () => {
  it('a code says only that it is genuine, and from when', async () => {
    const found = await verifyCode(code, now());
    expect(found).toEqual({
      kind: 'code',
      genuine: true,
      sentences: [],
      code,
      edition: null,
      record: { sealedAt: expect.any(Date), delivered: null, changes: null, slug: null },
    });
  });

  it('the file itself says what it is', async () => {
    const found = await verifyFile(asFile(pdf), now());
    expect(found).toMatchObject({
      kind: 'file',
      genuine: true,
      edition: { title: 'Protect children online', variant: 'logos', pdfDigest: digestOf(pdf) },
      record: { slug: null, changes: { withdrawn: [], voided: null, later: null, added: 0 } },
    });
  });
});

describe('a file', () => {
  it('with one changed byte is not genuine, and nothing on record is told', async () => {
    const changed = Buffer.from(pdf);
    changed[pdf.length >> 1]! ^= 1;
    expect(await verifyFile(asFile(changed), now())).toMatchObject({ genuine: false, record: null });
  });

  it('that is no PDF is not genuine', async () => {
    expect(await verifyFile(asFile(Buffer.from('hello')), now())).toMatchObject({ genuine: false, record: null });
  });
});

describe('a code that nobody sealed', () => {
  it('is not known', async () => {
    expect(await verifyCode('0000-0000-0000-0000-0000', now())).toMatchObject({ genuine: false, record: null });
  });
});

describe('after publication', () => {
  it('a code tells the letter, its edition, and who withdrew since', async () => {
    await publishLetter(await deskOf(ready.lead.editor, ready.letter.id, 'publish letters'));
    const at = now();
    await database().endorsement.update({ where: { id: ready.endorsements[1]! }, data: { withdrawnAt: at } });
    const { record, edition } = await verifyCode(code, now());
    expect(edition).toMatchObject({
      title: 'Protect children online',
      lead: 'Harbour',
      number: 1,
      version: 1,
      certificate: { sealedBy: expect.stringContaining('Seal of') },
    });
    expect(edition?.signatories.map(({ name }) => name)).toEqual(['Harbour', 'Lantern', 'Compass']);
    expect(record).toMatchObject({ slug: expect.any(String), changes: { withdrawn: [{ name: 'Lantern', at }] } });
    await holdingLetter(ready.letter.id, at, (held) => voidEditions(held, 'withdrawal'));
    expect((await verifyCode(code, now())).record?.changes?.voided).toEqual({ at, reason: 'withdrawal' });
  });

  it('it tells who signed since, of whom nobody can say any more that they are who they say, and of a later edition', async () => {
    const late = await anOrganisation({ name: 'Late', host: 'late-to-verify.example', country: 'FR', verified: true });
    await anEndorsement(ready.letter, late, ready.lead);
    await sealEdition(await frozen(ready));
    await database().evidence.updateMany({
      where: { organisationId: ready.organisations[2]!.id },
      data: { revokedAt: now() },
    });
    expect((await verifyCode(code, now())).record?.changes).toMatchObject({
      unverified: ['Compass'],
      added: 1,
      later: { number: 2, sealedAt: expect.any(Date) },
    });
  });

  it('of one that was delivered by hand, it says so, and not that it was sent', async () => {
    const edition = (await currentEdition(ready.letter.id))!;
    await deliveredByHand({ ...ready, edition });
    const { record } = await verifyCode(edition.checkCode, now());
    expect(record?.delivered).toEqual({ at: expect.any(Date), by: 'hand' });
  });

  it('of a letter that was taken down, a code says only that it is genuine', async () => {
    await database().takedown.create({
      data: { letterId: ready.letter.id, takenAt: now(), reason: 'A test' },
    });
    expect(await verifyCode(code, now())).toMatchObject({ genuine: true, edition: null, record: { changes: null } });
  });
});
