import { z } from 'zod';
import { firstLanguage, type InterfaceLanguage } from '~/platform/locale/interface-languages';
import { printable } from '~/platform/printable/printable';
import { oneLine } from '../declaration/one-line';
import type { SigningSay } from '../declaration/signing.words';
import type { AnswerSay } from './answer-form.words';

const note = (say: AnswerSay) =>
  z
    .string()
    .transform((typed) => typed.normalize('NFC').trim())
    .pipe(z.string().max(1000, say('noteLong')).superRefine(printable))
    .default('');

/** What a signatory answers, and what it typed to do so; `seen` says after how many answers its page was shown. */
export const answerForm = (say: AnswerSay, saySigning: SigningSay, language: InterfaceLanguage = firstLanguage) =>
  z
    .object({
      answer: z.enum(['carry', 'hold'], { error: say('answerMissing') }),
      day: z.string().default(''),
      note: note(say),
      name: oneLine(saySigning('nameMissing'), saySigning('nameLong'), 120, language),
      role: oneLine(saySigning('roleMissing'), saySigning('roleLong'), 120, language),
      declaration: z.string({ error: saySigning('shownMissing') }).max(4000, saySigning('shownMissing')),
      seen: z.coerce.number().int().catch(-1),
    })
    .transform(({ day, ...typed }, context) => {
      if (typed.answer === 'carry') return { ...typed, heldUntil: null };
      const read = z.iso.date().safeParse(day);
      if (read.success) return { ...typed, heldUntil: read.data };
      context.addIssue({ code: 'custom', message: say('dayMissing'), path: ['day'] });
      return z.NEVER;
    });
export type AnswerFields = z.output<ReturnType<typeof answerForm>>;
