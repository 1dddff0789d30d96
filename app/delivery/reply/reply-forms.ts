import { z } from 'zod';
import { letterLanguages } from '~/letters/text/languages';
import { isMailAddress, mailAddress } from '~/platform/address/mail-address';
import { isOfOurTimes } from '~/platform/locale/dates';
import { replySenses } from './reply';
import { replyWords } from './reply.words';

const say = replyWords('en');
const withoutControl = (typed: string) =>
  typed
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{C}/gu, '');
const line = (typed: string) => withoutControl(typed).replace(/\s+/g, ' ').trim();
const prose = (typed: string) =>
  withoutControl(typed)
    .split('\n')
    .map((each) => each.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const someLine = (missing: string) =>
  z
    .string({ error: missing })
    .transform(line)
    .pipe(z.string().min(1, missing).max(500, say('lineLong')));
const optionalLine = z
  .string()
  .transform(line)
  .pipe(z.string().max(500, say('lineLong')))
  .optional();
const words = z
  .string()
  .transform(prose)
  .pipe(z.string().max(20_000, say('wordsLong')))
  .default('');

/** The largest file that may come with an answer, in bytes. */
const largestReplyFile = 10 * 1024 * 1024;
const file = z
  .instanceof(File)
  .refine(({ size }) => size <= largestReplyFile, say('fileLarge'))
  .optional()
  .transform((chosen) => (chosen && chosen.size > 0 ? chosen : undefined));

/** Names the answer before it is given, so that a second click gives none twice. */
const answer = z.uuid();

/**
 * To whom an official passes the letter on: a mailbox, and no word besides, for whoever holds the link would write them
 * in a mail of ours to somebody else. First without `seen`: the page shows who will get what; then with it.
 */
export const colleagueForm = z.object({
  answer,
  address: z
    .string({ error: say('addressMissing') })
    .transform((typed) => mailAddress(typed) ?? '')
    .pipe(z.string().refine(isMailAddress, say('addressMalformed'))),
  seen: z.literal('yes').optional(),
});
export type Colleague = z.output<typeof colleagueForm>;

/** When and with whom an official would meet, and how to reach them. */
export const meetingForm = z.object({
  answer,
  when: someLine(say('whenMissing')),
  withWhom: optionalLine,
  reach: someLine(say('reachMissing')),
  words,
  language: z.enum(letterLanguages).catch('en').default('en'),
});
export type MeetingAsked = z.output<typeof meetingForm>;

/** A reply in words or as a file; whether everybody may read the words is the official’s to say. */
export const replyForm = z
  .object({
    answer,
    words,
    file,
    language: z.enum(letterLanguages),
    public: z.enum(['yes', 'no'], { error: say('publicMissing') }),
  })
  .superRefine(({ words, file, public: shown }, context) => {
    if (!words && !file) context.addIssue({ code: 'custom', path: ['words'], message: say('wordsMissing') });
    else if (!words && shown === 'yes')
      context.addIssue({ code: 'custom', path: ['words'], message: say('publicWordless') });
  });
export type ReplyTyped = z.output<typeof replyForm>;

/** An answer that came to the lead’s own mailbox. Public only on a basis that is named. */
export const enteredForm = z
  .object({
    answer,
    official: z.uuid(say('officialMissing')),
    day: z.iso.date({ error: say('dateMissing'), abort: true }).refine(isOfOurTimes, say('dateMissing')),
    sense: z.enum(replySenses, { error: say('sensesMissing') }),
    language: z.enum(letterLanguages),
    words,
    file,
    public: z.enum(['yes', 'no'], { error: say('publicMissing') }),
    basis: z
      .string()
      .transform(line)
      .pipe(z.string().max(500, say('basisLong')))
      .optional(),
  })
  .superRefine(({ words, file, sense, public: shown, basis }, context) => {
    if (!words && !file && sense !== 'acknowledged' && sense !== 'meeting')
      context.addIssue({ code: 'custom', path: ['words'], message: say('wordsMissingEntered') });
    if (shown === 'yes' && !words)
      context.addIssue({ code: 'custom', path: ['words'], message: say('publicWordless') });
    if (shown === 'yes' && !basis) context.addIssue({ code: 'custom', path: ['basis'], message: say('basisMissing') });
  });
export type EnteredReply = z.output<typeof enteredForm>;

/** The lead took note of an answer, and says what it is. */
export const notedForm = z.object({ sense: z.enum(replySenses, { error: say('sensesMissing') }) });

/** Within how many working days the lead expects an answer; nothing for none. */
export const expectationForm = z.object({
  days: z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, say('daysMalformed'))
    .transform(Number)
    .pipe(z.number().min(1, say('daysMalformed')).max(250, say('daysMalformed')))
    .optional(),
});

/** The later letter that stands in this one’s place; nothing for none. */
export const supersessionForm = z.object({ later: z.uuid(say('otherLetter')).optional() });
