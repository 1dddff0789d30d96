import { ChoiceField } from '~/ui/field/choice-field';
import { type FieldState, TextArea, TextField } from '~/ui/field/field';
import { useWords } from '~/ui/part/language';
import { words } from './deciding.words';
import { reservationLimit } from './reservation';

export type DecidingInput = { reservation: string; decides: string; boardDecidedOn: string };

type Fields = Record<keyof DecidingInput, FieldState>;

/** What an organisation adds at its name; the lead neither edits it nor leaves it out. */
export function ReservationField({ field, lead }: { field: FieldState; lead: string }) {
  const say = useWords(words);
  return (
    <TextArea
      field={field}
      label={say('reservation')}
      hint={say('reservationHint', { lead })}
      optional
      rows={3}
      limit={reservationLimit}
      letter
      dir="auto"
    />
  );
}

/** How the organisation decides, and when its board did. */
export function DecidingFields({ fields }: { fields: Fields }) {
  const say = useWords(words);
  return (
    <>
      <ChoiceField
        field={fields.decides}
        label={say('decides')}
        choices={[
          { value: 'one', label: say('decides one') },
          { value: 'board', label: say('decides board'), hint: say('decides boardHint') },
        ]}
      />
      <TextField
        field={fields.boardDecidedOn}
        label={say('boardDecidedOn')}
        hint={say('boardDecidedOnHint')}
        type="date"
        width="short"
        optional
      />
    </>
  );
}
