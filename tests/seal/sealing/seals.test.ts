import { X509Certificate } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { storage } from '~/platform/installation/storage.server';
import { currentEdition } from '~/seal/edition/current-editions.server';
import { editionSchema } from '~/seal/edition/edition';
import { sealPdf } from '~/seal/sealing/seal.server';
import { sealEdition } from '~/seal/sealing/seals.server';
import { installedSigner } from '~/seal/signature/certificates.server';
import { outside } from '~/seal/typeset/container';
import { verifyPdf } from '~/seal/verify/verify.server';
import { letterTrail } from '~/trail/trail';
import { checkTrails, eventsOf } from '~/trail/trails.server';
import { aLetterToSeal, frozen, type ReadyToSeal, withLogo } from '../../setup/sealing';
import { standInAuthority } from '../authority';

const kindsOf = async ({ letter }: ReadyToSeal) => (await eventsOf(letterTrail(letter.id))).map(({ kind }) => kind);
const sealsOf = ({ letter }: ReadyToSeal) => database().seal.findMany({ where: { edition: { letterId: letter.id } } });

afterEach(() => vi.restoreAllMocks());

describe('sealing an edition', () => {
  it('gives a genuine PDF, and a record of it', async () => {
    const ready = await aLetterToSeal();
    await withLogo(ready.endorsements[1]!, ready.organisations[1]!);
    const before = await database().letter.findUniqueOrThrow({ where: { id: ready.letter.id } });
    const editionId = await frozen(ready);
    await sealEdition(editionId);
    const standing = await currentEdition(ready.letter.id);
    expect(standing).toMatchObject({ id: editionId, number: 1, failure: null });
    const pdf = await storage().read(standing!.seal.pdfDigest);
    const trusted = new X509Certificate((await installedSigner()).certificate);
    const found = await verifyPdf(pdf!, [trusted]);
    expect(found).toMatchObject({ genuine: true, checkCode: standing!.checkCode, digest: standing!.digest });
    expect(await kindsOf(ready)).toEqual(['letter-closed', 'edition-frozen', 'edition-sealed']);
    const after = await database().letter.findUniqueOrThrow({ where: { id: ready.letter.id } });
    expect(after.publicRevision).toBeGreaterThan(before.publicRevision);
  });

  it('makes one seal and one event, though two workers seal at once', async () => {
    const ready = await aLetterToSeal();
    const editionId = await frozen(ready);
    await Promise.all([sealEdition(editionId), sealEdition(editionId)]);
    await sealEdition(editionId);
    expect(await sealsOf(ready)).toHaveLength(1);
    expect((await kindsOf(ready)).filter((kind) => kind === 'edition-sealed')).toHaveLength(1);
    expect((await checkTrails()).filter(({ fault }) => fault !== null)).toEqual([]);
  });

  it('gives the same bytes before the signature for the same edition', async () => {
    const editionId = await frozen(await aLetterToSeal());
    const { content } = await database().edition.findUniqueOrThrow({ where: { id: editionId } });
    const signer = await installedSigner();
    const [one, other] = await Promise.all(
      [1, 2].map(async () => {
        const { pdf } = await sealPdf(editionSchema.parse(JSON.parse(content)), new Map(), signer);
        return outside(pdf, openContainerOf(pdf)).toString('latin1');
      }),
    );
    expect(one).toBe(other);
  });
});

/** Where the container lies, without touching the file that is compared. */
const openContainerOf = (pdf: Buffer) => {
  const start = pdf.indexOf('/Contents<') + '/Contents'.length;
  return { start, end: pdf.indexOf('>', start) + 1 };
};

