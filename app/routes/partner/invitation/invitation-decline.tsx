import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { gone, notFound, readersLanguage, visitor } from '~/accounts/visitors.server';
import { deed, readForm } from '~/platform/request/form.server';
import { declineInvitation, mayDecline, requireInvitation } from '~/sign-on/invitation/invitation-answers.server';
import { reasonForm } from '~/sign-on/invitation/invitation-form';
import { invitationWords } from '~/sign-on/invitation/invitation-form.words';
import { openedLetter } from '~/sign-on/opening/opened-letter.server';
import {
  Button,
  Buttons,
  DeedForm,
  LinkButton,
  Notice,
  Page,
  TextArea,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './invitation.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const found = await requireInvitation(args);
  const say = words(await readersLanguage(args));
  if (found.invitation.cancelledAt) throw gone(say('cancelled'));
  const letter = await openedLetter(found.invitation.letterId, found.link.at);
  if (!letter) throw notFound();
  const declined = found.invitation.declinedAt !== null;
  const path = `/invitations/${args.params['token']}`;
  const declines = await mayDecline(found.link, await visitor(args));
  return { title: say('declineTitle'), lead: letter.lead, declined, declines, path };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const found = await requireInvitation(args);
  const { reason } = await readForm(args.request, reasonForm(invitationWords(await readersLanguage(args))));
  await declineInvitation(found.link, reason, await visitor(args));
  return null;
});

export default function InvitationDecline() {
  const { lead, declined, declines, path } = useLoaderData<typeof loader>();
  const form = useFormState<{ reason: string }>(useActionData<typeof action>());
  const say = useWords(words);
  const back = <a href={path}>{say('back')}</a>;
  if (declined)
    return (
      <Page title={say('declineTitle')}>
        <Notice kind="success">{say('declined')}</Notice>
        <p>{back}</p>
      </Page>
    );
  if (!declines)
    return (
      <Page title={say('declineTitle')}>
        <Notice kind="warning">{form.refusal ?? say('declineBegun')}</Notice>
        <Buttons>
          <LinkButton to={`/sign-in?${new URLSearchParams({ return: `${path}/decline` })}`}>{say('signIn')}</LinkButton>
          {back}
        </Buttons>
      </Page>
    );
  return (
    <Page title={say('declineTitle')} lead={say('declineLead', { lead })}>
      <DeedForm form={form}>
        <TextArea field={form.fields.reason} label={say('reason')} optional rows={4} />
        <Buttons>
          <Button weight="deed">{say('declineDeed')}</Button>
          {back}
        </Buttons>
      </DeedForm>
    </Page>
  );
}
