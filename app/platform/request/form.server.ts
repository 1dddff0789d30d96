import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { z } from 'zod';
import { isTransactionExpired } from '../database/violations.server';
import { log } from '../installation/log.server';
import { languageFor } from '../locale/reader.server';
import {
  firstLanguage,
  type InterfaceLanguage,
  type Say,
  type Sentence,
  type Sentences,
  said,
} from '../locale/sentences';
import { words } from './form.words';
import { formSchema, lastResortIn } from './form-values';
import { isRefusal } from './refusal';

/** What an action answers when it did not act: the form as it was typed, and the sentence of a refusal. */
export type DeedReply = { form: SubmissionResult | null; refusal: string | null };

/** A form as read: it can be given back, with what was typed and with more to say. */
type Submission = { reply: (options?: { fieldErrors?: Record<string, string[]> }) => SubmissionResult };
class Malformed extends Error {
  constructor(readonly submission: Submission) {
    super('malformed form');
  }
}

/** The last form read of each request, so that a refusal gives back what was typed. */
const submissions = new WeakMap<Request, Submission>();
const bodies = new WeakMap<Request, Promise<FormData>>();

/** The fields of the request’s form; read once, however many ask. */
export function formFields(request: Request): Promise<FormData> {
  const known = bodies.get(request);
  if (known) return known;
  // A broken body is the sender's fault, not ours.
  const read = parsed(request).catch(refuseBody).then(admitFields);
  bodies.set(request, read);
  return read;
}

const refuseBody = (): never => {
  throw data(null, { status: 400 });
};

/** Reads a body, of which the fields are counted before they are taken apart: millions of them would take half a minute. */
async function parsed(request: Request): Promise<FormData> {
  const kind = request.headers.get('Content-Type') ?? '';
  const bytes = Buffer.from(await request.arrayBuffer());
  const boundary = /\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(kind);
  if (holdsMore(bytes, boundary ? `--${boundary[1] ?? boundary[2]}` : '&', mostFields)) refuseBody();
  return new Response(bytes, { headers: { 'Content-Type': kind } }).formData();
}

function holdsMore(bytes: Buffer, mark: string, most: number): boolean {
  let at = -1;
  for (let found = 0; found <= most; found++) {
    at = bytes.indexOf(mark, at + 1, 'latin1');
    if (at < 0) return false;
  }
  return true;
}

/** Names as forms of ours have them: `address`, `asks[12]`, `asks[12].words`. What begins with `__` Conform keeps for itself. */
const fieldName = /^(?!__)[A-Za-z_][\w-]{0,63}(\[\d{1,3}\])?(\.[A-Za-z_][\w-]{0,63}(\[\d{1,3}\])?){0,3}$/;
const mostFields = 6_000;

/** The longest words that are given back to be changed: several times those that any form takes. */
const mostCharacters = 1_000_000;

/** Refuses what no form of ours sends: a name is a path, and `a[9999999]` would be read as ten million fields. */
function admitFields(fields: FormData): FormData {
  for (const [name, value] of fields)
    if (!fieldName.test(name) || (typeof value === 'string' && value.length > mostCharacters)) refuseBody();
  return fields;
}

/**
 * Reads the request’s form by its schema. A malformed one ends the action with 422, messages at the fields and
 * everything typed kept (see `deed`).
 */
export async function readForm<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.output<Schema>>;
/** Reads it by a schema whose messages are said in the language of who sent it. */
export async function readForm<Schema extends z.ZodType, Key extends string>(
  request: Request,
  schemaIn: (say: Say<Key>) => Schema,
  words: Sentences<Key>,
): Promise<z.output<Schema>>;
export async function readForm<Schema extends z.ZodType, Key extends string>(
  request: Request,
  given: Schema | ((say: Say<Key>) => Schema),
  words?: Sentences<Key>,
): Promise<z.output<Schema>> {
  const language = languageOf(request);
  const schema = typeof given === 'function' && words ? given(words(language)) : (given as Schema);
  const submission = parseWithZod(await formFields(request), {
    schema: formSchema(schema),
    disableAutoCoercion: true,
    error: lastResortIn(language),
  });
  submissions.set(request, submission);
  if (submission.status !== 'success') throw new Malformed(submission);
  return submission.value as z.output<Schema>;
}

