import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { interfaceLanguages } from '~/platform/locale/interface-languages';
import { languageNamed } from '~/platform/locale/languages';
import { deed, readForm } from '~/platform/request/form.server';
import { invitationForm } from '~/sign-on/invitation/invitation-form';
import { invitationWords } from '~/sign-on/invitation/invitation-form.words';
import { languageOfInvitations } from '~/sign-on/invitation/invitation-language';
import { inviteOrganisations } from '~/sign-on/invitation/invitations.server';
import { letterIsOpen } from '~/sign-on/opening/openings.server';
import {
  Button,
  Buttons,
  DeedForm,
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

export const handle = { hydrate: true };
export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'invite organisations');
  const [frame, open] = await Promise.all([deskFrameOf(member), letterIsOpen(member)]);
  const language = languageOfInvitations(member.letter.language);
  return { frame, open, language, desk: `/desk/letters/${member.letter.id}` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'invite organisations');
  const { list, language } = await readForm(args.request, invitationForm, invitationWords);
  return { outcome: await inviteOrganisations(member, list, language) };
});

export default function Invitations() {
  const { frame, open, desk } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const outcome = reply && 'outcome' in reply ? reply.outcome : null;
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="signatories" wide>
      {outcome ? <Outcome outcome={outcome} desk={desk} /> : null}
      {open ? (
        <Invite reply={outcome ? undefined : reply} key={String(outcome !== null)} />
      ) : (
        <>
          <Notice kind="warning">{say('notOpen')}</Notice>
          <LinkButton to={`${desk}/opening`}>{say('open')}</LinkButton>
        </>
      )}
    </DeskPage>
  );
}

function Invite({ reply }: { reply: unknown }) {
  const { language } = useLoaderData<typeof loader>();
  const form = useFormState<{ list: string; language: string }>(reply, { language });
  const say = useWords(words);
  const [typed, type] = useState(String(form.fields.list.initialValue ?? ''));
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
