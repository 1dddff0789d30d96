import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { may } from '~/organisations/organisation/permission';
import { languageFor } from '~/platform/locale/reader.server';
import { deed, readForm } from '~/platform/request/form.server';
import { changeBefore } from '~/sign-on/change/shown-change.server';
import { signingWords } from '~/sign-on/declaration/signing.words';
import { requireEndorsement } from '~/sign-on/opening/preparation-deeds.server';
import { answerForm } from '~/sign-on/substance/answer-form';
import { answerFormWords } from '~/sign-on/substance/answer-form.words';
import { answerPage } from '~/sign-on/substance/answer-page.server';
import { answerRefusals } from '~/sign-on/substance/answer-refusals.words';
import { answerSignedIn } from '~/sign-on/substance/answers.server';
import { LinkButton, Notice, Page, useWords } from '~/ui/door/design-system';
import { Answer } from './answer.part';
import { words } from './answer.words';
import { ChangeToRead, Refused } from './shown-change.part';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireEndorsement(args, 'see the desk');
  const { endorsementId, at, person, roles } = member;
  const before = await changeBefore(endorsementId, at);
  const shown = before?.kind === 'substantive' ? before : null;
  const answer = shown && (await answerPage({ changeId: shown.id, endorsementId }, { personId: person.id }));
  const say = words(languageFor(args));
  const title = say('title', { title: shown?.title ?? '' });
  const withdrawal = may(roles, 'withdraw endorsements') ? `/endorsements/${endorsementId}/withdrawal` : null;
  return { title, shown, answer, withdrawal, back: `/endorsements/${endorsementId}` };
}

/** Answers the change that the page showed, as an authorised signatory. */
export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireEndorsement(args, 'bind the organisation');
  const language = languageFor(args);
  const missing = answerRefusals(language)('notAsked');
  const form = z.intersection(
    answerForm(answerFormWords(language), signingWords(language), language),
    z.object({ change: z.uuid({ error: missing }) }),
  );
  const { change, ...fields } = await readForm(args.request, form);
  await answerSignedIn(member, change, fields);
  return redirect(`/endorsements/${member.endorsementId}/answer`);
});

export default function EndorsementAnswer() {
  const { title, shown, answer, withdrawal, back } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  return (
    <Page title={title}>
      {shown && answer ? (
        <>
          <ChangeToRead shown={shown} pdf={`${back}/comparison.pdf`} />
          <Answer {...{ shown, answer, withdrawal, reply }} />
        </>
      ) : (
        <>
          <Refused reply={reply} />
          <Notice>{say('nothing')}</Notice>
        </>
      )}
      <LinkButton to={back} weight="quiet">
        {say('back')}
      </LinkButton>
    </Page>
  );
}
