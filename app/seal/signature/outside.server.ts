import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
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
      redirect: 'error',
      signal: AbortSignal.timeout(limits.seconds * 1000),
      headers: { 'Content-Type': asking.type, ...(asking.bearer && { Authorization: `Bearer ${asking.bearer}` }) },
    });
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

/**
 * Runs a program without a shell, gives it bytes on its standard input, and gives what it writes.
 * @throws PassingFault where it cannot be run, fails, or does not answer in time
 */
export async function answered(command: readonly string[], bytes: Uint8Array, asking: Asking): Promise<Buffer> {
  const { who, limits = outsideLimits } = asking;
  const [program = '', ...words] = command;
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(program, words, {
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: limits.seconds * 1000,
    killSignal: 'SIGKILL',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: process.env.NODE_ENV },
  });
  const ended = new Promise<number | string>((tell) => {
    child.once('error', (fault: NodeJS.ErrnoException) => tell(fault.code ?? fault.message));
    child.once('close', (code, signal) => tell(code ?? signal ?? 'no answer'));
  });
  // A program that ends before it has read is told by its end.
  child.stdin.on('error', () => undefined).end(bytes);
  try {
    const [how, answer] = await Promise.all([ended, collected(child.stdout, asking)]);
    if (how === 0) return answer;
    if (how === 'SIGKILL') throw new PassingFault(say('slow', { who, seconds: limits.seconds }));
    if (typeof how === 'string') throw new PassingFault(say('away', { who, reason: how }));
    throw new PassingFault(say('ended', { who, code: how }));
  } finally {
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
