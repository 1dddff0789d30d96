import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { interfaceLanguages, languageNamed } from '~/platform/locale/interface-languages';
import { deed, formFields, malformedAt, readForm } from '~/platform/request/form.server';
import { invitationForm, pastedForm } from '~/sign-on/invitation/invitation-form';
import { invitationWords } from '~/sign-on/invitation/invitation-form.words';
import { languageOfInvitations } from '~/sign-on/invitation/invitation-language';
import { inviteOrganisations } from '~/sign-on/invitation/invitations.server';
import { isTable, readPasted } from '~/sign-on/list/list-file.server';
import { sentenceOfList } from '~/sign-on/list/list-file.words';
import { listsOf } from '~/sign-on/list/list-page.server';
import { keepList } from '~/sign-on/list/lists.server';
import { letterIsOpen } from '~/sign-on/opening/openings.server';
import {
  Button,
  Buttons,
  DeedForm,
  Heading,
  LinkButton,
  Notice,
  PreviewPane,
  SelectField,
  SideBySide,
  TextArea,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { Understood } from '../seal/understood.part';
import { words } from './invitations.words';
import { ListsSoFar } from './lists-so-far.part';

export const handle = { hydrate: true };
export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'invite organisations');
  const [frame, open, lists] = await Promise.all([
    deskFrameOf(member),
    letterIsOpen(member),
    listsOf(member.letter.id),
  ]);
  const language = languageOfInvitations(member.letter.language);
  return { frame, open, language, lists, desk: `/desk/letters/${member.letter.id}` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'invite organisations');
  const fields = await formFields(args.request);
  if (fields.get('way') === 'check' || isTable(String(fields.get('list') ?? ''))) return checkList(args, member);
  const { list, language } = await readForm(args.request, invitationForm, invitationWords);
  return { outcome: await inviteOrganisations(member, list, language) };
});

/** Keeps what was pasted as a list, to be looked at line by line: a table of a spreadsheet always is. */
async function checkList(
  { request }: ActionFunctionArgs,
  member: Awaited<ReturnType<typeof requireLetter<'invite organisations'>>>,
) {
  const { list, language } = await readForm(request, pastedForm, invitationWords);
  try {
    const id = await keepList(member, readPasted(list), language ?? languageOfInvitations(member.letter.language));
    throw redirect(`/desk/letters/${member.letter.id}/invitations/lists/${id}`);
  } catch (fault) {
    const sentence = sentenceOfList(fault);
    if (sentence) malformedAt(request, 'list', sentence);
    throw fault;
  }
}

export default function Invitations() {
  const { frame, open, desk, lists } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const outcome = reply && 'outcome' in reply ? reply.outcome : null;
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="invitations" wide>
      {outcome ? <Outcome outcome={outcome} desk={desk} /> : null}
      {open ? (
        <>
          <Invite reply={outcome ? undefined : reply} key={String(outcome !== null)} />
          <Heading>{say('otherWays')}</Heading>
          <Buttons>
            <LinkButton to={`${desk}/invitations/file`}>{say('upload')}</LinkButton>
            <LinkButton to={`${desk}/invitations/earlier`}>{say('earlier')}</LinkButton>
            <LinkButton to={`${desk}/invitations/collected`}>{say('collected')}</LinkButton>
          </Buttons>
        </>
      ) : (
        <>
          <Notice kind="warning">{say('notOpen')}</Notice>
          <LinkButton to={`${desk}/opening`}>{say('open')}</LinkButton>
        </>
      )}
      <ListsSoFar lists={lists} timeZone={frame.timeZone} desk={desk} />
    </DeskPage>
  );
}

function Invite({ reply }: { reply: unknown }) {
  const { language } = useLoaderData<typeof loader>();
  const form = useFormState<{ list: string; language: string }>(reply, { language });
  const say = useWords(words);
  const { initialValue: begun } = form.fields.list as { initialValue?: unknown };
  const [typed, type] = useState(typeof begun === 'string' ? begun : '');
  return (
    <SideBySide>
      <div onInput={({ target }) => type((target as HTMLTextAreaElement).value)}>
        <DeedForm form={form}>
          <TextArea field={form.fields.list} label={say('list')} hint={say('listHint')} rows={14} spellCheck={false} />
          <SelectField
            field={form.fields.language}
            label={say('language')}
            hint={say('languageHint')}
            options={interfaceLanguages.map((code) => ({ value: code, label: languageNamed(code) }))}
          />
          <Buttons>
            <Button weight="deed">{say('deed')}</Button>
            <Button name="way" value="check">
              {say('check')}
            </Button>
          </Buttons>
        </DeedForm>
      </div>
      {typed.trim() ? (
        <PreviewPane title={say('preview')}>
          <Understood typed={typed} />
        </PreviewPane>
      ) : null}
    </SideBySide>
  );
}

type Sent = { readonly invited: number; readonly alreadyInvited: number; readonly stopped: number };

function Outcome({ outcome, desk }: { outcome: Sent; desk: string }) {
  const say = useWords(words);
  const { invited, alreadyInvited, stopped } = outcome;
  return (
    <Notice kind="success">
      {say('done', { invited })} {alreadyInvited > 0 ? say('already', { count: alreadyInvited }) : null}{' '}
      {stopped > 0 ? say('stopped', { count: stopped }) : null} <a href={`${desk}/signatories`}>{say('see')}</a>
    </Notice>
  );
}
