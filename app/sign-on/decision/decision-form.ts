import { z } from 'zod';
import { wordsTyped } from '../declaration/words-typed';
import type { DecisionSay } from './decision-form.words';

/** The reason of a decision, which the organisation is told. */
export const decisionForm = (say: DecisionSay, asked: boolean) =>
  z
    .object({ reason: wordsTyped(say('reasonLong')).optional(), seen: z.string().optional() })
    .transform(({ reason, seen }) => ({ reason: reason ?? '', seen }))
    .superRefine(({ reason }, context) => {
      if (asked && reason === '') context.addIssue({ code: 'custom', message: say('reasonMissing'), path: ['reason'] });
    });
