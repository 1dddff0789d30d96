import type { HTMLInputTypeAttribute } from 'react';
import { hostsShown } from '~/platform/address/web-address';
import { useWords } from '../part/language';
import { controlAttributes, FieldFrame, type FieldState, type FieldWords, startingText } from './field-frame';
import { words } from './form.words';

export { CheckField, ChoiceField } from './choice-field';
export { FileField } from './file-field';
export { MomentField } from './moment-field';
export type { FieldState, FieldWords };

const widths = { short: 'control control-short', medium: 'control control-medium', full: 'control' } as const;
type Width = keyof typeof widths;
type Common = FieldWords & { field: FieldState; width?: Width };

/** One line of text. `type` is the kind of keyboard and check that a browser offers: email, url, tel, date, search. */
export function TextField({
  field,
  label,
  hint,
  optional = false,
  width = 'full',
  ...input
}: Common & {
  type?: HTMLInputTypeAttribute;
  /** An autofill token of HTML, as `email` or `organization`: WCAG 1.3.5. */
  autoComplete?: string;
  inputMode?: 'numeric' | 'email' | 'url' | 'tel';
  spellCheck?: boolean;
  /** The language of what is typed, where it is not the page's. */
  lang?: string;
  dir?: string;
}) {
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <input
        {...input}
        {...controlAttributes(field, Boolean(hint))}
        className={widths[width]}
        defaultValue={isAddress(input.type) ? hostsShown(startingText(field)) : startingText(field)}
      />
    </FieldFrame>
  );
}

const isAddress = (type?: string) => type === 'email' || type === 'url';

/** Several lines. `limit` is the number of characters that the schema allows, said in the hint and not enforced here. */
export function TextArea({
  field,
  label,
  hint,
  optional = false,
  rows = 5,
  limit,
  letter = false,
  ...input
}: FieldWords & {
  field: FieldState;
  rows?: number;
  limit?: number;
  /** Sets what is typed in the letter's serif. */
  letter?: boolean;
  lang?: string;
  dir?: string;
  spellCheck?: boolean;
}) {
  const say = useWords(words);
  const allowed = limit ? say('limit', { count: limit }) : undefined;
  const told =
    hint && allowed ? (
      <>
        {hint} {allowed}
      </>
    ) : (
      (hint ?? allowed)
    );
  return (
    <FieldFrame field={field} label={label} hint={told} optional={optional}>
      <textarea
        {...input}
        {...controlAttributes(field, Boolean(told))}
        className={letter ? 'control control-letter' : 'control'}
        rows={rows}
        defaultValue={startingText(field)}
      />
    </FieldFrame>
  );
}

export type Option = { value: string; label: string; hint?: string };

/** One of many, from a list. Offers an empty first line unless a value stands; `none` is what that line says. */
export function SelectField({
  field,
  label,
  hint,
  optional = false,
  width = 'medium',
  options,
  none,
  autoComplete,
}: Common & { options: readonly Option[]; none?: string; autoComplete?: string }) {
  const say = useWords(words);
  const value = startingText(field);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <select
        {...controlAttributes(field, Boolean(hint))}
        className={widths[width]}
        defaultValue={value}
        {...(autoComplete ? { autoComplete } : {})}
      >
        {value === '' || optional || none ? <option value="">{none ?? say('choose')}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
