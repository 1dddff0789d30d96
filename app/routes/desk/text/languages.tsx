import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskFrame } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { languageChoices, languageName } from '~/letters/text/languages';
import { translationsOf } from '~/letters/translation/translated-texts.server';
import { words } from '~/letters/translation/translation.words';
import { beginForm } from '~/letters/translation/translation-form';
import { beginTranslation } from '~/letters/translation/translations.server';
import { instantInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  Empty,
  type FieldsOf,
  LinkButton,
  Page,
  Row,
  SelectField,
  Table,
  titled,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';

export const meta = titled(words, 'languages');

export async function loader(args: LoaderFunctionArgs) {
  const letter = await requireLetter(args, 'draft letters');
  const [frame, { version, translations }] = await Promise.all([deskFrameOf(letter), translationsOf(letter.letter.id)]);
  const taken = [letter.letter.language, ...translations.map(({ language }) => language)];
  const free = languageChoices(firstLanguage).filter(({ code }) => !taken.includes(code));
  return {
    frame,
    version: version && { number: version.number, language: version.parts.language },
    translations,
    free: free.map(({ code, name, ownName }) => ({ value: code, label: `${name} (${ownName})` })),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const letter = await requireLetter(args, 'draft letters');
  const { language } = await readForm(args.request, beginForm, words);
  await beginTranslation(letter, language);
  return redirect(`/desk/letters/${letter.letter.id}/languages/${language}`);
});

export default function Languages() {
  const { frame, version, translations } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const inLanguage = useLanguage();
  const above = <DeskFrame letter={frame} current="languages" />;
  if (!version)
    return (
      <Page title={say('languages')} lead={say('languagesLead')} above={above}>
        <Empty
          title={say('noVersion')}
          next={<LinkButton to={`/desk/letters/${frame.letterId}/versions`}>{say('toVersions')}</LinkButton>}
        >
          {say('noVersionNext')}
        </Empty>
      </Page>
    );
  return (
    <Page title={say('languages')} lead={say('languagesLead')} above={above}>
      <p>{say('authentic', { language: languageName(version.language, inLanguage), number: version.number })}</p>
      {translations.length > 0 ? <Translations /> : <Empty title={say('none')}>{say('noneNext')}</Empty>}
      <AddLanguage />
    </Page>
  );
}

function Translations() {
  const { frame, translations } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const inLanguage = useLanguage();
  const columns = (['language', 'state', 'text'] as const).map((key) => ({ heading: say(key) }));
  return (
    <Table caption={say('caption')} columns={columns}>
      {translations.map(({ language, missing, lagging, text, changed }) => (
        <Row key={language}>
          <th scope="row">
            <a href={`/desk/letters/${frame.letterId}/languages/${language}`}>{languageName(language, inLanguage)}</a>
          </th>
          <td>
            {[
              missing > 0 ? say('stateMissing', { missing }) : '',
              lagging > 0 ? say('stateLagging', { lagging }) : '',
              missing + lagging === 0 ? say('stateWhole') : '',
            ]
              .filter(Boolean)
              .join(', ')}
          </td>
          <td>
            {text
              ? say(text.ordinal > 1 ? 'textOrdinal' : 'textMade', {
                  when: instantInWords(text.madeAt, frame.timeZone, inLanguage),
                  ordinal: text.ordinal,
                })
              : say('noText')}
            {changed ? `; ${say('changedSince')}` : null}
          </td>
        </Row>
      ))}
    </Table>
  );
}

function AddLanguage() {
  const { frame, free } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof beginForm>>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <DeedForm form={form} to={`/desk/letters/${frame.letterId}/languages`}>
      <h2>{say('add')}</h2>
      <SelectField field={form.fields.language} label={say('language')} options={free} />
      <Buttons>
        <Button weight="deed">{say('begin')}</Button>
      </Buttons>
    </DeedForm>
  );
}
