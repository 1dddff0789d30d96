import { useWords } from '../part/language';
import { controlAttributes, FieldFrame, type FieldState, type FieldWords, startingText } from './field-frame';
import { words } from './form.words';
import { OneOf } from './one-of';

/** An hour on a day in a named time zone: three controls, one question. The schema makes an instant of them. */
export function MomentField({
  date,
  time,
  zone,
  zones,
  label,
  hint,
}: Omit<FieldWords, 'optional'> & {
  date: FieldState;
  time: FieldState;
  zone: FieldState;
  /** IANA names with the words that people use for them. */
  zones: readonly { value: string; label: string }[];
}) {
  const say = useWords(words);
  const faults = [date, time, zone].flatMap((field) => field.errors ?? []);
  const described = (field: FieldState) => ({
    ...controlAttributes(field, false),
    ...(faults.length ? { 'aria-describedby': `${date.id}-fault` } : {}),
  });
  return (
    <FieldFrame field={{ ...pick(date), errors: faults }} label={label} hint={hint} group>
      <div className="field-row">
        <label htmlFor={date.id}>
          {say('date')}
          <input {...described(date)} className="control" type="date" defaultValue={startingText(date)} />
        </label>
        <label htmlFor={time.id}>
          {say('time')}
          <input {...described(time)} className="control" type="time" defaultValue={startingText(time)} />
        </label>
        <label htmlFor={zone.id}>
          {say('zone')}
          <OneOf field={zone} of={zones} {...described(zone)} />
        </label>
      </div>
    </FieldFrame>
  );
}

const pick = ({ id, name }: FieldState): FieldState => ({ id, name });
