import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { afterAnswer, forOneReader, officialPagePath, requireOfficialPage } from '~/delivery/official-page.server';
import { answerBy, takeBack } from '~/delivery/replies.server';
import { deed } from '~/platform/form.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { Button } from '~/ui/button';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { Irrevocable } from '~/ui/irrevocable';
import { useWords } from '~/ui/language';
import { Notice } from '~/ui/notice';
import { Page } from '~/ui/page';
import { words } from './answering.words';

export const meta: MetaFunction = () => [
  { title: words(firstLanguage)('endTitle') },
  { name: 'robots', content: 'noindex' },
];

export async function loader(args: LoaderFunctionArgs) {
  const link = await requireOfficialPage(args);
  const { kind, erasedAt } = await answerBy(link, args.params['answer']);
  const shown = { over: erasedAt !== null, passed: kind === 'passed_on', path: officialPagePath(link.token) };
  return data(shown, { headers: forOneReader });
}

export const headers: HeadersFunction = () => forOneReader;

export const action = deed(async (args: ActionFunctionArgs) => {
  const link = await requireOfficialPage(args);
  await takeBack(link, args.params['answer']);
  return redirect(afterAnswer(link, 'taken-back'));
});

export default function AnswerEnd() {
  const { over, passed, path } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  if (over)
    return (
      <Page title={say('endTitle')}>
        <Notice>{say('endDone')}</Notice>
        <p>
          <a href={path}>{say('back')}</a>
        </p>
      </Page>
    );
  return (
    <Page title={say('endTitle')}>
      <Irrevocable
        happens={<p>{say(passed ? 'endPassed' : 'endHappens')}</p>}
        lasting={<p>{say('endLasting')}</p>}
        back={path}
      >
        <DeedForm form={form}>
          <Buttons>
            <Button weight="deed">{say('endDeed')}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </Page>
  );
}
