import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { log } from '~/platform/installation/log.server';
import { settingsSchema } from '~/platform/installation/settings.server';
import type { Sentence } from '~/platform/locale/sentences';
import { words } from './outside.words';
import { PassingFault } from './passing-fault';

const say = words.sentence;

/** Seconds within which what lies outside answers, and bytes that an answer may have. */
export const outsideLimits = { seconds: 20, bytes: 64 * 1024 };

/** What lies outside, as a sentence begins with it; the media type of what it is sent; what it wants to know of us. */
export interface Asking {
  readonly who: Sentence;
  readonly type: string;
  readonly bearer?: string | undefined;
  readonly limits?: typeof outsideLimits | undefined;
}

/**
 * Posts bytes to an address and gives the bytes of the answer.
 * @throws PassingFault where there is no good answer in time
 */
export async function asked(address: string, bytes: Uint8Array, asking: Asking): Promise<Buffer> {
  const { who, limits = outsideLimits } = asking;
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: Uint8Array.from(bytes),
      redirect: 'manual',
      signal: AbortSignal.timeout(limits.seconds * 1000),
      headers: { 'Content-Type': asking.type, ...(asking.bearer && { Authorization: `Bearer ${asking.bearer}` }) },
    });
    if (answer.status >= 300 && answer.status < 400)
      throw new PassingFault(say('redirect', { who, status: String(answer.status) }));
    if (!answer.ok) throw new PassingFault(say('status', { who, status: String(answer.status) }));
    return await collected((answer.body ?? []) as AsyncIterable<Uint8Array> | Uint8Array[], asking);
  } catch (thrown) {
    if (thrown instanceof PassingFault) throw thrown;
    if (thrown instanceof Error && thrown.name === 'TimeoutError')
      throw new PassingFault(say('slow', { who, seconds: limits.seconds }));
    throw new PassingFault(say('away', { who, reason: reasonOf(thrown) }));
  }
}

const reasonOf = (thrown: unknown): string => {
  const cause: unknown = thrown instanceof Error ? (thrown.cause ?? thrown) : thrown;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'no connection';
};

/** What the program is told of its environment: all but the settings of this service, its secrets among them. */
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !(name in settingsSchema.shape))),
  NODE_ENV: process.env.NODE_ENV,
});

const example = '["openssl","pkeyutl","-sign"]';

/** Of what a program says on its standard error, so many letters at its end are kept for the log. */
const lastWords = 500;

/**
 * Runs a program without a shell, gives it bytes on its standard input, and gives what it writes. After its time, the program and
 * whatever it started are ended. What it says on its standard error is logged where it fails.
 * @throws PassingFault where it cannot be run, fails, or does not answer in time
 */
export async function answered(command: readonly string[], bytes: Uint8Array, asking: Asking): Promise<Buffer> {
  const { who, limits = outsideLimits } = asking;
  const [program = '', ...words] = command;
  // A group of its own: a program started by the program keeps its output open, and would be waited for.
  const child = spawn(program, words, { stdio: 'pipe', detached: true, env: environment() });
  // A program that ends before it has read is told by its end.
  child.stdin.on('error', () => undefined).end(bytes);
  const said = lastOf(child.stderr);
  const late = deadline(limits.seconds);
  try {
    const how = await Promise.race([
      late.passed,
      Promise.all([endOf(child), collected(child.stdout, asking)]).then(([end, answer]) => ({ end, answer })),
    ]);
    if (how === 'late') throw new PassingFault(say('slow', { who, seconds: limits.seconds }));
    if (how.end === 0) return how.answer;
    if (how.end === 'ENOENT') throw new PassingFault(say('notFound', { who, program, example }));
    if (how.end === 'EACCES') throw new PassingFault(say('notExecutable', { who, program }));
    if (typeof how.end === 'string') throw new PassingFault(say('away', { who, reason: how.end }));
    throw new PassingFault(say('ended', { who, code: how.end }));
  } catch (thrown) {
    if (said()) log.warn('The program that holds the sealing key said something before it failed.', { said: said() });
    throw thrown;
  } finally {
    late.clear();
    endGroup(child);
  }
}

const endOf = (child: ChildProcess) =>
  new Promise<number | string>((tell) => {
    child.once('error', (fault: NodeJS.ErrnoException) => tell(fault.code ?? fault.message));
    child.once('close', (code, signal) => tell(code ?? signal ?? 'no answer'));
  });

function deadline(seconds: number) {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<'late'>((tell) => {
    timer = setTimeout(() => tell('late'), seconds * 1000);
  });
  return { passed, clear: () => clearTimeout(timer) };
}

function lastOf(stream: Readable): () => string {
  let kept = '';
  stream.setEncoding('utf8').on('data', (part: string) => {
    kept = (kept + part).slice(-lastWords);
  });
  return () => kept.trim();
}

function endGroup(child: ChildProcess): void {
  for (const stream of child.stdio) stream?.destroy();
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The whole group has ended by itself, or this system has none.
    child.kill('SIGKILL');
  }
}

async function collected(
  stream: AsyncIterable<Uint8Array> | Uint8Array[],
  { who, limits = outsideLimits }: Asking,
): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > limits.bytes) throw new PassingFault(say('large', { who }));
    parts.push(part);
  }
  return Buffer.concat(parts);
}
