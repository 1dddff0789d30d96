import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { languageName } from '~/letters/text/languages';
import { deed, readForm } from '~/platform/request/form.server';
import { choicesForm } from '~/seal/edition/choices';
import { choicesOf, keepChoices, languagesToChoose } from '~/seal/edition/choices.server';
import { words } from '~/seal/edition/choices.words';
import { orders, variants } from '~/seal/edition/edition';
import {
  Button,
  Buttons,
  CheckField,
  ChoiceField,
  DeedForm,
  type FieldsOf,
  titled,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';

export const meta = titled(words, 'title');

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
  const form = useFormState<FieldsOf<typeof choicesForm>>(useActionData<typeof action>(), choices);
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
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="seal">
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
    </DeskPage>
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
