import type { Prisma } from '@generated/prisma/client';
import { mediaTypes } from '~/organisations/logo/logo';
import { logoRefusal } from '~/organisations/logo/logo-refusal';
import { mayPassLater, remakeLogo } from '~/organisations/logo/logos.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { isDeclared, type Sentence } from '~/platform/locale/sentences';
import { isRefusal } from '~/platform/request/refusal';
import { defineJob, enqueue } from '~/platform/work/queue.server';
import type { ArchivedFile } from './logo-archive.server';

const timing = { name: 'collected-logos', expireInSeconds: 900, retryLimit: 20 } as const;

/** Keeps the files of an archive with a list; each is made again by the worker before anybody sees it. @returns their ids, in order */
export async function keepLogos(tx: Transaction, listId: string, files: readonly ArchivedFile[]) {
  const tooHeavy = logoRefusal('tooHeavy', { limit: 5 }).sentence;
  const kept = await tx.collectedLogo.createManyAndReturn({
    data: files.map(({ name, bytes }) => ({
      ...{ listId, name },
      ...(bytes ? { upload: new Uint8Array(bytes) } : { refusal: asKept(tooHeavy) }),
    })),
    select: { id: true, name: true },
  });
  if (kept.length > 0) await enqueue(tx, timing, { listId });
  return kept;
}

const asKept = (sentence: Sentence) => sentence as unknown as Prisma.InputJsonObject;

/** Why a collected file cannot be used; null where it can, or was not looked at yet. */
export function refusalOf(kept: Prisma.JsonValue): Sentence | null {
  // Written by this file and by nothing else.
  const sentence = kept as unknown as Sentence | null;
  return sentence && isDeclared(sentence) ? sentence : null;
}

/** The job that makes the logos of a list again, one after the other. Run again, it goes on where it stands. */
export const collectedLogosJob = defineJob<{ listId: string }>({
  ...timing,
  async run({ listId }) {
    for (;;) {
      const logo = await database().collectedLogo.findFirst({
        where: { listId, upload: { not: null } },
        orderBy: { name: 'asc' },
        select: { id: true, upload: true },
      });
      if (!logo?.upload) return;
      await remake(logo.id, Buffer.from(logo.upload));
    }
  },
});

async function remake(id: string, upload: Buffer): Promise<void> {
  const made = await remakeLogo(upload).catch((fault: unknown) => {
    // Ours: the same file passes another time, by the queue.
    if (!isRefusal(fault) || mayPassLater(fault)) throw fault;
    return fault;
  });
  const done = { upload: null };
  // Gone meanwhile with its list, or with the answer of its organisation.
  await database().collectedLogo.updateMany({
    where: { id },
    data: isRefusal(made)
      ? { ...done, refusal: asKept(made.sentence) }
      : {
          ...done,
          ...{ picture: new Uint8Array(made.bytes), kind: made.kind, width: made.width, height: made.height },
          pale: made.palishOnWhite,
        },
  });
}

/** The picture of a collected logo of a list, or of the one line; null where it is not made yet, or gone. */
export async function collectedPicture(where: Prisma.CollectedLogoWhereInput) {
  const logo = await database().collectedLogo.findFirst({
    where: { ...where, picture: { not: null } },
    select: { picture: true, kind: true },
  });
  return logo?.picture ? { bytes: logo.picture, type: logo.kind === 'svg' ? mediaTypes.svg : mediaTypes.png } : null;
}
