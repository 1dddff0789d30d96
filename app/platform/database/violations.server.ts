import { isLost } from './waiting-pool.server';

/** What PostgreSQL said, as the adapter puts it into Prisma's errors; raw queries carry it under their own code, P2010. */
type Cause = {
  readonly kind?: string;
  readonly originalCode?: string;
  readonly constraint?: { readonly index?: string; readonly fields?: readonly string[] };
};

type PrismaError = {
  readonly code?: unknown;
  readonly meta?: { readonly driverAdapterError?: { readonly cause?: Cause } };
};

function read(error: unknown): { code: unknown; cause: Cause | undefined } {
  if (typeof error !== 'object' || error === null) return { code: undefined, cause: undefined };
  const { code, meta } = error as PrismaError;
  const direct = (error as { cause?: Cause }).cause; // an adapter's error that Prisma has not wrapped, as at COMMIT
  return { code, cause: meta?.driverAdapterError?.cause ?? direct };
}

/** Whether PostgreSQL gave the transaction up for another one's sake: serialization failure or deadlock. */
export function isConflict(error: unknown): boolean {
  const { code, cause } = read(error);
  const given = [code, cause?.originalCode];
  return (
    given.some((each) => each === 'P2034' || each === '40001' || each === '40P01') ||
    cause?.kind === 'TransactionWriteConflict'
  );
}

const awayCodes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024']);
const awayKinds = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections']);

/** Whether something failed because the database could not be asked, and not for what it was asked. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, cause } = read(error);
  const noneBegun = code === 'P2028' && error instanceof Error && /Unable to start a transaction/.test(error.message);
  const lost = /^(08|53300|57P0[1-3])/.test(cause?.originalCode ?? '');
  return noneBegun || lost || awayCodes.has(String(code)) || awayKinds.has(cause?.kind ?? '') || isLost(error);
}

/** Whether a transaction was given up because it took too long, so that nothing of it was done. */
export function isTransactionExpired(error: unknown): boolean {
  return read(error).code === 'P2028' && error instanceof Error && /expired transaction/.test(error.message);
}

/**
 * Whether a unique index refused the row, be it Prisma's or a partial index written by hand, in a query of Prisma's or
 * a raw one.
 * @param indexOrFields the index by its name in the database, or the columns of an index that Prisma named
 */
export function isUniqueViolation(error: unknown, indexOrFields?: string | readonly string[]): boolean {
  const { code, cause } = read(error);
  const violated = code === 'P2002' || cause?.kind === 'UniqueConstraintViolation' || cause?.originalCode === '23505';
  if (!violated || indexOrFields === undefined) return violated;
  const { index, fields } = cause?.constraint ?? {};
  if (typeof indexOrFields === 'string') return index === indexOrFields;
  if (index !== undefined) return index.endsWith(`_${indexOrFields.join('_')}_key`);
  return fields?.join() === indexOrFields.join();
}

/** Whether a rule of ours that the database holds said no, by the code under which its trigger does. */
export const isRaised = (error: unknown, code: string): boolean => read(error).cause?.originalCode === code;
