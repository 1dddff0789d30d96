import { Prisma } from '@generated/prisma/client';

/** The deadline in force (see deadline.ts) in SQL, of a row that the statement calls `opening`. */
export const deadlineInForce = Prisma.sql`
  coalesce((SELECT max(to_deadline) FROM extension WHERE opening_id = opening.id), opening.deadline)`;
