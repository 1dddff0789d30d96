import { reservationLimit } from '~/sign-on/preparation/reservation';
import { ChoiceField, type FieldState, SelectField, TextArea, TextField, useWords } from '~/ui/door/design-system';
import { words } from './deciding.words';
import { words as preparationWords } from './preparation.words';

export type DecidingInput = { reservation: string; decides: string; boardDecidedOn: string; second: string };

type Option = { readonly value: string; readonly label: string; readonly hint: string };
type Signing = { readonly signatory: FieldState };
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
export function DecidingFields({ fields }: { fields: Omit<Fields, 'second'> }) {
  const say = useWords(words);
  return (
    <>
      <ChoiceField
        field={fields.decides}
        label={say('decides')}
        choices={[
          { value: 'one', label: say('decides one') },
          { value: 'two', label: say('decides two'), hint: say('decides twoHint') },
          { value: 'board', label: say('decides board'), hint: say('decides boardHint') },
        ]}
      />
      <div className="where-board">
        <TextField
          field={fields.boardDecidedOn}
          label={say('boardDecidedOn')}
          hint={say('boardDecidedOnHint')}
          type="date"
          width="short"
        />
      </div>
    </>
  );
}

/** Who signs; and the second of two who sign together, shown where two do, by the style sheet alone. */
export function Signatories({
  fields,
  choices,
}: {
  fields: Pick<Fields, 'second'> & Signing;
  choices: readonly Option[];
}) {
  const say = useWords(words);
  const sayOne = useWords(preparationWords);
  return (
    <>
      <ChoiceField
        field={fields.signatory}
        label={sayOne('signatory')}
        hint={sayOne('signatoryHint')}
        choices={choices}
      />
      <div className="where-two">
        <SelectField
          field={fields.second}
          label={say('second')}
          hint={say(choices.length > 1 ? 'secondHint' : 'secondAlone')}
          width="full"
          options={choices.map(({ value, label }) => ({ value, label }))}
          none={say('nobody')}
        />
      </div>
    </>
  );
}
