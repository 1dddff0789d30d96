import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { isId } from '~/organisations/organisation/members.server';
import { deed } from '~/platform/request/form.server';
import { NotFound } from '~/platform/request/not-found';
import { laterCopiesPage, mailLaterEdition } from '~/seal/sealing/later-copies.server';
import {
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  LinkButton,
  Notice,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './copies.words';

export const meta = titled(words, 'titleOther');

async function editionIn(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'seal letters');
  const editionId = args.params['edition'];
  if (!isId(editionId)) throw new NotFound();
  return { member, editionId, page: await laterCopiesPage(member, editionId) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { member, page } = await editionIn(args);
  return { page, frame: await deskFrameOf(member) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { member, editionId } = await editionIn(args);
  await mailLaterEdition(member, editionId);
  return redirect(`/desk/letters/${member.letter.id}/editions/${editionId}/copies`);
});

export default function Copies() {
  const { frame, page } = useLoaderData<typeof loader>();
  const form = useFormState<Record<never, never>>(useActionData<typeof action>());
  const say = useWords(words);
  const seal = `/desk/letters/${frame.letterId}/seal`;
  if (!page || page.gets === 0)
    return (
      <DeskPage title={say('titleOther')} letter={frame} current="seal">
        <Notice>{form.refusal ?? (page ? say('done', { number: page.number }) : say('notLater'))}</Notice>
        <LinkButton to={seal}>{say('toSeal')}</LinkButton>
      </DeskPage>
    );
  const { number, has, gets: count } = page;
  const happens = (
    <>
      <p>{say('happens', { number, count })}</p>
      <p>{say('has', { count: has })}</p>
    </>
  );
  return (
    <DeskPage title={say('title', { number })} letter={frame} current="seal">
      <Irrevocable happens={happens} whom={<p>{say('whom')}</p>} lasting={<p>{say('lasting')}</p>} back={seal}>
        <DeedForm form={form}>
          <Buttons>
            <Button weight="deed">{say('deed', { count })}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </DeskPage>
  );
}
