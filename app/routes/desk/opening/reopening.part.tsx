import { instantInWords } from '~/platform/locale/dates';
import { list } from '~/platform/locale/sentences';
import type { openingPage } from '~/sign-on/endorsement/opening-page.server';
import { Buttons, Heading, LinkButton, Notice, useLanguage, useWords } from '~/ui/door/design-system';
import { words } from './reopening.words';

type Page = Awaited<ReturnType<typeof openingPage>>;
export type Again = NonNullable<Page['again']>;
type Named = Again['stay'];

type Out = {
  readonly out: NonNullable<Page['out']>;
  readonly opening: NonNullable<Page['opening']>;
  readonly desk: string;
};

/** Sign-on closed while a version was out: that ends first, and who has carried over is no matter of opening again. */
export function StillOut({ out: { number, kind, until }, opening, desk }: Out) {
  const say = useWords(words);
  const language = useLanguage();
  const hour = instantInWords(until, opening.timeZone, language);
  const substantive = kind === 'substantive';
  return (
    <>
      <Notice kind="warning" finding>
        {say('stillOut', { number, ended: instantInWords(opening.endsAt, opening.timeZone, language) })}
      </Notice>
      <p>{say(`stillOut ${kind}`, { number, until: hour })}</p>
      <Buttons>
        {substantive ? (
          <LinkButton to={`${desk}/change/move`}>{say('toMove', { number })}</LinkButton>
        ) : (
          <LinkButton to={`${desk}/change`}>{say('toChange')}</LinkButton>
        )}
        {substantive ? (
          <LinkButton to={`${desk}/change`} weight="quiet">
            {say('toAnswers')}
          </LinkButton>
        ) : null}
        <LinkButton to={`${desk}/change/end`} weight="quiet">
          {say('toEnd', { number })}
        </LinkButton>
      </Buttons>
    </>
  );
}

/** That it was open, with which version it is opened again, and the way to another one. */
export function WithWhichVersion({ page }: { page: Pick<Page, 'opening' | 'again' | 'text' | 'otherVersions'> }) {
  const say = useWords(words);
  const language = useLanguage();
  const { opening, again, text, otherVersions } = page;
  if (!opening || !again || !text) return null;
  const until = instantInWords(opening.endsAt, opening.timeZone, language);
  const { version } = text;
  return (
    <>
      <Notice>{say('wasOpen', { until, former: again.former })}</Notice>
      <Heading>{say(again.same ? 'sameVersion' : 'anotherVersion', { version })}</Heading>
      <p>{say(again.same ? 'same' : 'another', { version, former: again.former })}</p>
      {again.objected ? <Notice kind="warning">{say('objected', { version })}</Notice> : null}
      {otherVersions.length > 0 ? (
        <Buttons>
          {otherVersions.map((number) => (
            <LinkButton key={number} to={`?version=${number}`} weight="quiet">
              {say(number === again.former ? 'chooseSame' : 'chooseAnother', { version: number })}
            </LinkButton>
          ))}
        </Buttons>
      ) : null}
    </>
  );
}

/** What follows for each signatory, by name; the lead apart, of which the page says who signs. */
export function Follows({ again, version }: { again: Again; version: number }) {
  const say = useWords(words);
  const { stay, fallOut, former, preparing, waiting } = again;
  const facts = { version, former };
  return (
    <>
      {again.same ? (
        <p>{say('allStay', { count: stay.length })}</p>
      ) : (
        <>
          <Those named={fallOut} heading={say('fallOut', { count: fallOut.length, ...facts })} />
          <Those named={stay} heading={say('stay', { count: stay.length, ...facts })} />
        </>
      )}
      {again.experts.length > 0 ? (
        <p>{say('experts', { count: again.experts.length, names: list(again.experts), ...facts })}</p>
      ) : null}
      {waiting > 0 ? <p>{say(again.same ? 'waitingStill' : 'waiting', { count: waiting })}</p> : null}
      {preparing > 0 ? <p>{say('preparing', { count: preparing, version })}</p> : null}
    </>
  );
}

function Those({ named, heading }: { named: Named; heading: string }) {
  const say = useWords(words);
  return (
    <>
      <p>{heading}</p>
      {named.length > 0 ? (
        <ul>
          {named.map(({ id, name, verified }) => (
            <li key={id}>{verified ? name : say('notVerified', { name })}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
