import type { ReactNode } from 'react';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import type { CallTerms } from '~/sign-on/reopening/call-terms.server';
import {
  Buttons,
  Facts,
  Heading,
  LinkButton,
  Notice,
  ReadersTime,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words as openingWords } from './opening.words';
import { words } from './terms.words';

type Shown = {
  readonly terms: CallTerms;
  /** The desk’s address. */
  readonly desk: string;
  /** Whether the reader may change what can be changed. */
  readonly opens: boolean;
};

/** That sign-on is open, until when, and on which terms; the deeds that it leaves. */
export function Open(shown: Shown) {
  const { terms, desk, opens } = shown;
  const say = useWords(words);
  const language = useLanguage();
  const { endsAt, timeZone } = terms;
  return (
    <>
      <Notice kind="success" finding>
        {say('isOpen', { until: instantInWords(endsAt, timeZone, language) })}{' '}
        <ReadersTime at={endsAt} timeZone={timeZone} as="sentence" />
      </Notice>
      {opens ? <Deeds desk={desk} /> : null}
      <Heading explains={say('explains')}>{say('titleOpen')}</Heading>
      <Terms {...shown} />
      {opens ? <p className="aside-note">{say('fixed')}</p> : null}
    </>
  );
}

function Deeds({ desk }: Pick<Shown, 'desk'>) {
  const say = useWords(words);
  return (
    <Buttons>
      <LinkButton to={`${desk}/invitations`}>{say('invite')}</LinkButton>
      <LinkButton to={`${desk}/reminders`} weight="quiet">
        {say('reminders')}
      </LinkButton>
      <LinkButton to={`${desk}/closure`} weight="quiet">
        {say('close')}
      </LinkButton>
    </Buttons>
  );
}

/** The terms of a sign-on that has closed: folded where the form to open again follows. */
export function Former(shown: Shown) {
  const say = useWords(words);
  if (!shown.opens)
    return (
      <>
        <Heading>{say('titleClosed')}</Heading>
        <Terms {...shown} />
      </>
    );
  return (
    <details>
      <summary>{say('titleClosed')}</summary>
      <Terms {...shown} />
    </details>
  );
}

/** What a call asks, term by term; where a deed changes one of them, the way to it. */
function Terms({ terms, desk, opens }: Shown) {
  const say = useWords(words);
  const sayOpening = useWords(openingWords);
  const { call, open, coverHours: hours } = terms;
  const link = (path: string, name: 'changeText' | 'toExperts' | 'moveDeadline' | 'toDispatches') =>
    opens ? <a href={`${desk}${path}`}>{say(name)}</a> : null;
  const whileOpen = (way: ReactNode) => (open ? way : null);
  return (
    <Facts
      facts={[
        [say('text'), <Text key="text" terms={terms} way={whileOpen(link('/change', 'changeText'))} />],
        [
          say('deadline'),
          <Until key="until" terms={terms} way={whileOpen(link('/opening/deadline', 'moveDeadline'))} />,
        ],
        [sayOpening('whoMaySign'), `${sayOpening(`who ${call.whoMaySign}`)}.`],
        [
          say('experts'),
          <>
            {say(call.takesExperts ? 'expertsToo' : 'expertsNone')}{' '}
            {call.takesExperts ? link('/experts', 'toExperts') : null}
          </>,
        ],
        [say('names'), say(call.printsSignatories ? 'named' : 'unnamed')],
        [say('quorum'), call.quorum === null ? say('quorumNone') : say('quorumSet', { count: call.quorum })],
        [say('corrections'), <Objecting key="objecting" terms={terms} />],
        [sayOpening('statements'), `${sayOpening(`statements ${call.statements}`)}.`],
        [say('reservations'), say(call.takesReservations ? 'taken' : 'notTaken')],
        [
          say('cover'),
          <>
            {say('coverHours', { hours })} {link('/dispatches', 'toDispatches')}
          </>,
        ],
      ]}
    />
  );
}

type Row = { readonly terms: CallTerms; readonly way: ReactNode };

function Text({ terms: { version, openedAt, out, timeZone }, way }: Row) {
  const say = useWords(words);
  const language = useLanguage();
  return (
    <>
      {say('version', { version, date: dateInWords(openedAt, timeZone, language) })}{' '}
      {out ? say('out', { number: out.number, until: instantInWords(out.until, timeZone, language) }) : null} {way}
    </>
  );
}

function Until({ terms: { open, endsAt, timeZone, moves }, way }: Row) {
  const say = useWords(words);
  const language = useLanguage();
  const when = instantInWords(endsAt, timeZone, language);
  return (
    <>
      {say(open ? 'until' : 'closedOn', { when })} <ReadersTime at={endsAt} timeZone={timeZone} as="sentence" /> {way}
      {moves.map(({ number, from, movedAt, reason }) => (
        <div key={number} className="aside-note">
          {say('moved', {
            ...{ date: dateInWords(movedAt, timeZone, language), reason },
            from: instantInWords(from, timeZone, language),
          })}
        </div>
      ))}
    </>
  );
}

/** As the call asks; longer where some who stand were promised longer. */
function Objecting({ terms: { call, hoursToObject: hours } }: Pick<Row, 'terms'>) {
  const say = useWords(words);
  const { correctionHours: asked } = call;
  return <>{say(hours > asked ? 'hoursPromised' : 'hours', { hours, asked })}</>;
}
