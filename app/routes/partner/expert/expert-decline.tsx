import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { gone, notFound, readersLanguage } from '~/accounts/visitors.server';
import { deed, readForm } from '~/platform/request/form.server';
import { declineAsExpert } from '~/sign-on/expert/expert-answers.server';
import { requireExpert } from '~/sign-on/expert/expert-links.server';
import { reasonForm } from '~/sign-on/invitation/invitation-form';
import { invitationWords } from '~/sign-on/invitation/invitation-form.words';
import { openedLetter } from '~/sign-on/opening/opened-letter.server';
import { Button, Buttons, DeedForm, Notice, Page, TextArea, useFormState, useWords } from '~/ui/door/design-system';
import { words } from './expert.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const { invitation, link } = await requireExpert(args);
  const say = words(await readersLanguage(args));
  if (invitation.cancelledAt) throw gone(say('cancelled'));
  const letter = await openedLetter(link.letterId, link.at);
  if (!letter) throw notFound();
  const declined = invitation.declinedAt !== null;
  return { title: say('declineTitle'), lead: letter.lead, declined, path: `/experts/${args.params['token']}` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { link } = await requireExpert(args);
  const { reason } = await readForm(args.request, reasonForm(invitationWords(await readersLanguage(args))));
  await declineAsExpert(link, reason);
  return null;
});

export default function ExpertDecline() {
  const { lead, declined, path } = useLoaderData<typeof loader>();
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
