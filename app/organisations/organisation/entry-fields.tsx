import type { z } from 'zod';
import { countryOptions } from '~/platform/locale/countries';
import { type FieldState, SelectField, TextField } from '~/ui/field/field';
import { Heading } from '~/ui/part/heading';
import { useLanguage, useWords } from '~/ui/part/language';
import { words } from './entry-form.words';
import { type organisationForm, organisationKinds } from './organisation';
import { organisationWords } from './organisation.words';

export type EntryInput = { [Name in keyof z.input<typeof organisationForm>]-?: string };
type Fields = Readonly<Record<keyof EntryInput, FieldState>>;

/** The fields of an organisation’s entry, to found one or to change it. */
export function EntryFields({ fields }: { fields: Fields }) {
  const say = useWords(words);
  return (
    <>
      <TextField
        field={fields.displayName}
        label={say('displayName')}
        hint={say('displayNameHint')}
        autoComplete="organization"
      />
      <TextField field={fields.legalName} label={say('legalName')} hint={say('legalNameHint')} />
      <KindAndPlace fields={fields} />
      <TextField
        field={fields.website}
        label={say('website')}
        hint={say('websiteHint')}
        type="url"
        inputMode="url"
        autoComplete="url"
        spellCheck={false}
        width="medium"
      />
      <Heading explains={say('numbersMeaning')}>{say('numbers')}</Heading>
      <TextField
        field={fields.transparencyNumber}
        label={say('transparencyNumber')}
        hint={say('transparencyHint')}
        width="medium"
        optional
      />
      <TextField field={fields.nationalNumber} label={say('nationalNumber')} width="medium" optional />
      <TextField field={fields.charityNumber} label={say('charityNumber')} width="medium" optional />
      <TextField field={fields.lei} label={say('lei')} width="medium" optional />
    </>
  );
}

function KindAndPlace({ fields }: { fields: Fields }) {
  const say = useWords(words);
  const sayEntry = useWords(organisationWords);
  const language = useLanguage();
  const countries = countryOptions(language);
  return (
    <>
      <SelectField field={fields.country} label={say('country')} options={countries} autoComplete="country" />
      <SelectField
        field={fields.kind}
        label={say('kind')}
        options={organisationKinds.map((kind) => ({ value: kind, label: sayEntry('kind', { kind }) }))}
      />
    </>
  );
}
