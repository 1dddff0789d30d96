import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound, readersLanguage } from '~/accounts/visitors.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { deed, readForm } from '~/platform/request/form.server';
import { tokenFor } from '~/platform/request/token.server';
import { objectionForm } from '~/sign-on/change/change-form';
import { type ChangeLink, changeLink } from '~/sign-on/change/change-links.server';
import { objectionWords } from '~/sign-on/change/objection.words';
import { objectTo } from '~/sign-on/change/objections.server';
import { type ShownChange, shownChange } from '~/sign-on/change/shown-change.server';
import { signingWords } from '~/sign-on/declaration/signing.words';
import { withdrawalToken } from '~/sign-on/endorsement/withdrawal-links.server';
import { LetterToRead } from '~/sign-on/opening/letter-to-read';
import { speakAsMailed } from '~/sign-on/preparation/mail-language.server';
import { answerForm } from '~/sign-on/substance/answer-form';
import { answerFormWords } from '~/sign-on/substance/answer-form.words';
import { answerPage, comingIn } from '~/sign-on/substance/answer-page.server';
import { answerBy } from '~/sign-on/substance/answers.server';
import { Buttons, LinkButton, Notice, Page, useWords } from '~/ui/door/design-system';
import { Answer } from './answer.part';
import { words as answerWords } from './answer.words';
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
  const answer = link.kind === 'substantive' ? await answerPage(link, link) : null;
  const title = link.kind === 'substantive' ? answerWords : words;
  const pageTitle = title(await readersLanguage(args))('title', { title: shown.title });
  const pdf = `/changes/${args.params['token']}/comparison.pdf`;
  const left = shown.state === 'moved' && shown.stands && !shown.consents;
  const approval = left ? await comingIn(link) : null;
  const comeIn = approval && `/approvals/${tokenFor('approval', approval)}`;
  return { pageTitle, shown, answer, pdf, left, comeIn, withdrawal: await withdrawalOf(link) };
}

/** The withdrawal by the mail that asked, for whoever holds its link. */
async function withdrawalOf({ kind, showingId, mailedTo }: ChangeLink): Promise<string | null> {
  const asked = { kind: 'change-announced', aboutId: showingId } as const;
  const token = kind === 'substantive' ? await withdrawalToken(asked, mailedTo) : null;
  return token && `/withdrawals/${token}`;
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const link = await linkIn(args);
  const language = await readersLanguage(args);
  if (link.kind === 'substantive') {
    const form = answerForm(answerFormWords(language), signingWords(language), language);
    await answerBy(link, await readForm(args.request, form));
    return { answered: true as const };
  }
  const { reason } = await readForm(args.request, objectionForm(objectionWords(language)));
  await objectTo(link, reason);
  return { objected: true as const };
});

export default function Change() {
  const { pageTitle, shown, answer, pdf, left, comeIn, withdrawal } = useLoaderData<typeof loader>();
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
          <WhatChanged {...{ shown, pdf }} />
        </>
      ) : (
        <>
          {reply && 'answered' in reply ? <Recorded /> : null}
          <ChangeToRead {...{ shown, pdf }} />
          {left ? <ComeIn comeIn={comeIn} shown={shown} /> : null}
          {answer ? (
            <Answer {...{ shown, answer, withdrawal, reply }} byLink />
          ) : (
            <ObjectionForm shown={shown} reply={reply} byLink />
          )}
        </>
      )}
      <details>
        <summary>{say('whole', { number })}</summary>
        <LetterToRead letter={shown.letter} />
      </details>
    </Page>
  );
}

/** The way back for who was left behind: by the link of the one who is asked, else by that person. */
function ComeIn({
  comeIn,
  shown: { signOnUntil, number, organisation },
}: {
  comeIn: string | null;
  shown: ShownChange;
}) {
  const say = useWords(answerWords);
  if (!signOnUntil) return null;
  if (!comeIn) return <p>{say('comeInBy', { organisation, number })}</p>;
  return (
    <Buttons>
      <LinkButton to={comeIn} weight="deed">
        {say('comeIn', { number })}
      </LinkButton>
    </Buttons>
  );
}

function Recorded() {
  const say = useWords(answerWords);
  return (
    <Notice kind="success" finding>
      {say('recorded')}
    </Notice>
  );
}