/** The request’s form where its schema can read it, else null: nothing is answered by it. */
export async function formIfWhole<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema> | null> {
  const fields = await formFields(request).catch(() => null);
  const read = fields && parseWithZod(fields, { schema: formSchema(schema), disableAutoCoercion: true });
  return read?.status === 'success' ? (read.value as z.output<Schema>) : null;
}

/**
 * Ends the action as malformed at one field, for what only the database or an uploaded file can tell.
 * Call it after `readForm`.
 */
export function malformedAt(request: Request, field: string, sentence: Sentence | string): never {
  const submission = submissions.get(request);
  if (!submission) throw new Error('malformedAt needs a form that was read');
  throw new FieldProblem(submission, field, sentence);
}

/** What was typed, for a page that shows more of it and did nothing yet. Call it after `readForm`. */
export const typedBack = (request: Request): DeedReply => ({
  form: submissions.get(request)?.reply() ?? null,
  refusal: null,
});

class FieldProblem extends Error {
  constructor(
    readonly submission: Submission,
    readonly field: string,
    readonly sentence: Sentence | string,
  ) {
    super('malformed field');
  }

  inWords(language: InterfaceLanguage): SubmissionResult {
    const words = typeof this.sentence === 'string' ? this.sentence : said(this.sentence, language);
    return this.submission.reply({ fieldErrors: { [this.field]: [words] } });
  }
}

/** The language of who sent a form: known where a deed reads it. */
const askers = new WeakMap<Request, Pick<ActionFunctionArgs, 'request' | 'context'>>();
function languageOf(request: Request): InterfaceLanguage {
  const asker = askers.get(request);
  return asker ? languageFor(asker) : firstLanguage;
}

/** The requests, by their context, of which the deed was refused: its page is read next. */
const refused = new WeakSet<object>();

/**
 * Where a deed without a page of its own is looked at: leads to the page that offers it. After a refusal it leads
 * nowhere, for the refusal is shown in its place.
 */
export const leadBack = ({ context }: Pick<LoaderFunctionArgs, 'context'>, path: string): Response | null =>
  refused.has(context) ? null : redirect(path);

/**
 * Wraps an action, so that it reads who – what – do – where: a malformed form becomes 422, a refusal 409, both
 * shown where the person was, with everything typed kept. So is 503, where we were too busy to end the deed and it was
 * undone. Anything else thrown goes on.
 */
export function deed<Args extends Pick<ActionFunctionArgs, 'request' | 'context'>, Answer>(
  act: (args: Args) => Promise<Answer>,
) {
  return async (args: Args) => {
    askers.set(args.request, args);
    try {
      return await act(args);
    } catch (thrown) {
      refused.add(args.context);
      if (thrown instanceof Malformed) return reply(422, thrown.submission.reply(), null);
      const language = languageFor(args);
      if (thrown instanceof FieldProblem) return reply(422, thrown.inWords(language), null);
      const submission = submissions.get(args.request);
      if (isRefusal(thrown) && thrown.field && submission)
        return reply(409, submission.reply({ fieldErrors: { [thrown.field]: [thrown.said(language)] } }), null);
      const typed = submission?.reply() ?? null;
      if (isRefusal(thrown)) return reply(409, typed, thrown.said(language));
      if (!isTransactionExpired(thrown)) throw thrown;
      log.fault(thrown);
      return reply(503, typed, words(language)('busy'));
    }
  };
}

const reply = (status: number, form: SubmissionResult | null, refusal: string | null) =>
  data<DeedReply>({ form, refusal }, { status });
