import { Prisma } from '@generated/prisma/client';

/** The deadline in force (see deadline.ts) in SQL, of a row that the statement calls `opening`. */
export const deadlineInForce = Prisma.sql`
  coalesce((SELECT to_deadline FROM deadline_move WHERE opening_id = opening.id ORDER BY number DESC LIMIT 1),
    opening.deadline)`;
