import type { z } from 'zod';
import { countryOptions } from '~/platform/locale/countries';
import { SelectField, TextArea, TextField } from '~/ui/field/field';
import type { useFormState } from '~/ui/field/form';
import { useWords } from '~/ui/part/language';
import { words } from './official-fields.words';
import type { officialForm } from './official-form';

type Form = ReturnType<typeof useFormState<z.input<typeof officialForm>>>;

/** Everything that is written down of an official: the same fields for the staff and for a lead’s own. */
export function OfficialFields({ fields, groups = [] }: { fields: Form['fields']; groups?: readonly string[] }) {
  const say = useWords(words);
  const kinds = (['person', 'office'] as const).map((value) => ({ value, label: say(value) }));
  return (
    <>
      <SelectField field={fields.kind} label={say('kind')} hint={say('kindHint')} optional options={kinds} />
      <TextField field={fields.fullName} label={say('fullName')} />
      <TextArea field={fields.addresses} label={say('addresses')} hint={say('addressesHint')} rows={2} />
      <TextField
        field={fields.institution}
        label={say('institution')}
        hint={say('institutionHint')}
        width="medium"
        optional
      />
      <SelectField field={fields.country} label={say('country')} optional options={countryOptions()} />
      <TextArea field={fields.roles} label={say('roles')} hint={say('rolesHint')} rows={2} optional />
      <details>
        <summary>{say('more')}</summary>
        <TextField field={fields.familyName} label={say('familyName')} width="medium" optional />
        <SelectField
          field={fields.honorific}
          label={say('honorific')}
          hint={say('honorificHint')}
          optional
          options={['Ms', 'Mr'].map((value) => ({ value, label: value }))}
        />
        <TextField field={fields.position} label={say('position')} hint={say('positionHint')} width="medium" optional />
        <TextField field={fields.constituency} label={say('constituency')} width="medium" optional />
        <SelectField
          field={fields.group}
          label={say('group')}
          optional
          options={groups.map((value) => ({ value, label: value }))}
        />
        <TextField field={fields.party} label={say('party')} width="medium" optional />
        <TextField
          field={fields.languages}
          label={say('languages')}
          hint={say('languagesHint')}
          width="medium"
          optional
        />
        <TextField field={fields.formOfAddress} label={say('formOfAddress')} hint={say('formOfAddressHint')} optional />
        <TextArea
          field={fields.salutations}
          label={say('salutations')}
          hint={say('salutationsHint')}
          rows={2}
          optional
        />
      </details>
    </>
  );
}
