import { CheckField, ChoiceField, type FieldState, TextField, useWords } from '~/ui/door/design-system';
import { words } from './opening.words';

export const callNames = [
  ...(['whoMaySign', 'takesExperts', 'statements', 'printsSignatories'] as const),
  ...(['takesReservations', 'quorum', 'correctionHours'] as const),
];
type Fields = Record<(typeof callNames)[number], FieldState>;

/** What the call asks: who may sign, organisations only or individual experts, too; the rest, which most letters leave as it is, behind one line. */
export function CallFields({ fields }: { fields: Fields }) {
  const say = useWords(words);
  const [, , ...rest] = callNames;
  const faulty = rest.some((name) => fields[name].errors?.length);
  return (
    <>
      <ChoiceField
        field={fields.whoMaySign}
        label={say('whoMaySign')}
        choices={[
          { value: 'invited', label: say('who invited') },
          { value: 'verified', label: say('who verified'), hint: say('who verifiedHint') },
        ]}
      />
      <CheckField field={fields.takesExperts} label={say('takesExperts')} hint={say('takesExpertsHint')} />
      <details open={faulty}>
        <summary>{say('more')}</summary>
        <fieldset className="form">
          <legend className="visually-hidden">{say('more')}</legend>
          <More fields={fields} />
        </fieldset>
      </details>
    </>
  );
}

function More({ fields }: { fields: Fields }) {
  const say = useWords(words);
  return (
    <>
      <ChoiceField
        field={fields.statements}
        label={say('statements')}
        hint={say('statementsHint')}
        choices={[
          { value: 'held', label: say('statements held') },
          { value: 'shown', label: say('statements shown') },
          { value: 'none', label: say('statements none') },
        ]}
      />
      <CheckField
        field={fields.printsSignatories}
        label={say('printsSignatories')}
        hint={say('printsSignatoriesHint')}
      />
      <CheckField
        field={fields.takesReservations}
        label={say('takesReservations')}
        hint={say('takesReservationsHint')}
      />
      <TextField
        field={fields.quorum}
        label={say('quorum')}
        hint={say('quorumHint')}
        width="short"
        inputMode="numeric"
        optional
      />
      <TextField
        field={fields.correctionHours}
        label={say('correctionHours')}
        hint={say('correctionHoursHint')}
        width="short"
        inputMode="numeric"
      />
    </>
  );
}
