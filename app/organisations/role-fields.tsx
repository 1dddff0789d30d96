import { ChoiceField, type FieldState } from '~/ui/field';
import { useWords } from '~/ui/language';
import { organisationWords } from './organisation.words';
import { roles } from './permission';

/** The roles of a member to choose from, each with what it may do. */
export function RolesField({ field, label, hint }: { field: FieldState; label: string; hint: string }) {
  const say = useWords(organisationWords);
  const choices = roles.map((role) => ({
    value: role,
    label: say('role', { role }),
    hint: say('roleMeaning', { role }),
  }));
  return <ChoiceField field={field} label={label} hint={hint} several choices={choices} />;
}
