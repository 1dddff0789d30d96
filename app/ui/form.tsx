/**
 * Forms, the one way. They work without script: the action judges, the page comes back with 422, the sentences
 * at the fields, and everything that was typed.
 *
 *   // endorsement.ts (pure)            schema = z.object({ name: z.string().min(1, say('nameMissing')) })
 *   // the route's action:
 *   const form = await readForm(request, schema);
 *   if (!form.ok) return form.again;
 *   await coSign(capability, form.value);
 *   return redirect(…);
 *
 *   // the route's component:
 *   const { form, fields } = useFormState<z.input<typeof schema>>(useActionData<typeof action>(), { name: letter.name });
 *   <DeedForm form={form}>
 *     <TextField field={fields.name} label={say('name')} hint={say('nameHint')} />
 *     <Buttons><Button weight="deed">{say('coSign')}</Button></Buttons>
 *   </DeedForm>
 */
import { type DefaultValue, type FormMetadata, type SubmissionResult, useForm } from '@conform-to/react';
import type { ReactNode } from 'react';
import { words } from './form.words';
import { useWords } from './language';

type Shape = Record<string, unknown>;
type Faults = Readonly<Record<string, readonly string[] | null | undefined>>;

const isReply = (answer: unknown): answer is SubmissionResult<string[]> =>
  typeof answer === 'object' && answer !== null && ('initialValue' in answer || 'error' in answer);

/**
 * The state of a form: what the action answered, else the starting values. Several forms on one page each need
 * an id of their own, and the action that answers for one of them must not be read by another.
 */
export function useFormState<Fields extends Shape>(
  answer: unknown,
  startingValues?: DefaultValue<Fields>,
  id = 'form',
) {
  const [form, fields] = useForm<Fields, Fields, string[]>({
    id,
    ...(isReply(answer) ? { lastResult: answer } : {}),
    ...(startingValues ? { defaultValue: startingValues } : {}),
  });
  return { form, fields };
}

/** A form that posts one deed; what is to be mended stands above it, linked to the fields, and has the focus. */
export function DeedForm<Fields extends Shape>({
  form,
  to,
  files = false,
  children,
}: {
  form: FormMetadata<Fields, string[]>;
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
      <FaultSummary id={form.id} faults={form.allErrors} />
      {children}
    </form>
  );
}

/** Everything that is to be mended, first on the form; nothing where nothing is wrong. */
export function FaultSummary({ id, faults }: { id: string; faults: Faults }) {
  const say = useWords(words);
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

/** The row of buttons that ends a form. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className="buttons">{children}</div>;
}
