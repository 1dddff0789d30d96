import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound } from '~/accounts/visitors.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { typedWords } from '~/letters/draft/typed-draft';
import { BothTexts } from '~/letters/shown/both-texts';
import { languageName } from '~/letters/text/languages';
import { isMade, missingParts } from '~/letters/translation/translated-texts.server';
import { progressOf, translatedText } from '~/letters/translation/translation';
import { words } from '~/letters/translation/translation.words';
import { TranslationEditor } from '~/letters/translation/translation-editor';
import { translationForm } from '~/letters/translation/translation-form';
import { requireTranslation, saveTranslation } from '~/letters/translation/translations.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { FaultSummary, LinkButton, useFormState, useLanguage, useWords } from '~/ui/door/design-system';

export const handle = { hydrate: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: words(firstLanguage)('title', { language: languageName(data?.translation.language ?? 'en', firstLanguage) }),
  },
];

export async function loader(args: LoaderFunctionArgs) {
  const letter = await requireTranslation(args);
  const { translation } = letter;
  const { version, ...shown } = translation;
  const whole = missingParts(translation.parts, translation.language).length === 0;
  return {
    frame: await deskFrameOf(letter),
    whole,
    made: whole && (await isMade(translation)),
    translation: { ...shown, number: version.number, authentic: version.parts.language },
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const letter = await requireLetter(args, 'draft letters');
  const language = args.params['language'] ?? '';
  const form = await readForm(args.request, translationForm, words);
  if (!(await saveTranslation(letter, language, form))) throw notFound();
  return redirect(`/desk/letters/${letter.letter.id}/languages/${language}`);
});

export default function Translation() {
  const { frame, translation, whole, made } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { faults, refusal } = useFormState(reply);
  const say = useWords(words);
  const inLanguage = useLanguage();
  const { language, authentic, number, parts, counter, saved } = translation;
  const typed = typedWords(reply?.form, parts.length);
  const conflict = typed !== null && refusal !== undefined && typed.counter !== counter;
  const mine = typed && parts.map((part, place) => ({ ...part, translated: typed.words[place] ?? '' }));
  const to = `/desk/letters/${frame.letterId}/languages/${language}`;
  const name = (code: string) => languageName(code, inLanguage);
  return (
    <DeskPage
      title={say('title', { language: name(language) })}
      lead={say('lead', { number, language: name(authentic) })}
      wide
      letter={frame}
      current="languages"
    >
      {conflict && mine ? (
        <>
          <FaultSummary id="conflict" faults={{}} refusal={refusal} />
          <BothTexts
            standing={translatedText(parts, language)}
            yours={translatedText(mine, language)}
            standingLabel={say('savedMeanwhile')}
          />
        </>
      ) : null}
      <p>
        {say('standing', progressOf(parts))} {made ? say('made') : null}
      </p>
      {whole && !made ? (
        <p className="buttons">
          <LinkButton to={`${to}/text`}>{say('toText')}</LinkButton>
        </p>
      ) : null}
      <TranslationEditor
        {...translation}
        to={to}
        version={number}
        typed={typed?.words ?? null}
        shortTitle={typed?.shortTitle ?? translation.shortTitle}
        place={typed?.place ?? translation.place}
        counter={typed && !conflict ? typed.counter : counter}
        conflict={conflict}
        saved={saved}
        timeZone={frame.timeZone}
        faults={faults}
        refusal={conflict ? undefined : refusal}
      />
      <p>
        <a href={`/desk/letters/${frame.letterId}/languages`}>{say('toLanguages')}</a>
      </p>
    </DeskPage>
  );
}
