import type { LifeStep, Standing } from '../letter/stage';

/** What is to be done next with a letter, as the desk names it. */
export type NextStep = {
  readonly step: 'write' | 'version' | 'open' | 'gather' | 'correct' | 'seal' | 'publish' | 'send' | 'follow';
  readonly path: string;
};

/**
 * The next step of a letter and the part of its desk where it is done. A correction that is out comes first: nothing is sealed
 * or sent before it has ended. While the letter is open, signatories are gathered, whatever else has happened to it.
 */
export function nextStep(life: {
  readonly standing: Standing;
  readonly steps: readonly LifeStep[];
  readonly versions: number;
  /** Whether the draft could become a version. */
  readonly whole: boolean;
  /** Whether a change of the text is before the signatories. */
  readonly changing: boolean;
}): NextStep {
  if (life.changing) return { step: 'correct', path: '/change' };
  if (life.standing.open) return { step: 'gather', path: '/signatories' };
  const next = life.steps.find((step) => step.next)?.deed;
  switch (next) {
    case 'opened':
      if (life.versions > 0) return { step: 'open', path: '/opening' };
      return life.whole ? { step: 'version', path: '/versions' } : { step: 'write', path: '/text' };
    case 'sealed':
      return { step: 'seal', path: '/seal' };
    case 'published':
      return { step: 'publish', path: '/publication' };
    case 'sent':
      return { step: 'send', path: '/dispatches' };
    default:
      return { step: 'follow', path: '/replies' };
  }
}

/** What stands in the way of a step, beyond the text itself. */
export type Obstacle = 'leadNotVerified' | 'leadCannotSign' | 'leadNotEndorsed';

/**
 * What has to be settled before a step can be done. Only a lead verified without any lead’s word may open, publish, seal
 * or send; its authorised signatory signs at opening, and nothing is sealed without the lead’s own endorsement.
 */
export function obstacles(
  step: NextStep['step'],
  lead: { readonly leadVerified: boolean; readonly leadCanSign: boolean; readonly leadEndorsed: boolean },
): Obstacle[] {
  const found: Obstacle[] = [];
  if (['write', 'version', 'open', 'seal', 'publish', 'send'].includes(step) && !lead.leadVerified)
    found.push('leadNotVerified');
  if (['write', 'version', 'open'].includes(step) && !lead.leadCanSign) found.push('leadCannotSign');
  if (['gather', 'seal'].includes(step) && !lead.leadEndorsed) found.push('leadNotEndorsed');
  return found;
}
