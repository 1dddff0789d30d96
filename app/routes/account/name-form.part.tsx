import type { ReactNode } from 'react';
import { Button, Buttons, DeedForm, TextField, type useFormState, useWords } from '~/ui/door/design-system';
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
