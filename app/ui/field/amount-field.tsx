import { controlAttributes, FieldFrame, type FieldState, type FieldWords, startingText } from './field-frame';
import { OneOf } from './one-of';

/** An amount and its unit: two controls, one question. */
export function AmountField({
  amount,
  unit,
  units,
  amountLabel,
  unitLabel,
  label,
  hint,
}: Omit<FieldWords, 'optional'> & {
  amount: FieldState;
  unit: FieldState;
  units: readonly { value: string; label: string }[];
  amountLabel: string;
  unitLabel: string;
}) {
  const errors = [amount, unit].flatMap((field) => field.errors ?? []);
  const described = (field: FieldState) => ({
    ...controlAttributes(field, false),
    ...(errors.length ? { 'aria-describedby': `${amount.id}-fault`, 'aria-invalid': true as const } : {}),
  });
  return (
    <FieldFrame field={{ id: amount.id, name: amount.name, errors }} label={label} hint={hint} group>
      <div className="field-row">
        <label htmlFor={amount.id}>
          <span className="visually-hidden">{amountLabel}</span>
          <input
            {...described(amount)}
            className="control control-short"
            inputMode="numeric"
            defaultValue={startingText(amount)}
          />
        </label>
        <label htmlFor={unit.id}>
          <span className="visually-hidden">{unitLabel}</span>
          <OneOf field={unit} of={units} {...described(unit)} />
        </label>
      </div>
    </FieldFrame>
  );
}
