import { z } from 'zod';
import type { DecisionSay } from './decision-form.words';

/** A reason as typed, of a thousand characters at most unless told. */
export const reasonTyped = (tooLong: string, most = 1000) =>
  z
    .string()
    .transform((words) =>
      words
        .normalize('NFC')
        .replace(/[^\P{C}\n]/gu, '')
        .trim(),
    )
    .pipe(z.string().max(most, tooLong));

/** The reason of a decision, which the organisation is told. */
export const decisionForm = (say: DecisionSay, asked: boolean) =>
  z
    .object({ reason: reasonTyped(say('reasonLong')).optional(), seen: z.string().optional() })
    .transform(({ reason, seen }) => ({ reason: reason ?? '', seen }))
    .superRefine(({ reason }, context) => {
      if (asked && reason === '') context.addIssue({ code: 'custom', message: say('reasonMissing'), path: ['reason'] });
    });
