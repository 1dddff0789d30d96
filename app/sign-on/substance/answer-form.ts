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
      /** Where its board decides, the day on which it did about the new version. */
      boardDecidedOn: z.string().optional(),
      /** Whether its page asks for that day. */
      byBoard: z.literal('on').optional(),
      note: note(say),
      name: oneLine(say('nameMissing'), saySigning('nameLong'), 120, language),
      role: oneLine(saySigning('roleMissing'), saySigning('roleLong'), 120, language),
      declaration: z.string({ error: saySigning('shownMissing') }).max(4000, saySigning('shownMissing')),
      seen: z.coerce.number().int().catch(-1),
    })
    .transform(({ day, boardDecidedOn, byBoard, ...typed }, context) => {
      const asked = typed.answer === 'hold' ? day : byBoard && (boardDecidedOn ?? '');
      const read = asked === undefined ? null : z.iso.date().safeParse(asked);
      const given = read?.success ? read.data : null;
      if (read?.success === false) {
        const [message, path] =
          typed.answer === 'hold' ? [say('dayMissing'), 'day'] : [say('boardDayMissing'), 'boardDecidedOn'];
        context.addIssue({ code: 'custom', message, path: [path] });
        return z.NEVER;
      }
      const hold = typed.answer === 'hold';
      return { ...typed, heldUntil: hold ? given : null, boardDecidedOn: hold ? null : given };
    });
type Answered = z.output<ReturnType<typeof answerForm>>;
/** Where no board decides, no day of one is said. */
export type AnswerFields = Omit<Answered, 'boardDecidedOn'> & Partial<Pick<Answered, 'boardDecidedOn'>>;
