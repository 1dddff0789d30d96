import type { Collected } from '~/sign-on/collected/collected';
import {
  Button,
  Buttons,
  DeedButton,
  DeedForm,
  Facts,
  Heading,
  LinkButton,
  Notice,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { LogoTile } from '~/ui/part/logo-tile';
import type { Shown } from './confirmation';
import { words } from './confirmation.words';

/** Everything that the lead has about the organisation, in whole. */
export function Brought({ page, collected }: { page: Shown; collected: Collected }) {
  const say = useWords(words);
  const { organisation, country, website, person, position, statement } = collected;
  const signed = person && position ? say('personWithPosition', { person, position }) : person || position;
  const facts = (
    [
      [say('name'), organisation],
      [say('country'), country],
      [say('website'), website],
      [say('person'), signed],
    ] as const
  ).filter(([, words]) => words);
  return (
    <section>
      <Heading explains={say('broughtMeaning')}>{say('brought', { lead: page.letter.lead })}</Heading>
      <Facts facts={facts} />
      {statement ? (
        <>
          <h3>{say('statement')}</h3>
          <blockquote>
            <p>{statement}</p>
          </blockquote>
          {collected.statementUnused ? <Notice kind="warning">{say('statementUnused')}</Notice> : null}
        </>
      ) : null}
      {page.picture ? (
        <>
          <h3>{say('logo')}</h3>
          <LogoTile name={organisation} picture={page.picture} alone />
        </>
      ) : null}
    </section>
  );
}

/** The ways to say yes, no, or that it reached the wrong person. */
export function HowToConfirm({ page, reply }: { page: Shown; reply: unknown }) {
  const say = useWords(words);
  const { invitation, signsFor } = page;
  return (
    <>
      {signsFor ? <Now page={page} signsFor={signsFor} reply={reply} /> : <Steps invitation={invitation} />}
      <section>
        <Heading>{say('not')}</Heading>
        <Buttons>
          <LinkButton to={`${invitation}/decline`} weight="quiet">
            {say('decline')}
          </LinkButton>
        </Buttons>
        <DeedButton to={`${invitation}/decline`} weight="quiet" values={{ reason: say('wrongPersonReason') }}>
          {say('wrongPerson')}
        </DeedButton>
      </section>
      <p className="aside-note">{say('yours')}</p>
    </>
  );
}

function Now({ page, signsFor, reply }: { page: Shown; signsFor: string; reply: unknown }) {
  const form = useFormState<Record<never, never>>(reply);
  const say = useWords(words);
  return (
    <section>
      <Heading explains={say('now', { organisation: signsFor })}>{say('nowTitle')}</Heading>
      <p>{say(page.collected?.statementUnused ? 'nowOwnWithout' : 'nowOwn', { organisation: signsFor })}</p>
      <DeedForm form={form} to={page.path}>
        <Buttons>
          <Button weight="deed">{say('deed')}</Button>
          <a href={`${page.invitation}/begin`}>{say('otherwise')}</a>
        </Buttons>
      </DeedForm>
    </section>
  );
}

function Steps({ invitation }: { invitation: string }) {
  const say = useWords(words);
  return (
    <section>
      <Heading>{say('stepsTitle')}</Heading>
      <ol className="steps">
        {(['step1', 'step2', 'step3', 'step4'] as const).map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ol>
      <LinkButton to={`${invitation}/begin`} weight="deed">
        {say('begin')}
      </LinkButton>
    </section>
  );
}
