import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readersLanguage } from '~/accounts/visitors.server';
import { deed, readForm } from '~/platform/request/form.server';
import { requirePublished } from '~/sign-on/admission/published-letter.server';
import { expertAskingForm } from '~/sign-on/expert-admission/expert-asking-form';
import { askAsExpert } from '~/sign-on/expert-admission/expert-askings.server';
import { expertAskingPage } from '~/sign-on/expert-admission/expert-request-pages.server';
import { AfterDelivery, LetterFacts } from '~/sign-on/opening/letter-to-read';
import { Button, Buttons, DeedForm, Notice, Page, TextField, useFormState, useWords } from '~/ui/door/design-system';
import { words } from './expert-asking.words';
import { ExpertLine } from './expert-line.part';
import { ExpertMeaning } from './expert-meaning.part';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const page = await expertAskingPage(await requirePublished(args));
  return { ...page, pageTitle: words(await readersLanguage(args))('title') };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const letter = await requirePublished(args);
  const language = await readersLanguage(args);
  const typed = await readForm(args.request, expertAskingForm(language));
  await askAsExpert(letter, { ...typed, language, place: args.context.clientAddress });
  return { sent: true };
});

export default function ExpertAsking() {
  const { lead, letter, slug, whyNot } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const margin = (
    <>
      <LetterFacts letter={letter} />
      <ExpertMeaning letter={letter} />
    </>
  );
  const back = <a href={`/letters/${slug}`}>{say('back')}</a>;
  if (reply && 'sent' in reply)
    return (
      <Page title={say('sentTitle')} lead={say('sent', { lead })}>
        <p>
          {say('sentMissing')} <a href={`/experts/ask/${slug}`}>{say('again')}</a>
        </p>
        <p>{back}</p>
      </Page>
    );
  return (
    <Page title={say('title')} lead={say('lead', { title: letter.parts.title, lead })} margin={margin}>
      <AfterDelivery letter={letter} />
      {whyNot && !reply ? <Notice>{say(whyNot)}</Notice> : <Ask reply={reply} />}
      <p>{back}</p>
    </Page>
  );
}

function Ask({ reply }: { reply: unknown }) {
  const { lead } = useLoaderData<typeof loader>();
  const form = useFormState<Record<'name' | 'title' | 'affiliation' | 'address', string>>(reply);
  const say = useWords(words);
  return (
    <DeedForm form={form}>
      <ExpertLine fields={form.fields} />
      <TextField
        field={form.fields.address}
        label={say('address')}
        hint={say('addressHint', { lead })}
        type="email"
        autoComplete="email"
        inputMode="email"
        spellCheck={false}
        width="medium"
      />
      <Buttons>
        <Button weight="deed">{say('deed')}</Button>
      </Buttons>
    </DeedForm>
  );
}
