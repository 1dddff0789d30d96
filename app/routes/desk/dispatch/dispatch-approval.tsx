import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dispatchPath, requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { approvalForm } from '~/delivery/dispatch/timing-form';
import { approveDispatch } from '~/delivery/go-ahead/approvals.server';
import { sendingPlan } from '~/delivery/go-ahead/sendings.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { languageName, writtenIn } from '~/letters/text/languages';
import { mailAddressShown } from '~/platform/address/mail-address';
import { settings } from '~/platform/installation/settings.server';
import { instantInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  Facts,
  Irrevocable,
  Notice,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './dispatch-approval.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'approve dispatches');
  const { dispatch } = member;
  const { edition, addressed, digest } = await sendingPlan(member);
  const { subject, coverText, covers, replyTo, goesAt, timeZone, perHour, approval } = dispatch;
  const current = digest !== null && approval?.digest === digest;
  return {
    frame: await deskFrameOf(member),
    letter: `/desk/letters/${member.letter.id}`,
    standing: !settings().secondPerson
      ? ('not asked' as const)
      : dispatch.sentAt || dispatch.stoppedAt
        ? ('over' as const)
        : !digest || addressed.length === 0 || !coverText
          ? ('not ready' as const)
          : current
            ? approval.approvedById === member.person.id
              ? ('approved by you' as const)
              : ('approved' as const)
            : ('waits' as const),
    digest: digest ?? '',
    edition: edition?.number ?? 0,
    covers: [{ language: member.letter.language, subject, coverText }, ...covers],
    goes: { replyTo, perHour, at: goesAt && instantInWords(goesAt, timeZone ?? 'UTC') },
    addressed: addressed.map(({ officialId, fullName, mailbox }) => ({ id: officialId, name: fullName, mailbox })),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireDispatch(args, 'approve dispatches');
  const { digest } = await readForm(args.request, approvalForm);
  await approveDispatch(member, digest);
  return redirect(`${dispatchPath(member)}/approval`);
});

export default function DispatchApproval() {
  const { frame, standing, letter } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="dispatch">
      {standing === 'waits' ? (
        <Approve />
      ) : (
        <>
          <Notice {...(standing.startsWith('approved') ? { kind: 'success' } : {})}>{say(standing)}</Notice>
          <p>
            <a href={letter}>{say('back')}</a>
          </p>
        </>
      )}
    </DeskPage>
  );
}

function Approve() {
  const { letter, digest } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Irrevocable happens={<WhatGoes />} whom={<Whom />} lasting={<p>{say('lasting')}</p>} back={letter}>
      <DeedForm form={form}>
        <input type="hidden" name="digest" value={digest} />
        <Buttons>
          <Button weight="deed">{say('deed')}</Button>
        </Buttons>
      </DeedForm>
    </Irrevocable>
  );
}

function WhatGoes() {
  const { goes, edition } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <>
      <Facts
        facts={[
          [say('edition'), say('editionNumber', { number: edition })],
          [say('replies'), goes.replyTo],
          [say('when'), goes.at ?? say('atOnce')],
          [say('pace'), goes.perHour === null ? say('fast') : say('perHour', { count: goes.perHour })],
        ]}
      />
      <Covers />
    </>
  );
}

/** What is written in each language, whole: all of it is approved. */
function Covers() {
  const { covers } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return covers.map(({ language, subject, coverText }) => (
    <div key={language}>
      <h3>{say('cover', { language: languageName(language, firstLanguage) })}</h3>
      <pre className="caught-text" {...writtenIn(language)}>
        <strong>{subject}</strong>
        {`\n\n${coverText}`}
      </pre>
    </div>
  ));
}

function Whom() {
  const { addressed } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <details>
      <summary>{say('whom', { count: addressed.length })}</summary>
      <ul>
        {addressed.map(({ id, name, mailbox }) => (
          <li key={id}>
            {name} <small>{mailAddressShown(mailbox)}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
