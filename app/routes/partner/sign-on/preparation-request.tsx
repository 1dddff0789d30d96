import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { languageFor } from '~/platform/locale/reader.server';
import { list } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { requestApproval } from '~/sign-on/endorsement/approvals.server';
import { requirePreparation } from '~/sign-on/opening/preparation-deeds.server';
import { preparationPage } from '~/sign-on/preparation/preparation-page.server';
import { Button, Buttons, DeedForm, Page, useFormState, useWords } from '~/ui/door/design-system';
import { words as lineWords } from '../line/line-change.words';
import { words as togetherWords } from '../together/together.words';
import { words } from './preparation.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const { preparation, together, former, shown } = await preparationPage(
    await requirePreparation(args, 'prepare endorsements'),
  );
  const signatory = preparation.signatory ?? '';
  const title = words(languageFor(args))('askTitle');
  const names = together ? list(together.toAsk) : null;
  return { title, id: preparation.id, signatory, names, line: former !== null, seen: shown.seen };
}

/** What stood on the page on which one asks. */
const askForm = z.object({ seen: z.string().max(300).catch('') });

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requirePreparation(args, 'prepare endorsements');
  const { seen } = await readForm(args.request, askForm);
  await requestApproval(member, seen);
  return redirect(`/preparations/${member.preparation.id}/check`);
});

export default function PreparationRequest() {
  const { id, signatory, names, line, seen } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useFormState<Record<never, never>>(reply);
  const say = useWords(words);
  const sayTogether = useWords(togetherWords);
  const sayLine = useWords(lineWords);
  const alone = line ? sayLine('askLead', { signatory }) : say('askLead', { signatory });
  const both = line ? sayLine('askTogether', { names: names ?? '' }) : sayTogether('askLead', { names: names ?? '' });
  const lead = names ? both : alone;
  return (
    <Page title={say('askTitle')} lead={lead}>
      <DeedForm form={form}>
        <input type="hidden" name="seen" value={seen} />
        <Buttons>
          {reply ? null : (
            <Button weight="deed">{names ? sayTogether('ask', { names }) : say('ask', { signatory })}</Button>
          )}
          <a href={`/preparations/${id}/check`}>{say('again')}</a>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
