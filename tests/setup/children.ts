import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { bundle, children } from '../../tools/bundled';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the programs that run as children stand, bundled from their sources for this run. */
    childPrograms: string;
  }
}

/** Once per run: a typesetter or a re-maker of logos then starts in a third of the time that its source takes. */
export default async function prepare(run: TestProject): Promise<() => void> {
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/undersigned-tests/${process.pid}`, import.meta.url));
  await bundle(children, folder);
  run.provide('childPrograms', join(folder, 'tests.js'));
  return () => rmSync(folder, { recursive: true, force: true });
}
