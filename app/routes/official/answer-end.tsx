import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import {
  afterAnswer,
  forOneReader,
  officialPagePath,
  requireOfficialPage,
} from '~/delivery/dispatch/official-link.server';
import { answerBy, takeBack } from '~/delivery/reply/replies.server';
import { deed } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  Notice,
  Page,
  titled,
  unlisted,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './answering.words';

export const meta = titled(words, 'endTitle', unlisted);

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
