import { z } from 'zod';
import type { Finding, Preflight } from '../preflight/preflight';
import type { words } from '../preflight/seal-page.words';

type Say = ReturnType<typeof words>;

/** The field that confirms a warning: its own name, so that each is confirmed by name. */
export const fieldOf = ({ name }: Pick<Finding, 'name'>): string => `confirm-${name.replaceAll(' ', '-')}`;

/**
 * The form of sealing: whether it was shown while sign-on was open, what was shown, and each warning by its name. What was
 * shown is what is sealed, or nothing.
 */
export function sealingForm(say: Say, warnings: readonly Finding[]) {
  const confirmation = z.literal('on', { error: say('confirmMissing') });
  const confirmations = Object.fromEntries(warnings.map((warning) => [fieldOf(warning), confirmation]));
  return z.object({ whileOpen: z.enum(['yes', 'no']), shown: z.string().max(100), ...confirmations });
}

/** What was found, in one line: the same for the same choices and the same warnings. Goes through a digest. */
export const shownOf = ({ choices, warnings }: Pick<Preflight, 'choices' | 'warnings'>): string =>
  JSON.stringify([choices, warnings.map(({ name, sentence }) => [name, sentence])]);
