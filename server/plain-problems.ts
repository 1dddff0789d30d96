import { z } from 'zod';

/** Every problem of the settings as a plain line: those malformed, else those that `judge` finds. */
export function plainProblems(judge: () => string[]): string[] {
  try {
    return judge();
  } catch (thrown) {
    if (!(thrown instanceof z.ZodError)) throw thrown;
    return thrown.issues.map(({ path, message }) => `${path.join('.')} is malformed: ${message}.`);
  }
}
