import { z } from 'zod';
import { databaseFaultInWords } from '~/platform/database/faults.server';
import { PlainFault } from '~/platform/installation/plain-fault';
import type { Serving } from './app';
import { folderFaultInWords } from './folder-problems';
import { malformedLines } from './plain-problems';
import { endOnUnforeseen, type Running, run, stopOnSignals } from './run';

/** Runs until a signal stops it. What keeps it from starting is said in one plain line, and the process ends. */
export async function startOrExit(
  pages: () => Promise<Serving['pages']>,
  between?: () => Promise<void>,
): Promise<Running> {
  try {
    endOnUnforeseen();
    const running = await run(pages, between);
    stopOnSignals(running);
    return running;
  } catch (fault) {
    console.error(inWords(fault));
    process.exit(1);
  }
}

/** What keeps the installation, or a command of it, from starting: one plain line wherever whoever runs it can help it. */
export function inWords(fault: unknown): string {
  if (fault instanceof z.ZodError) return malformedLines(fault).join('\n');
  if (fault instanceof PlainFault) return fault.message;
  if (!(fault instanceof Error)) return String(fault);
  const { code, port, syscall, address } = fault as Error &
    Partial<Record<'code' | 'syscall' | 'address', string>> & { port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program: set PORT to another one.`;
  if (code === 'EACCES' && port !== undefined)
    return `Port ${port} may not be used by this user: set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' && syscall === 'listen')
    return `This machine has no address ${address}: set HOST to one of its own, 127.0.0.1 or 0.0.0.0.`;
  if (code === 'ERR_MODULE_NOT_FOUND') return 'The pages are not built: run npm run build first.';
  const folder = folderFaultInWords(fault);
  if (folder) return folder;
  const url = process.env['DATABASE_URL'];
  return (url && databaseFaultInWords(fault, url)) || (fault.stack ?? fault.message);
}
