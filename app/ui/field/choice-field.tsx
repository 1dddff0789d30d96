import type { ReactNode } from 'react';
import { controlAttributes, Fault, FieldFrame, type FieldState, type FieldWords } from './field-frame';

export type Choice = { value: string; label: ReactNode; hint?: ReactNode };

function chosen(field: FieldState): readonly string[] {
  if (Array.isArray(field.initialValue)) return field.initialValue.map(String);
  return typeof field.initialValue === 'string' ? [field.initialValue] : [];
}

/** One of few (radios), or any of few (`several`: checkboxes), each with its own line and hint. */
export function ChoiceField({
  field,
  label,
  hint,
  optional = false,
  several = false,
  choices,
}: FieldWords & { field: FieldState; several?: boolean; choices: readonly Choice[] }) {
  const already = chosen(field);
  const { id, ...attributes } = controlAttributes(field, Boolean(hint));
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional} group>
      {choices.map((choice, place) => (
        <ChoiceLine key={choice.value} label={choice.label} hint={choice.hint}>
          <input
            {...attributes}
            id={place === 0 ? id : `${id}-${place}`}
            type={several ? 'checkbox' : 'radio'}
            value={choice.value}
            defaultChecked={already.includes(choice.value)}
          />
        </ChoiceLine>
      ))}
    </FieldFrame>
  );
}

/** One thing to agree to, or not. Arrives as `on`, or not at all. */
export function CheckField({ field, label, hint }: { field: FieldState; label: ReactNode; hint?: ReactNode }) {
  const faulty = Boolean(field.errors?.length);
  return (
    <div className={faulty ? 'field field-faulty' : 'field'}>
      <Fault field={field} />
      <ChoiceLine label={label} hint={hint}>
        <input {...controlAttributes(field, false)} type="checkbox" value="on" defaultChecked={isOn(field)} />
      </ChoiceLine>
    </div>
  );
}

const isOn = (field: FieldState): boolean => field.initialValue === true || chosen(field).includes('on');

function ChoiceLine({ label, hint, children }: { label: ReactNode; hint?: ReactNode; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="choice">
      {children}
      <span>
        {label}
        {hint ? <span className="choice-hint">{hint}</span> : null}
      </span>
    </label>
  );
}
