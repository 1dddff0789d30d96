import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { WholeText } from '~/letters/shown/whole-text';
import { languageName, writtenIn } from '~/letters/text/languages';
import { latestTextOf, makeTranslatedText, missingParts } from '~/letters/translation/translated-texts.server';
import { translatedText } from '~/letters/translation/translation';
import { words } from '~/letters/translation/translation.words';
import { makingForm } from '~/letters/translation/translation-form';
import { requireTranslation } from '~/letters/translation/translations.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  Notice,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: words(firstLanguage)('makingTitle', { language: languageName(data?.text.language ?? 'en', firstLanguage) }),
  },
];

export async function loader(args: LoaderFunctionArgs) {
  const letter = await requireTranslation(args);
  const { language, version, parts, counter } = letter.translation;
  const [frame, former] = await Promise.all([deskFrameOf(letter), latestTextOf(version.versionId, language)]);
  const text = translatedText(parts, language);
  return {
    frame,
    text,
    counter,
    number: version.number,
    corrects: former !== null,
    lacking: missingParts(parts, language),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const letter = await requireTranslation(args);
  await makeTranslatedText(letter, letter.translation.language, await readForm(args.request, makingForm));
  return redirect(`/desk/letters/${letter.letter.id}/languages`);
});

export default function TranslatedText() {
  const { frame, text, counter, number, corrects, lacking } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  const language = languageName(text.language, useLanguage());
  const back = `/desk/letters/${frame.letterId}/languages/${text.language}`;
  return (
    <DeskPage
      title={say('makingTitle', { language })}
      lead={say('makingLead', { number })}
      letter={frame}
      current="languages"
    >
      {lacking.length > 0 ? <Notice kind="warning">{lacking.join(' ')}</Notice> : null}
      <WholeText parts={text} />
      <p className="as-typed" {...writtenIn(text.language)}>
        {text.askInBrief}
      </p>
      <Irrevocable
        happens={<p>{say(corrects ? 'correction' : 'happens', { language })}</p>}
        lasting={<p>{say('lasting')}</p>}
        back={back}
      >
        <DeedForm form={form} to={`${back}/text`}>
          <input type="hidden" name="counter" value={counter} />
          <input type="hidden" name="version" value={number} />
          <Buttons>
            <Button weight="deed">{say('deed')}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </DeskPage>
  );
}
