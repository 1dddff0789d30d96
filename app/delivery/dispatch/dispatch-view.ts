import type { Prisma } from '@generated/prisma/client';

/** No pause that lasts, and no end that was not undone: how queries ask for what a dispatch is doing. */
export const notPaused = { pauses: { none: { endedAt: null } } } as const;
export const notFinished = { finishes: { none: { reopenedAt: null } } } as const;
/** Sent, and neither stopped nor finished; it may be paused. */
export const underWay = { sentAt: { not: null }, stoppedAt: null, ...notFinished } as const;

/** What of a dispatch’s rows is read to tell where it stands. */
export const withStanding = {
  pauses: { orderBy: [{ pausedAt: 'desc' }, { id: 'desc' }] },
  finishes: { where: { reopenedAt: null } },
} as const satisfies Prisma.DispatchInclude;

/** The same with the second person’s last word, and the mail’s words in further languages, in a fixed order. */
export const withHistory = {
  ...withStanding,
  approvals: { orderBy: [{ approvedAt: 'desc' }, { id: 'desc' }], take: 1 },
  covers: { select: { language: true, subject: true, coverText: true }, orderBy: { language: 'asc' } },
} as const satisfies Prisma.DispatchInclude;

type WithStanding = Prisma.DispatchGetPayload<{ include: typeof withStanding }>;
type WithHistory = Prisma.DispatchGetPayload<{ include: typeof withHistory }>;

/** What the rows of pauses and ends say of a dispatch now. */
type Standing = {
  readonly pausedAt: Date | null;
  readonly pausedReason: string | null;
  readonly finishedAt: Date | null;
  /** The dated note with which it last went on; it goes with whatever is sent after. */
  readonly note: string | null;
};

/** A dispatch as it stands, its last approval, and its words in further languages. */
export type DispatchFound = Omit<WithHistory, 'pauses' | 'finishes' | 'approvals'> &
  Standing & { readonly approval: WithHistory['approvals'][number] | null };

/** Where a dispatch stands by its rows. */
export function momentsOf({ pauses, finishes }: Pick<WithStanding, 'pauses' | 'finishes'>): Standing {
  const open = pauses.find(({ endedAt }) => endedAt === null);
  return {
    pausedAt: open?.pausedAt ?? null,
    pausedReason: open?.reason ?? null,
    finishedAt: finishes[0]?.finishedAt ?? null,
    note: pauses.find(({ note }) => note !== null)?.note ?? null,
  };
}

/** A dispatch that was read `withHistory`, as it stands. */
export function dispatchView({ pauses, finishes, approvals, ...dispatch }: WithHistory): DispatchFound {
  return { ...dispatch, ...momentsOf({ pauses, finishes }), approval: approvals[0] ?? null };
}
