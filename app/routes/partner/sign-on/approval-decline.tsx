import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound, readersLanguage } from '~/accounts/visitors.server';
import { speakIn } from '~/platform/locale/reader.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { deed, readForm } from '~/platform/request/form.server';
import { approvalPage } from '~/sign-on/endorsement/approval-page.server';
import { approvalLink, declineApproval } from '~/sign-on/endorsement/approvals.server';
import { reasonForm } from '~/sign-on/invitation/invitation-form';
import { invitationWords } from '~/sign-on/invitation/invitation-form.words';
import { mailedOf, speakAsMailed } from '~/sign-on/preparation/mail-language.server';
import { Button, Buttons, DeedForm, Page, TextArea, useFormState, useWords } from '~/ui/door/design-system';
import { words as lineWords } from '../line/line-change.words';
import { words } from './approval.words';
import { ApprovalOver, statusOfLink } from './approval-over.part';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const { params, context } = args;
  const page = await approvalPage(params['token'], await arrivalOf(context));
  if (!page) throw notFound();
  const { organisation, letter, language, path, former } = page;
  // Saying no is possible until what was sent before is done.
  const state = page.state === 'received' ? 'waiting' : page.state;
  speakIn(context, 'link', language);
  const title = words(await readersLanguage(args))('declineTitle');
  const shown = { title, state, organisation, letter, path, line: former !== null };
  return data(shown, { status: statusOfLink(state) });
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { request, params, context } = args;
  const found = await approvalLink(params['token'], await arrivalOf(context));
  if (!found) throw notFound();
  await speakAsMailed(context, mailedOf(found.preparation));
  const { reason } = await readForm(request, reasonForm(invitationWords(await readersLanguage(args))));
  await declineApproval(found.link, reason);
  return data({ declined: true as const }, { status: 200 });
});

export default function ApprovalDecline() {
  const { state, organisation, letter, path, line } = useLoaderData<typeof loader>();
  const form = useFormState<{ reason: string }>(useActionData<typeof action>());
  const say = useWords(words);
  const sayLine = useWords(lineWords);
  const lead = line ? sayLine('declineLead', { organisation }) : say('declineLead', { organisation });
  if (state === 'given') return <Page title={say('declineTitle')}>{say('givenAlready')}</Page>;
  if (state !== 'waiting') return <ApprovalOver {...{ state, organisation, letter, line }} />;
  return (
    <Page title={say('declineTitle')} lead={lead}>
      <DeedForm form={form} to={`${path}/decline`}>
        <TextArea field={form.fields.reason} label={say('reason')} optional rows={4} />
        <Buttons>
          <Button weight="deed">{say('declineDeed')}</Button>
          <a href={path}>{say('back')}</a>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
