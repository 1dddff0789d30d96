import type { ReactNode } from 'react';
import { useWords } from '../part/language';
import { words } from './form.words';

/** One field as the form knows it: Conform's field metadata fits, and so does a plain object. */
export type FieldState = {
  readonly id: string;
  readonly name: string;
  readonly initialValue?: unknown;
  readonly errors?: readonly string[] | undefined;
};

/** What every field says of itself. A field is required unless it is called optional. */
export type FieldWords = { label: string; hint?: ReactNode; optional?: boolean };

/** The value to start with, as text: what was typed before, else what was there. */
export const startingText = (field: FieldState): string =>
  typeof field.initialValue === 'string' || typeof field.initialValue === 'number' ? String(field.initialValue) : '';

/** The attributes that tie a control to its name, its hint and its fault. */
export function controlAttributes(field: FieldState, hasHint: boolean) {
  const faulty = Boolean(field.errors?.length);
  const described = [hasHint ? `${field.id}-hint` : '', faulty ? `${field.id}-fault` : ''].filter(Boolean).join(' ');
  return {
    id: field.id,
    name: field.name,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(faulty ? { 'aria-invalid': true as const } : {}),
  };
}

/** Label above, then the hint, then what is to be mended, then the control. `group` makes it a fieldset. */
export function FieldFrame({
  field,
  label,
  hint,
  optional = false,
  group = false,
  children,
}: FieldWords & { field: FieldState; group?: boolean; children: ReactNode }) {
  const say = useWords(words);
  const faulty = Boolean(field.errors?.length);
  const naming = (
    <>
      {label} {optional ? <span className="field-optional">{say('optional')}</span> : null}
    </>
  );
  const below = (
    <>
      {hint ? (
        <p className="field-hint" id={`${field.id}-hint`}>
          {hint}
        </p>
      ) : null}
      <Fault field={field} />
      {children}
    </>
  );
  const className = faulty ? 'field field-faulty' : 'field';
  return group ? (
    <fieldset className={className}>
      <legend>{naming}</legend>
      {below}
    </fieldset>
  ) : (
    <div className={className}>
      <label className="field-label" htmlFor={field.id}>
        {naming}
      </label>
      {below}
    </div>
  );
}

/** What is to be mended at a field, with a mark and, for those who hear the page, a word. */
export function Fault({ field }: { field: FieldState }) {
  const say = useWords(words);
  if (!field.errors?.length) return null;
  return (
    <p className="field-fault" id={`${field.id}-fault`}>
      <span>
        <span className="visually-hidden">{say('fault')}</span> {field.errors.join(' ')}
      </span>
    </p>
  );
}
