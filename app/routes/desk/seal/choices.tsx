import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';
import { DeskFrame } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { requireLetter } from '~/letters/letter/letter-deeds.server';
import { languageName } from '~/letters/text/languages';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { choicesForm } from '~/seal/edition/choices';
import { choicesOf, keepChoices, languagesToChoose } from '~/seal/edition/choices.server';
import { words } from '~/seal/edition/choices.words';
import { orders, variants } from '~/seal/edition/edition';
import { CheckField, ChoiceField } from '~/ui/field/field';
import { Buttons, DeedForm, useFormState } from '~/ui/field/form';
import { Page } from '~/ui/frame/page';
import { Button } from '~/ui/part/button';
import { useLanguage, useWords } from '~/ui/part/language';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('title') }];

export async function loader(args: LoaderFunctionArgs) {
  const letter = await requireLetter(args, 'seal letters');
  const [frame, choices, languages] = await Promise.all([
    deskFrameOf(letter),
    choicesOf(letter.letter),
    languagesToChoose(letter),
  ]);
  return { frame, languages, choices: { ...choices, ignoresArticles: choices.ignoresArticles ? 'on' : undefined } };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const letter = await requireLetter(args, 'seal letters');
  await keepChoices(letter, await readForm(args.request, choicesForm));
  return redirect(`/desk/letters/${letter.letter.id}/seal#next-edition`);
});

export default function Choices() {
  const { frame, choices } = useLoaderData<typeof loader>();
  const form = useFormState<z.input<typeof choicesForm>>(useActionData<typeof action>(), choices);
  const { fields } = form;
  const say = useWords(words);
  const at = `/desk/letters/${frame.letterId}`;
  const variantChoices = variants.map((value) => ({
    value,
    label: say(`variant${value}`),
    ...(value === 'names' && { hint: say('variantnamesHint') }),
  }));
  const orderChoices = orders.map((value) => ({
    value,
    label: say(`order${value}`),
    ...(value === 'tier' && { hint: say('ordertierHint') }),
  }));
  return (
    <Page title={say('title')} lead={say('lead')} above={<DeskFrame letter={frame} current="seal" />}>
      <DeedForm form={form} to={`${at}/choices`}>
        <ChoiceField
          field={fields.language}
          label={say('language')}
          hint={say('languageHint')}
          choices={useLanguageChoices()}
        />
        <ChoiceField field={fields.variant} label={say('variant')} choices={variantChoices} />
        <ChoiceField field={fields.order} label={say('order')} hint={say('orderHint')} choices={orderChoices} />
        <CheckField field={fields.ignoresArticles} label={say('ignoresArticles')} hint={say('ignoresArticlesHint')} />
        <Buttons>
          <Button weight="deed">{say('keep')}</Button>
          <Button formMethod="get" formAction={`${at}/proof.pdf`}>
            {say('proof')}
          </Button>
        </Buttons>
        <p className="aside-note">{say('proofHint')}</p>
      </DeedForm>
      <ul className="sentences">
        <li>
          <a href={`${at}/languages`}>{say('translate')}</a>
        </li>
        <li>
          <a href={`${at}/arrangement`}>{say('arrange')}</a>
        </li>
        <li>
          <a href={`${at}/seal`}>{say('back')}</a>
        </li>
      </ul>
    </Page>
  );
}

function useLanguageChoices() {
  const { languages } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const inLanguage = useLanguage();
  return languages.map(({ code, authentic, ready }) => {
    const language = languageName(code, inLanguage);
    return {
      value: code,
      label: authentic ? say('authentic', { language }) : language,
      ...(!authentic && !ready && { hint: say('waits') }),
    };
  });
}
