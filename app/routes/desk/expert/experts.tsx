import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { may } from '~/organisations/organisation/permission';
import { interfaceLanguages, languageNamed } from '~/platform/locale/interface-languages';
import { firstLanguage, list } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { expertBoard } from '~/sign-on/expert/expert-board.server';
import { inviteExperts } from '~/sign-on/expert/expert-invitations.server';
import { inviteForm } from '~/sign-on/expert/invite-form';
import { expertRequestsOf } from '~/sign-on/expert-admission/expert-request-pages.server';
import { invitationWords } from '~/sign-on/invitation/invitation-form.words';
import { languageOfInvitations } from '~/sign-on/invitation/invitation-language';
import { listFormWords } from '~/sign-on/list/list-form.words';
import { websiteOfLead } from '~/sign-on/list/list-page.server';
import {
  Button,
  Buttons,
  DeedForm,
  Empty,
  Heading,
  LinkButton,
  Notice,
  SelectField,
  TextArea,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { ExpertRequests } from './expert-requests.part';
import { ExpertTable } from './expert-table.part';
import { words } from './experts.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'see the desk');
  const [frame, board, requests] = await Promise.all([
    deskFrameOf(member),
    expertBoard(member),
    expertRequestsOf(member),
  ]);
  return {
    ...{ ...board, frame, requests, desk: `/desk/letters/${member.letter.id}` },
    language: languageOfInvitations(member.letter.language),
    invites: may(member.roles, 'invite organisations'),
    decides: may(member.roles, 'decide on signatories'),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'invite organisations');
  const form = inviteForm(invitationWords(firstLanguage), listFormWords(firstLanguage), await websiteOfLead(member));
  const { list: typed, message, language } = await readForm(args.request, form);
  const said = { message, language: language ?? languageOfInvitations(member.letter.language) };
  const outcome = await inviteExperts(member, typed.invited, said);
  return { outcome: { ...outcome, ...said, setAside: typed.setAside } };
});

export default function Experts() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const { frame, opening, count, rows, invites, desk } = page;
  const outcome = reply && 'outcome' in reply ? reply.outcome : null;
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="signatories" wide>
      {outcome ? <Outcome {...outcome} /> : null}
      <p className="signatory-count">{say('count', { count })}</p>
      {opening?.takesExperts ? null : <Notice>{say('organisationsOnly')}</Notice>}
      {opening?.takesExperts && !opening.open ? <Notice>{say('notOpen')}</Notice> : null}
      {invites && !opening?.open ? <LinkButton to={`${desk}/opening`}>{say('toOpening')}</LinkButton> : null}
      <ExpertRequests {...page} />
      {rows.length > 0 ? (
        <ExpertTable {...page} />
      ) : opening?.takesExperts ? (
        <Empty title={say('emptyTitle')}>{say('empty')}</Empty>
      ) : null}
      {invites && opening?.open && opening.takesExperts ? (
        <Invite reply={outcome ? undefined : reply} sent={outcome} key={String(outcome !== null)} />
      ) : null}
    </DeskPage>
  );
}

/** The lines that were set aside are there to be corrected, with the message that the others got. */
function Invite({ reply, sent }: { reply: unknown; sent: Sent | null }) {
  const { language } = useLoaderData<typeof loader>();
  const again = sent && sent.setAside.length > 0 ? sent : null;
  const form = useFormState<Record<'list' | 'language' | 'message', string>>(reply, {
    ...{ list: again?.setAside.join('\n') ?? '', message: again?.message ?? '' },
    language: again?.language ?? language,
  });
  const say = useWords(words);
  return (
    <section>
      <Heading>{say('inviteTitle')}</Heading>
      <DeedForm form={form}>
        <TextArea field={form.fields.list} label={say('list')} hint={say('listHint')} rows={6} spellCheck={false} />
        <TextArea field={form.fields.message} label={say('message')} hint={say('messageHint')} rows={4} optional />
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
    </section>
  );
}

type Sent = {
  readonly invited: number;
  readonly alreadyInvited: number;
  readonly stopped: number;
  readonly setAside: readonly string[];
  readonly message: string | null;
  readonly language: string;
};

function Outcome({ invited, alreadyInvited, stopped, setAside }: Sent) {
  const say = useWords(words);
  return (
    <>
      <Notice kind="success">
        {say('done', { invited })} {alreadyInvited > 0 ? say('already', { count: alreadyInvited }) : null}{' '}
        {stopped > 0 ? say('stopped', { count: stopped }) : null}
      </Notice>
      {setAside.length > 0 ? (
        <Notice kind="warning">{say('setAside', { count: setAside.length, lines: list(setAside.map(quoted)) })}</Notice>
      ) : null}
    </>
  );
}

const quoted = (line: string) => `“${line}”`;
