import type { ReactNode } from 'react';
import { TextField } from '~/ui/field/field';
import { Buttons, DeedForm, type useFormState } from '~/ui/field/form';
import { Button } from '~/ui/part/button';
import { useWords } from '~/ui/part/language';
import { words } from './account.words';

/** The form in which a person says how it is called; what else goes with it are its children. */
export function NameForm({
  form,
  label,
  children,
}: {
  form: ReturnType<typeof useFormState<{ name: string }>>;
  label: string;
  children?: ReactNode;
}) {
  const say = useWords(words);
  return (
    <DeedForm form={form}>
      {children}
      <TextField
        field={form.fields.name}
        label={label}
        hint={say('nameHint')}
        autoComplete="name"
        width="medium"
        optional
      />
      <Buttons>
        <Button weight="deed">{say('nameDeed')}</Button>
      </Buttons>
    </DeedForm>
  );
}
