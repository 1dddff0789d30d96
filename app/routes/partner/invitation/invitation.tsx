import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { readersLanguage, type Visitor, visitor } from '~/accounts/visitors.server';
import { writtenIn } from '~/letters/text/languages';
import { mailboxHinted } from '~/platform/address/mail-address';
import { isOfAnother, requireInvitation } from '~/sign-on/invitation/invitation-answers.server';
import { readyToAsk } from '~/sign-on/invitation/ready-to-ask.server';
import { AfterDelivery, LetterFacts, LetterToRead, NextText } from '~/sign-on/opening/letter-to-read';
import type { OpenedLetter } from '~/sign-on/opening/opened-letter';
import { openedLetter } from '~/sign-on/opening/opened-letter.server';
import { preparedWith } from '~/sign-on/preparation/running-preparations.server';
import { SigningMeaning } from '~/sign-on/preparation/signing-meaning';
import { Button, Buttons, Heading, LinkButton, Notice, Page, useWords } from '~/ui/door/design-system';
import { words } from './invitation.words';
import { AskAtOnce, Ready, type ReadyToAsk } from './ready.part';

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
  const found = await visitor(args);
  const start = {
    signedIn: found !== null,
    /** The invited mailbox by its first letter and host alone: who holds the link learns no address. */
    mailbox: invitation.address && mailboxHinted(invitation.address),
    ...(await underWay(found, invitation, letter)),
  };
  return data({ title, letter, declined, begun, path, start }, { status: letter ? 200 : 410 });
}

type Found = Awaited<ReturnType<typeof requireInvitation>>['invitation'];

/** What who is signed in has prepared by it, or whom they could ask at once. */
async function underWay(by: Visitor | null, invitation: Found, letter: OpenedLetter | null) {
  if (!by || !letter?.open) return { running: null, ready: null };
  const running = await preparedWith(by, invitation.id);
  const asksAtOnce = !running && !isOfAnother(invitation, by.person.address);
  return { running, ready: asksAtOnce ? await readyToAsk(by.person.id, letter.id) : null };
}

export default function Invitation() {
  const { letter, declined, begun } = useLoaderData<typeof loader>();
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
      <section>
        <Heading>{say('brief')}</Heading>
        <div className="letter">
          <p className="letter-brief" {...writtenIn(letter.parts.language)}>
            {letter.parts.askInBrief}
          </p>
        </div>
      </section>
      {letter.open ? <Answer /> : null}
      <LetterToRead letter={letter} />
      <NextText letter={letter} />
      {letter.open ? (
        <p>
          <a href="#answer">{say('toAnswer')}</a>
        </p>
      ) : null}
    </Page>
  );
}

/** Before the letter, so that nobody has to look for it: a code for who is not signed in, the next step for who is. */
function Answer() {
  const { path, begun, start } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const { signedIn, mailbox, running, ready } = start;
  const decline = (
    <LinkButton to={`${path}/decline`} weight="quiet">
      {say('decline')}
    </LinkButton>
  );
  if (!signedIn && mailbox) return <AskForCode mailbox={mailbox}>{decline}</AskForCode>;
  if (ready) return <AskNow ready={ready}>{decline}</AskNow>;
  return (
    <section id="answer">
      <Heading explains={say('later')}>{say('answer')}</Heading>
      <Buttons>
        <LinkButton to={running ? `/preparations/${running.id}/check` : `${path}/begin`} weight="deed">
          {running ? say('goOnFor', { organisation: running.organisation }) : say(begun ? 'goOn' : 'begin')}
        </LinkButton>
        {decline}
      </Buttons>
    </section>
  );
}

function AskNow({ ready, children }: { ready: ReadyToAsk; children: ReactNode }) {
  const { path, letter } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <section id="answer">
      <Heading>{say('answer')}</Heading>
      <Ready ready={ready} language={letter?.parts.language ?? ''} />
      <form method="post" action={`${path}/begin`} className="form">
        <input type="hidden" name="organisation" value={ready.organisationId} />
        <Buttons>
          <AskAtOnce ready={ready} />
          <LinkButton to={`${path}/begin`}>{say('changeFirst')}</LinkButton>
          {children}
        </Buttons>
      </form>
    </section>
  );
}

function AskForCode({ mailbox, children }: { mailbox: string; children: ReactNode }) {
  const { path } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <section id="answer">
      <Heading explains={say('codeMeaning', { address: mailbox })}>{say('answer')}</Heading>
      <form method="post" action="/sign-in">
        <input type="hidden" name="invited" value="on" />
        <input type="hidden" name="return" value={`${path}/begin`} />
        <Buttons>
          <Button weight="deed">{say('codeDeed')}</Button>
          {children}
        </Buttons>
      </form>
      <p>
        {say('later')} <a href={`${path}/begin`}>{say('otherAddress')}</a>
      </p>
    </section>
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
