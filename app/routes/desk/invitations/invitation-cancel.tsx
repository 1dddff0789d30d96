import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound } from '~/accounts/visitors.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { isId } from '~/organisations/organisation/members.server';
import { deed } from '~/platform/request/form.server';
import { cancelInvitation, currentInvitation } from '~/sign-on/invitation/invitations.server';
import { Button, Buttons, DeedForm, titled, useFormState, useWords } from '~/ui/door/design-system';
import { words } from './invitations.words';

export const meta = titled(words, 'cancelDeed');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'invite organisations');
  const id = args.params['invitation'];
  const invitation = isId(id) ? await currentInvitation(member, id) : null;
  if (!invitation) throw notFound();
  const { organisationName, address } = invitation;
  const frame = await deskFrameOf(member);
  return { frame, name: organisationName ?? address ?? '', back: `/desk/letters/${member.letter.id}/signatories` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'invite organisations');
  const id = args.params['invitation'];
  if (!isId(id) || (await cancelInvitation(member, id)) === 'not there') throw notFound();
  return redirect(`/desk/letters/${member.letter.id}/signatories`);
});

export default function InvitationCancel() {
  const { frame, name, back } = useLoaderData<typeof loader>();
  const form = useFormState<Record<never, never>>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <DeskPage title={say('cancelTitle', { name })} lead={say('cancelLead')} letter={frame} current="invitations">
      <DeedForm form={form}>
        <Buttons>
          <Button weight="deed">{say('cancelDeed')}</Button>
          <a href={back}>{say('back')}</a>
        </Buttons>
      </DeedForm>
    </DeskPage>
  );
}
