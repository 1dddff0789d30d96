import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { writtenIn } from '~/letters/text/languages';
import { statementsPage } from '~/sign-on/decision/statements.server';
import { Buttons, DeedButton, Empty, Heading, LinkButton, Notice, titled, useWords } from '~/ui/door/design-system';
import { words } from './statements.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'decide on signatories');
  const [frame, page] = await Promise.all([deskFrameOf(member), statementsPage(member)]);
  return { frame, ...page };
}

type Shown = Awaited<ReturnType<typeof statementsPage>>['statements'][number];

export default function Statements() {
  const { frame, statements, sealed } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const at = `/desk/letters/${frame.letterId}`;
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="signatories">
      {sealed ? <Notice>{say('sealed')}</Notice> : null}
      {statements.length === 0 ? <Empty title={say('none')}>{say('noneNext')}</Empty> : null}
      {statements.map((one) => (
        <Statement key={one.id} one={one} at={`${at}/endorsements/${one.id}`} />
      ))}
      <p>
        <a href={`${at}/signatories`}>{say('back')}</a>
      </p>
    </DeskPage>
  );
}

function Statement({ one, at }: { one: Shown; at: string }) {
  const say = useWords(words);
  const { name, statement, language, state, reason } = one;
  return (
    <section>
      <Heading>{name}</Heading>
      <p>{say(`state ${state}`, { reason })}</p>
      <figure className="statement" {...writtenIn(language)}>
        <blockquote>
          <p>{statement}</p>
        </blockquote>
      </figure>
      <Buttons>
        {state === 'waiting' ? (
          <DeedButton to={`${at}/statement-shown`}>
            <OneOf deed={say('show')} name={name} />
          </DeedButton>
        ) : null}
        {state === 'left out' ? (
          <LinkButton to={`${at}/statement-shown`}>
            <OneOf deed={say('showAgain')} name={name} />
          </LinkButton>
        ) : (
          <LinkButton to={`${at}/statement-left-out`} weight="quiet">
            <OneOf deed={say('leaveOut')} name={name} />
          </LinkButton>
        )}
      </Buttons>
    </section>
  );
}

/** The heading above says whose statement it is; told again to those who hear the page. */
const OneOf = ({ deed: words, name }: { deed: string; name: string }) => (
  <>
    {words}
    <span className="visually-hidden">: {name}</span>
  </>
);
