/**
 * Forms, the one way. They work without script: the action judges, the page comes back with 422 (or 409 for a
 * refusal), the sentences at the fields, and everything that was typed.
 *
 *   // endorsement.ts, pure
 *   export const preparation = z.object({ printedName: z.string({ error: say('nameMissing') }).trim().max(200, say('nameLong')) });
 *
 *   // the route
 *   export const action = deed(async ({ request, params, context }: ActionFunctionArgs) => {
 *     const member = await requireMember(…);                     // who
 *     const { printedName } = await readForm(request, preparation); // what
 *     await prepareEndorsement(member, printedName);              // do
 *     return redirect(…);                                         // where
 *   });
 *
 *   const form = useFormState<z.input<typeof preparation>>(useActionData<typeof action>(), { printedName: name });
 *   <DeedForm form={form}>
 *     <TextField field={form.fields.printedName} label={say('name')} hint={say('nameHint')} />
 *     <Buttons><Button weight="deed">{say('coSign')}</Button></Buttons>
 *   </DeedForm>
 */
import { type DefaultValue, type SubmissionResult, useForm } from '@conform-to/react';
import type { ReactNode } from 'react';
import { useWords } from '../part/language';
import { words } from './form.words';

type Faults = Readonly<Record<string, readonly string[] | null | undefined>>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isReply = (value: unknown): value is SubmissionResult<string[]> =>
  isRecord(value) && ('initialValue' in value || 'error' in value);

/** What an action answered when it did not act: `{ form, refusal }` of `deed`, or Conform's reply alone. */
function readAnswer(answer: unknown): { reply: SubmissionResult<string[]> | undefined; refusal: string | undefined } {
  const reply = isRecord(answer) && 'form' in answer ? answer['form'] : answer;
  const refusal = isRecord(answer) ? answer['refusal'] : undefined;
  return { reply: isReply(reply) ? reply : undefined, refusal: typeof refusal === 'string' ? refusal : undefined };
}

/**
 * The state of a form: what the action answered, else the starting values. Several forms on one page each need an
 * id of their own, and post to resources of their own.
 */
export function useFormState<Fields extends Record<string, unknown>>(
  answer: unknown,
  startingValues?: DefaultValue<Fields>,
  id = 'form',
) {
  const { reply, refusal } = readAnswer(answer);
  const [form, fields] = useForm<Fields, Fields, string[]>({
    id,
    ...(reply ? { lastResult: reply } : {}),
    ...(startingValues ? { defaultValue: startingValues } : {}),
  });
  const faults: Faults = form.allErrors;
  return { id, fields, faults, refusal };
}

export type FormState = { readonly id: string; readonly faults: Faults; readonly refusal?: string | undefined };

/** A form that posts one deed; what is to be mended, or a refusal, stands above it and has the focus. */
export function DeedForm({
  form,
  to,
  files = false,
  children,
}: {
  form: FormState;
  /** The resource to post to; the page's own address unless given. */
  to?: string;
  /** True where the form has a file field. */
  files?: boolean;
  children: ReactNode;
}) {
  return (
    <form
      id={form.id}
      className="form"
      method="post"
      noValidate
      {...(to ? { action: to } : {})}
      {...(files ? { encType: 'multipart/form-data' } : {})}
    >
      <FaultSummary {...form} />
      {children}
    </form>
  );
}

/** Everything that is to be mended, first on the form; nothing where nothing is wrong. */
export function FaultSummary({ id, faults, refusal }: FormState) {
  const say = useWords(words);
  if (refusal) return <Refused id={id} sentence={refusal} />;
  const lines = Object.entries(faults).flatMap(([name, sentences]) =>
    (sentences ?? []).map((sentence) => ({ name, sentence })),
  );
  if (lines.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refused form the reader must land on what is to be mended
    <div className="fault-summary" role="alert" tabIndex={-1} autoFocus aria-labelledby={`${id}-faults`}>
      <h2 id={`${id}-faults`}>{say('summary', { count: lines.length })}</h2>
      <ul>
        {lines.map(({ name, sentence }) => (
          <li key={`${name} ${sentence}`}>{name ? <a href={`#${id}-${name}`}>{sentence}</a> : sentence}</li>
        ))}
      </ul>
    </div>
  );
}

function Refused({ id, sentence }: { id: string; sentence: string }) {
  const say = useWords(words);
  return (
    // biome-ignore lint/a11y/noAutofocus: the reader must land on why nothing was done
    <div className="fault-summary" role="alert" tabIndex={-1} autoFocus aria-labelledby={`${id}-faults`}>
      <h2 id={`${id}-faults`}>{say('refused')}</h2>
      <p>{sentence}</p>
    </div>
  );
}

/** The row of buttons that ends a form. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className="buttons">{children}</div>;
}
