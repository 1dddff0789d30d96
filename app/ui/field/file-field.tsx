import { controlAttributes, FieldFrame, type FieldState, type FieldWords } from './field-frame';

/** One file. Its form needs `files`. A browser never keeps a chosen file: after a refusal it is chosen again. */
export function FileField({
  field,
  label,
  hint,
  optional = false,
  accept,
}: FieldWords & {
  field: FieldState;
  /** The types that the dialogue offers, as `image/svg+xml,.svg`; the server judges what arrives. */
  accept?: string;
}) {
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <input
        {...controlAttributes(field, Boolean(hint))}
        className="control"
        type="file"
        {...(accept ? { accept } : {})}
      />
    </FieldFrame>
  );
}
