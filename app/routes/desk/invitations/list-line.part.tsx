import { useActionData, useLoaderData } from '@remix-run/react';
import { interfaceLanguages, languageNamed } from '~/platform/locale/interface-languages';
import type { JudgedLine } from '~/sign-on/list/judged-line';
import {
  Button,
  Buttons,
  DeedForm,
  SelectField,
  TextArea,
  TextField,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import type { action, loader } from './list';
import { words } from './list.words';
import { Collected, Status } from './list-lines.part';

type Fields = Record<
  'organisation' | 'person' | 'address' | 'country' | 'language' | 'note' | 'message' | 'logo',
  string
>;

/** One line, open to be changed, with what is wrong above its fields. */
export function LineFields({ line }: { line: JudgedLine }) {
  const { path, show, page, language, collected, logos } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const { organisation, person, address, country, note, message } = line;
  const spoken = interfaceLanguages.find((code) => code === line.language.toLowerCase()) ?? '';
  const typed = {
    organisation,
    person,
    address,
    country,
    language: spoken,
    note,
    message: message ?? '',
    logo: line.collected?.logo?.id ?? '',
  };
  const form = useFormState<Fields>(useActionData<typeof action>(), typed);
  const here = `show=${show}&page=${page}`;
  return (
    <>
      <h2>{say('changeLine', { line: line.place })}</h2>
      {line.collected ? <Collected line={line} collected={line.collected} /> : null}
      <Status line={line} />
      <DeedForm form={form} to={`${path}?${here}&change=${line.id}`}>
        <input type="hidden" name="line" value={line.id} />
        <input type="hidden" name="seen" value={line.counter} />
        <TextField field={form.fields.organisation} label={say('organisation')} width="medium" optional />
        <TextField
          field={form.fields.address}
          label={say('address')}
          hint={say(collected ? 'addressHintCollected' : 'addressHint')}
          inputMode="email"
          width="medium"
          optional
        />
        <TextField field={form.fields.person} label={say('person')} width="medium" optional />
        <TextField
          field={form.fields.country}
          label={say('country')}
          hint={say('countryHint')}
          width="short"
          optional
        />
        <SelectField
          field={form.fields.language}
          label={say('language')}
          none={say('listLanguage', { language })}
          options={interfaceLanguages.map((code) => ({ value: code, label: languageNamed(code) }))}
          optional
        />
        {collected ? (
          <SelectField
            field={form.fields.logo}
            label={say('logo')}
            hint={say('logoHint')}
            none={say('noLogo')}
            options={logos.map(({ id, name }) => ({ value: id, label: name }))}
            optional
          />
        ) : null}
        <TextField field={form.fields.note} label={say('note')} hint={say('noteHint')} optional />
        <TextArea
          field={form.fields.message}
          label={say('message')}
          hint={say('messageHint')}
          rows={3}
          limit={1000}
          optional
        />
        <Buttons>
          <Button>{say('save')}</Button>
          <a href={`${path}?${here}`}>{say('cancel')}</a>
        </Buttons>
      </DeedForm>
    </>
  );
}
