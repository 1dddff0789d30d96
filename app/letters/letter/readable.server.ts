import type { Prisma } from '@generated/prisma/client';

/** Of letters whose page can be read at a moment: published, past its embargo. */
export const readableAt = (at: Date): Prisma.LetterWhereInput => ({
  publications: {
    some: { publishedAt: { lte: at }, OR: [{ embargoUntil: null }, { embargoUntil: { lte: at } }] },
  },
});
