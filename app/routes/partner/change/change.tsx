import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound, readersLanguage } from '~/accounts/visitors.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { deed, readForm } from '~/platform/request/form.server';
import { objectionForm } from '~/sign-on/change/change-form';
import { changeLink } from '~/sign-on/change/change-links.server';
import { objectionWords } from '~/sign-on/change/objection.words';
import { objectTo } from '~/sign-on/change/objections.server';
import { shownChange } from '~/sign-on/change/shown-change.server';
import { LetterToRead } from '~/sign-on/opening/letter-to-read';
import { speakAsMailed } from '~/sign-on/preparation/mail-language.server';
import { Notice, Page, useWords } from '~/ui/door/design-system';
import { words } from './change.words';
import { ChangeToRead, ObjectionForm, WhatChanged } from './shown-change.part';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.pageTitle ?? '' },
  { name: 'robots', content: 'noindex' },
];

/** The link of a mail, whose page speaks the language of that mail. */
async function linkIn({ params, context }: LoaderFunctionArgs) {
  const link = await changeLink(params['token'], await arrivalOf(context));
  if (!link) throw notFound();
  await speakAsMailed(context, { address: link.mailedTo, invitationId: link.invitationId });
  return link;
}

export async function loader(args: LoaderFunctionArgs) {
  const link = await linkIn(args);
  const shown = await shownChange(link);
  const pageTitle = words(await readersLanguage(args))('title', { title: shown.title });
  return { pageTitle, shown };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const link = await linkIn(args);
  const { reason } = await readForm(args.request, objectionForm(objectionWords(await readersLanguage(args))));
  await objectTo(link, reason);
  return { objected: true as const };
});

export default function Change() {
  const { pageTitle, shown } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const { number, organisation, former } = shown;
  return (
    <Page title={pageTitle}>
      {reply && 'objected' in reply ? (
        <>
          <Notice kind="success" finding>
            {say('objected', { organisation, former })}
          </Notice>
          <WhatChanged shown={shown} />
        </>
      ) : (
        <>
          <ChangeToRead shown={shown} />
          <ObjectionForm shown={shown} reply={reply} byLink />
        </>
      )}
      <details>
        <summary>{say('whole', { number })}</summary>
        <LetterToRead letter={shown.letter} />
      </details>
    </Page>
  );
}
