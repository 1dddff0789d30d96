import type { ComponentProps } from 'react';
import { type FieldState, startingText } from './field-frame';

/** A select within a question of several controls; the first option where nothing was chosen. */
export function OneOf({
  field,
  of,
  ...control
}: ComponentProps<'select'> & { field: FieldState; of: readonly { value: string; label: string }[] }) {
  return (
    <select {...control} className="control" defaultValue={startingText(field) || of[0]?.value}>
      {of.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
