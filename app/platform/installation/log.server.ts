import { AsyncLocalStorage } from 'node:async_hooks';
import { type Logger, pino } from 'pino';

/** What is under way where something is logged: a request, or a job of the worker. */
type UnderWay = { readonly request: string } | { readonly job: string; readonly queue: string };

// The pages are a bundle of their own, with copies of the modules of the server: both must see what is under way.
const name = Symbol.for('undersigned.under-way');
const ofProcess = globalThis as { [name]?: AsyncLocalStorage<UnderWay> };
ofProcess[name] ??= new AsyncLocalStorage<UnderWay>();
const underWay = ofProcess[name];

/** Whatever is logged within bears the id of the request. */
export const inRequest = <Result>(id: string, work: () => Result): Result => underWay.run({ request: id }, work);

/** Whatever is logged within bears the id of the job, and the name of its queue. */
export const inJob = <Result>(id: string, queue: string, work: () => Result): Result =>
  underWay.run({ job: id, queue }, work);

let lines: Logger | undefined;

/** JSON lines on the standard output, each written before the next step: what is logged last is there after a crash. */
function jsonLines(): Logger {
  lines ??= pino(
    {
      base: null,
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      mixin: () => ({ ...underWay.getStore() }),
    },
    pino.destination({ fd: 1, sync: true }),
  );
  return lines;
}

const inProduction = () => process.env['MODE'] === 'production';

/**
 * A fault as it is logged: what it is and where, and neither the rows that it was about nor an address that was asked,
 * since links open by themselves.
 */
function plainFault(fault: unknown): object {
  if (!(fault instanceof Error)) return { message: String(fault) };
  const { name: type, message, stack, cause } = fault;
  const code: unknown = Reflect.get(fault, 'code');
  return { type, message, ...(code ? { code } : {}), stack, ...(cause ? { cause: plainFault(cause) } : {}) };
}

/**
 * The record of the installation: in production JSON lines with time, level, message, and the id of the request or job;
 * elsewhere sentences for whoever sits before them. Nothing that opens, and no person’s data, is written to it.
 */
export const log = {
  info(message: string, facts: object = {}): void {
    if (inProduction()) jsonLines().info(facts, message);
    else console.info(message);
  },
  warn(message: string, facts: object = {}): void {
    if (inProduction()) jsonLines().warn(facts, message);
    else console.warn(message);
  },
  /** What nobody foresaw. */
  fault(fault: unknown, message = fault instanceof Error ? fault.message : String(fault)): void {
    if (inProduction()) jsonLines().error({ fault: plainFault(fault) }, message);
    else console.error(fault);
  },
};