describe('between freezing and sealing', () => {
  it('a withdrawal makes the edition void, and nothing is sealed', async () => {
    const ready = await aLetterToSeal();
    const editionId = await frozen(ready);
    await database().endorsement.update({ where: { id: ready.endorsements[1]! }, data: { withdrawnAt: new Date() } });
    await sealEdition(editionId);
    expect(await sealsOf(ready)).toEqual([]);
    expect(await database().edition.findUnique({ where: { id: editionId } })).toMatchObject({
      voidedReason: 'withdrawal',
    });
    expect(await kindsOf(ready)).toContain('edition-voided');
  });

  it('a revoked verification makes it void too', async () => {
    const ready = await aLetterToSeal();
    const editionId = await frozen(ready);
    await database().evidence.updateMany({
      where: { organisationId: ready.organisations[2]!.id, method: 'staff_attestation' },
      data: { revokedAt: new Date() },
    });
    await sealEdition(editionId);
    expect(await sealsOf(ready)).toEqual([]);
    expect(await database().edition.findUnique({ where: { id: editionId } })).toMatchObject({
      voidedReason: 'revocation',
    });
  });

  it('a worker that dies before the record leaves no seal, and the next makes one', async () => {
    const ready = await aLetterToSeal();
    const editionId = await frozen(ready);
    vi.spyOn(storage(), 'put').mockRejectedValueOnce(new Error('killed'));
    await expect(sealEdition(editionId)).rejects.toThrow('killed');
    expect(await sealsOf(ready)).toEqual([]);
    expect((await database().edition.findUniqueOrThrow({ where: { id: editionId } })).failure).toContain(
      'try again automatically',
    );
    await sealEdition(editionId);
    expect(await sealsOf(ready)).toHaveLength(1);
    expect((await database().edition.findUniqueOrThrow({ where: { id: editionId } })).failure).toBeNull();
  });

  it('a logo that is not in storage is told to the lead, and nothing is sealed', async () => {
    const ready = await aLetterToSeal();
    const digest = await withLogo(ready.endorsements[1]!, ready.organisations[1]!, 3);
    const editionId = await frozen(ready);
    const read = storage().read.bind(storage());
    vi.spyOn(storage(), 'read').mockImplementation((asked) => (asked === digest ? Promise.resolve(null) : read(asked)));
    await sealEdition(editionId);
    expect((await database().edition.findUniqueOrThrow({ where: { id: editionId } })).failure).toContain(
      'The logo of Lantern is missing from storage',
    );
    expect(await sealsOf(ready)).toEqual([]);
  });
});

describe('with a time-stamp authority', () => {
  const told = async (id: string) => (await database().edition.findUniqueOrThrow({ where: { id } })).failure;
  const authority = (address: string) => {
    process.env.TIME_STAMP_AUTHORITY = address;
    forgetSettings();
  };
  afterEach(() => {
    delete process.env.TIME_STAMP_AUTHORITY;
    forgetSettings();
  });

  it('that is away, nothing is sealed, and the lead reads that it is tried again; once it is back, the seal bears its stamp', async () => {
    const ready = await aLetterToSeal();
    const editionId = await frozen(ready);
    const [away, clock, broken] = [
      await standInAuthority(),
      await standInAuthority(),
      await standInAuthority({ status: 2 }),
    ];
    away.close();
    authority(away.address);
    await expect(sealEdition(editionId)).rejects.toThrow('cannot be reached');
    expect(await told(editionId)).toMatch(
      /time-stamp authority cannot be reached .+ Nothing was sealed\. We will try again automatically\./,
    );
    authority(broken.address);
    await sealEdition(editionId);
    expect(await told(editionId)).toMatch(/authority refused/);
    expect(await sealsOf(ready)).toEqual([]);
    authority(clock.address);
    await sealEdition(editionId);
    const [seal] = await sealsOf(ready);
    const trusted = [new X509Certificate((await installedSigner()).certificate)];
    expect(await verifyPdf((await storage().read(seal!.pdfDigest))!, trusted)).toMatchObject({
      genuine: true,
      timeStamp: { authority: 'Test Clock' },
    });
    for (const one of [clock, broken]) one.close();
  });
});
