import { expertFormWords } from '~/sign-on/expert/expert-form.words';
import { TextField, type useFormState, useWords } from '~/ui/door/design-system';

type Field = ReturnType<typeof useFormState<{ name: string }>>['fields']['name'];
type Line = { readonly fields: Readonly<Record<'name' | 'title' | 'affiliation', Field>> };

/** How a person who asks would be printed. */
export function ExpertLine({ fields: { name, title, affiliation } }: Line) {
  const say = useWords(expertFormWords);
  return (
    <>
      <TextField field={name} label={say('name')} hint={say('nameToAskHint')} width="medium" autoComplete="name" />
      <TextField field={title} label={say('title')} hint={say('titleHint')} width="medium" optional />
      <TextField field={affiliation} label={say('affiliation')} hint={say('affiliationHint')} width="medium" optional />
    </>
  );
}
