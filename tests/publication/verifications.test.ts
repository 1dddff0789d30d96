import { beforeAll, describe, expect, it } from 'vitest';
import { database, transaction } from '~/platform/database/database.server';
import { storage } from '~/platform/storage.server';
import { publishLetter } from '~/publication/publications.server';
import { verifyCode, verifyFile } from '~/publication/verifications.server';
import { standingEdition } from '~/seal/editions.server';
import { sealEdition } from '~/seal/seals.server';
import { voidEditions } from '~/seal/voiding.server';
import { deskOf } from '../setup/letters';
import { aLetterToSeal, frozen, type ReadyToSeal } from '../setup/sealing';

const now = () => new Date();
let ready: ReadyToSeal;
let code: string;
let pdf: Buffer;

beforeAll(async () => {
  ready = await aLetterToSeal();
  await sealEdition(await frozen(ready));
  const standing = (await standingEdition(ready.letter.id))!;
  code = standing.checkCode;
  pdf = (await storage().read(standing.seal.pdfDigest))!;
});

const asFile = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);

describe('before publication', () => {
  it('a code says only that it is genuine, and from when', async () => {
    const found = await verifyCode(code, now());
    expect(found).toEqual({
      kind: 'code',
      code,
      record: { sealedAt: expect.any(Date), voidedAt: null, published: null },
    });
  });

  it('the file itself says what it is', async () => {
    const found = await verifyFile(asFile(pdf), now());
    expect(found).toMatchObject({ kind: 'file', genuine: true, record: { published: null } });
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
    expect(await verifyCode('0000-0000-0000-0000-0000', now())).toMatchObject({ record: null });
  });
});

describe('after publication', () => {
  it('a code tells the letter, its edition, and who withdrew since', async () => {
    await publishLetter(await deskOf(ready.lead.editor, ready.letter.id, 'publish letters'));
    const at = now();
    await database().endorsement.update({ where: { id: ready.endorsements[1]! }, data: { withdrawnAt: at } });
    const { record } = await verifyCode(code, now());
    expect(record?.published).toMatchObject({
      title: 'Protect children online',
      lead: 'Harbour',
      number: 1,
      version: 1,
      signatories: 3,
      countries: 2,
      withdrawn: [{ name: 'Lantern', at }],
    });
    await transaction((tx) => voidEditions(tx, ready.letter.id, 'withdrawal', at));
    expect((await verifyCode(code, now())).record?.voidedAt).toEqual(at);
  });
});
