import type { Call } from '~/sign-on/opening/opening';
import { changedTerms } from '~/sign-on/reopening/changed-terms';
import { CheckField, type FieldState, Heading, Notice, useSaid, useWords } from '~/ui/door/design-system';
import type { callNames } from './call-fields.part';
import { words } from './reopening.words';

type Fields = Record<(typeof callNames)[number] | 'terms', FieldState>;

/** Before signatories stand under other terms than they were told: what they were promised, and each term that is otherwise. */
export function ChangedTerms({ fields, former, lead }: { fields: Fields; former: Call; lead: string }) {
  const say = useWords(words);
  const said = useSaid();
  const changed = changedTerms(former, typedIn(fields, former), lead);
  return (
    <>
      <Notice>{say('promisedHours', { hours: former.correctionHours })}</Notice>
      {changed.length > 0 ? (
        <section className="form">
          <Heading level={3}>{say('termsTitle')}</Heading>
          <p>{say('termsLead')}</p>
          <ul>
            {changed.map(({ name, before, after }) => (
              <li key={name.key}>{say('term', { name, before: said(before), after: said(after) })}</li>
            ))}
          </ul>
          <CheckField field={fields.terms} label={say('termsConfirmed')} hint={say('termsConfirmedHint')} />
        </section>
      ) : (
        <p>{say('termsOther')}</p>
      )}
    </>
  );
}

const one = <Choice extends string>(field: FieldState, otherwise: Choice) =>
  typeof field.initialValue === 'string' && field.initialValue ? (field.initialValue as Choice) : otherwise;

/** The call as its fields stand, faulty ones as they were. */
function typedIn(fields: Fields, former: Call): Call {
  const ticked = (name: keyof Fields) => fields[name].initialValue === 'on';
  const hours = Number(fields.correctionHours.initialValue);
  const quorum = one(fields.quorum, '');
  return {
    whoMaySign: one(fields.whoMaySign, former.whoMaySign),
    statements: one(fields.statements, former.statements),
    printsSignatories: ticked('printsSignatories'),
    takesReservations: ticked('takesReservations'),
    takesExperts: ticked('takesExperts'),
    quorum: quorum === '' ? null : Number(quorum) || former.quorum,
    correctionHours: Number.isInteger(hours) && hours > 0 ? hours : former.correctionHours,
  };
}
