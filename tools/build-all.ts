import { buildAll } from './build';

/** `npm run build`: ends with the plain sentence of the step that failed. */
try {
  await buildAll();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
