import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dispatchPath, requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { coverTranslationForm } from '~/delivery/go-ahead/dispatch-forms';
import { coverFault, furtherLanguage, saveCoverTranslation } from '~/delivery/mail/cover-translations.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { languageName, writtenIn } from '~/letters/text/languages';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, malformedAt, readForm } from '~/platform/request/form.server';
import { DeedButton, type FieldsOf, Notice, PreviewPane, useFormState, useWords } from '~/ui/door/design-system';
import { words } from './cover.words';
import { CoverEditor } from './cover-editor.part';

export const handle = { hydrate: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: words(firstLanguage)('titleIn', { language: data?.name ?? '' }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'choose addressees');
  const { counter, subject, coverText, covers, sentAt } = member.dispatch;
  const language = furtherLanguage(member, args.params['language']);
  const standing = covers.find((cover) => cover.language === language);
  return {
    frame: await deskFrameOf(member),
    back: dispatchPath(member),
    language,
    name: languageName(language, firstLanguage),
    counter,
    authentic: { language: member.letter.language, subject, coverText },
    words: standing ? { subject: standing.subject, coverText: standing.coverText } : null,
    sent: sentAt !== null,
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireDispatch(args, 'choose addressees');
  const language = furtherLanguage(member, args.params['language']);
  const typed = await readForm(args.request, coverTranslationForm);
  const fault = await coverFault(member, language, typed);
  if (fault) malformedAt(args.request, 'coverText', fault);
  await saveCoverTranslation(member, language, typed);
  return redirect(`${dispatchPath(member)}/cover`);
});

export default function CoverTranslation() {
  const { frame, back, language, name, counter, authentic, words: standing, sent } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof coverTranslationForm>>(useActionData<typeof action>(), standing ?? {});
  const say = useWords(words);
  const at = `${back}/covers/${language}`;
  return (
    <DeskPage wide title={say('titleIn', { language: name })} lead={say('leadIn')} letter={frame} current="dispatch">
      {sent ? <Notice>{say('sent')}</Notice> : null}
      {authentic.coverText ? (
        <PreviewPane title={say('authentic')}>
          <p {...writtenIn(authentic.language)}>{authentic.subject}</p>
          <pre className="caught-text" {...writtenIn(authentic.language)}>
            {authentic.coverText}
          </pre>
        </PreviewPane>
      ) : null}
      <CoverEditor
        form={form}
        to={at}
        back={`${back}/cover`}
        counter={counter}
        language={language}
        standing={form.refusal && !sent ? standing : null}
      />
      {standing && !sent ? (
        <DeedButton to={`${at}/end`} weight="quiet">
          {say('end', { language: name })}
        </DeedButton>
      ) : null}
    </DeskPage>
  );
}
