import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readersLanguage } from '~/accounts/visitors.server';
import { requireInvitation } from '~/sign-on/invitation/invitation-answers.server';
import { AfterDelivery, LetterFacts, LetterToRead, NextText } from '~/sign-on/opening/letter-to-read';
import { openedLetter } from '~/sign-on/opening/opened-letter.server';
import { SigningMeaning } from '~/sign-on/preparation/signing-meaning';
import { Buttons, Heading, LinkButton, Notice, Page, useWords } from '~/ui/door/design-system';
import { words } from './invitation.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? '' },
  { name: 'robots', content: 'noindex' },
];

export async function loader(args: LoaderFunctionArgs) {
  const { invitation, link } = await requireInvitation(args);
  const title = words(await readersLanguage(args))('title');
  const letter = invitation.cancelledAt ? null : await openedLetter(invitation.letterId, link.at);
  const declined = invitation.declinedAt !== null;
  const begun = invitation.begunAt !== null && !declined;
  const path = `/invitations/${args.params['token']}`;
  return data({ title, letter, declined, begun, path }, { status: letter ? 200 : 410 });
}

export default function Invitation() {
  const { letter, declined, begun, path } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (!letter)
    return (
      <Page title={say('cancelledTitle')} lead={say('cancelled')}>
        {null}
      </Page>
    );
  return (
    <Page title={say('title')} lead={say('lead', { lead: letter.lead })} margin={<Margin />}>
      {declined ? <Notice>{say('declinedBefore')}</Notice> : null}
      {begun ? <Notice>{say('begunBefore')}</Notice> : null}
      {letter.open ? null : <Notice kind="warning">{say('closed')}</Notice>}
      {letter.next ? (
        <Notice>
          {say('nextOut', { version: letter.version, next: letter.next.version })}{' '}
          <a href="#next-version">{say('toNext')}</a>
        </Notice>
      ) : null}
      <AfterDelivery letter={letter} />
      <LetterToRead letter={letter} />
      <NextText letter={letter} />
      {letter.open ? (
        <Buttons>
          <LinkButton to={`${path}/begin`} weight="deed">
            {say(begun ? 'goOn' : 'begin')}
          </LinkButton>
          <LinkButton to={`${path}/decline`} weight="quiet">
            {say('decline')}
          </LinkButton>
        </Buttons>
      ) : null}
    </Page>
  );
}

function Margin() {
  const { letter, path } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (!letter) return null;
  return (
    <>
      <Heading>{say('facts')}</Heading>
      <LetterFacts letter={letter} />
      <SigningMeaning letter={letter} />
      {letter.open ? (
        <>
          <Heading>{say('howTitle')}</Heading>
          <ol className="steps">
            <li>{say('how1')}</li>
            <li>{say('how2')}</li>
            <li>{say('how3')}</li>
            <li>{say('how4')}</li>
          </ol>
          <p>
            <a href={`${path}/begin`}>{say('begin')}</a>
          </p>
        </>
      ) : null}
    </>
  );
}
