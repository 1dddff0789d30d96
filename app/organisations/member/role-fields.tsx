import { ChoiceField, type FieldState } from '~/ui/field/field';
import { useLanguage, useWords } from '~/ui/part/language';
import { organisationWords } from '../organisation/organisation.words';
import { type Role, roles } from '../organisation/permission';

/** Roles as they stand within a sentence: “editor and authorised signatory”. */
export function useRolesInWords(): (held: readonly Role[]) => string {
  const say = useWords(organisationWords);
  const list = new Intl.ListFormat(useLanguage());
  return (held) => list.format(held.map((role) => say('role', { role }).toLowerCase()));
}

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
