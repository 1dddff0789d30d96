import { z } from 'zod';
import type { DecisionSay } from './decision-form.words';

const typed = (say: DecisionSay) =>
  z
    .string()
    .transform((words) =>
      words
        .normalize('NFC')
        .replace(/[^\P{C}\n]/gu, '')
        .trim(),
    )
    .pipe(z.string().max(1000, say('reasonLong')));

/** The reason of a decision, which the organisation is told. */
export const decisionForm = (say: DecisionSay, asked: boolean) =>
  z
    .object({ reason: typed(say).optional(), seen: z.string().optional() })
    .transform(({ reason, seen }) => ({ reason: reason ?? '', seen }))
    .superRefine(({ reason }, context) => {
      if (asked && reason === '') context.addIssue({ code: 'custom', message: say('reasonMissing'), path: ['reason'] });
    });

/** Whether statements wait for the lead. */
export const holdingForm = z
  .object({ held: z.literal('on').optional() })
  .transform(({ held }) => ({ held: held === 'on' }));
