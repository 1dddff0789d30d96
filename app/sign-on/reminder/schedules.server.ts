import { deadlineInForce } from '~/letters/letter/deadline';
import type { Database, Transaction } from '~/platform/database/database.server';
import type { Schedule } from './plan';

/** What a query includes of an opening to know its plan, and how far it was carried out. */
export const planOf = {
  deadlineMoves: { orderBy: { number: 'desc' }, take: 1, select: { to: true, movedAt: true } },
  reminderPlans: { orderBy: { changedAt: 'asc' }, select: { id: true, hours: true, changedAt: true } },
  reminderRounds: { where: { dueAt: { not: null } }, orderBy: { dueAt: 'desc' }, take: 1, select: { dueAt: true } },
} as const;

type Found = {
  readonly openedAt: Date;
  readonly firstDeadline: Date;
  readonly deadlineMoves: readonly { readonly to: Date; readonly movedAt: Date }[];
  readonly reminderPlans: readonly { readonly id: string; readonly hours: number[]; readonly changedAt: Date }[];
  readonly reminderRounds: readonly { readonly dueAt: Date | null }[];
};

/** The schedule of an opening; `sentFor` is the last moment of it for which reminders were sent. */
export function scheduleFrom(opening: Found): Schedule & { planId: string | null; sentFor: Date | null } {
  const { openedAt, deadlineMoves, reminderPlans: plans, reminderRounds } = opening;
  return {
    openedAt,
    deadline: deadlineInForce(opening),
    deadlineSince: deadlineMoves[0]?.movedAt ?? openedAt,
    plans,
    planId: plans.at(-1)?.id ?? null,
    sentFor: reminderRounds[0]?.dueAt ?? null,
  };
}

/** The same of one opening. */
export const scheduleOf = async (reading: Database | Transaction, openingId: string) =>
  scheduleFrom(await reading.opening.findUniqueOrThrow({ where: { id: openingId }, include: planOf }));
