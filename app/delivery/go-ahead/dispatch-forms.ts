import { z } from 'zod';
import { isMailAddress, mailAddress } from '~/platform/address/mail-address';
import { printable } from '~/platform/printable/printable';
import { deliveryWords } from '../dispatch/delivery.words';
import { readCover } from '../mail/cover-field';

const say = deliveryWords('en');

const oneLine = (typed: string) =>
  typed
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
const lines = (typed: string) =>
  typed
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{C}/gu, '')
    .split('\n')
    .map((each) => each.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The counter at which a page read the dispatch: a stale one is refused. */
const counter = z.coerce.number().int().min(0);

/** Says each fault of the fields in braces: one that there is not, a brace without its other. */
function checkFields(typed: string, context: z.RefinementCtx): void {
  for (const { kind, typed: written } of readCover(typed).faults)
    context.addIssue({
      code: 'custom',
      message: say(kind === 'unknown' ? 'fieldUnknown' : 'fieldUnpaired', { typed: written }),
    });
}

const coverWords = {
  counter,
  subject: z
    .string({ error: say('subjectMissing') })
    .transform(oneLine)
    .pipe(
      z
        .string()
        .min(1, say('subjectMissing'))
        .max(250, say('subjectLong'))
        .superRefine(checkFields)
        .superRefine(printable),
    ),
  coverText: z
    .string({ error: say('coverMissing') })
    .transform(lines)
    .pipe(
      z
        .string()
        .min(1, say('coverMissing'))
        .max(4000, say('coverLong'))
        .superRefine(checkFields)
        .superRefine(printable),
    ),
};

/** The mail’s own words in a further language: subject and cover text. */
export const coverTranslationForm = z.object(coverWords);
export type CoverTranslationTyped = z.output<typeof coverTranslationForm>;

/** The mail’s own words: subject, cover text, and where replies go. */
export const coverForm = z.object({
  ...coverWords,
  replyTo: z
    .string({ error: say('replyToMalformed') })
    .transform((typed) => mailAddress(typed) ?? '')
    .pipe(z.string().refine(isMailAddress, say('replyToMalformed'))),
});
export type CoverTyped = z.output<typeof coverForm>;

/** What the page of the irrevocable deed showed: only that is sent. */
export const sendingForm = z.object({
  counter,
  editionId: z.uuid(),
  messages: z.coerce.number().int().min(1),
});
export type SendingView = z.output<typeof sendingForm>;

export const resumptionForm = z.object({
  note: z
    .string()
    .transform(lines)
    .pipe(z.string().max(600, say('noteLong')))
    .optional(),
});

export const settlementForm = z.object({ outcome: z.enum(['sent', 'not sent'], { error: say('outcomeMissing') }) });

/** Why the signatories see the cover text for a shorter time; they are told. */
export const shorteningForm = z.object({
  reason: z
    .string({ error: say('shorteningMissing') })
    .transform(oneLine)
    .pipe(z.string().min(1, say('shorteningMissing')).max(300, say('reasonLong'))),
});

export const againForm = z.object({
  reason: z
    .string({ error: say('reasonMissing') })
    .transform(oneLine)
    .pipe(z.string().min(1, say('reasonMissing')).max(300, say('reasonLong'))),
});

/** Which officials get a later edition as well, by the message that they have, and why. */
export const chosenAgainForm = againForm.extend({ messages: z.array(z.uuid()).max(1000).catch([]).default([]) });
