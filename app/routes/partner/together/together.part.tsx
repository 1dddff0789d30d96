import { instantInWords } from '~/platform/locale/dates';
import type { list } from '~/platform/locale/sentences';
import type { OpenedLetter } from '~/sign-on/opening/opened-letter';
import type { OneOfTwo } from '~/sign-on/together/joint-act';
import {
  Button,
  Buttons,
  DeedButton,
  DeedForm,
  Heading,
  LinkButton,
  Notice,
  Page,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words as lineWords } from '../line/line-change.words';
import { words as preparationWords } from '../sign-on/preparation.words';
import { words } from './together.words';

/** `line`: it is not to be co-signed, only what is printed is to change. */
type Two = { readonly both: readonly OneOfTwo[]; readonly timeZone: string; readonly line?: boolean };

/** Where each of two who sign together is. */
export function Together({ both, timeZone, line }: Two) {
  const say = useWords(words);
  const sayLine = useWords(lineWords);
  const begun = both.some(({ actedAt }) => actedAt);
  if (both.length < 2) return <Notice kind="warning">{say('secondMissing')}</Notice>;
  return (
    <section>
      <Heading explains={line ? sayLine('together') : say('explained')}>{say('title')}</Heading>
      <ul>
        {both.map((one) => (
          <li key={one.personId}>
            <Standing one={one} timeZone={timeZone} />
          </li>
        ))}
      </ul>
      {begun ? <p>{say('changeEnds')}</p> : null}
    </section>
  );
}

function Standing({ one, timeZone }: { one: OneOfTwo; timeZone: string }) {
  const say = useWords(words);
  const language = useLanguage();
  const { name, actedAt, askedAt, waits, declined } = one;
  const when = (at: Date) => instantInWords(at, timeZone, language);
  if (actedAt) return say('acted', { name, when: when(actedAt) });
  if (declined?.reason) return say('declinedBecause', { name, reason: declined.reason });
  if (declined) return say('declined', { name });
  return waits && askedAt ? say('waits', { name, when: when(askedAt) }) : say('open', { name });
}

type Declined = OneOfTwo['declined'];
type Given = {
  organisation: string;
  title: string;
  other: string;
  otherDeclined: Declined;
  actedAt: Date;
  until: Date;
  timeZone: string;
  line?: boolean;
};

/** What one of two did, and that it counts for nothing until the other one has signed. */
export function GivenAct({ organisation, title, other, otherDeclined, actedAt, until, timeZone, line }: Given) {
  const say = useWords(words);
  const sayLine = useWords(lineWords);
  const of = { organisation, title, other };
  const language = useLanguage();
  return (
    <>
      {otherDeclined ? (
        <Notice kind="warning">
          {line ? sayLine('givenDeclined', of) : say('givenDeclined', of)}{' '}
          {otherDeclined.reason ? say('declinedBecause', { name: other, reason: otherDeclined.reason }) : null}
        </Notice>
      ) : (
        <Notice>{line ? sayLine('given', of) : say('given', of)}</Notice>
      )}
      <p>{say('givenOn', { when: instantInWords(actedAt, timeZone, language) })}</p>
      <p>{say('untilWhen', { when: instantInWords(until, timeZone, language) })}</p>
    </>
  );
}

/** That two sign together, and whether the other one has. */
export function Beside({
  organisation,
  other,
  otherSigned,
  line = false,
}: {
  organisation: string;
  other: string;
  otherSigned: boolean;
  line?: boolean;
}) {
  const say = useWords(words);
  const sayLine = useWords(lineWords);
  const key = otherSigned ? 'otherSigned' : 'otherWaits';
  return (
    <Notice>
      {say('lead', { organisation, other })} {line ? sayLine(key, { other }) : say(key, { organisation, other })}
    </Notice>
  );
}

type GivenPage = {
  organisation: string;
  letter: Pick<OpenedLetter, 'timeZone' | 'endsAt' | 'parts'>;
  path: string;
  together: { other: string; otherDeclined: Declined; actedAt: Date | null } | null;
  former: unknown;
};

/** The page behind the link of who signed first. */
export function Given({ organisation, letter, path, together, former }: GivenPage) {
  const say = useWords(words);
  const { timeZone, endsAt: until } = letter;
  const { other = '', otherDeclined = null, actedAt = null } = together ?? {};
  return (
    <Page title={say('givenTitle')}>
      {actedAt ? (
        <GivenAct
          {...{ organisation, other, otherDeclined, actedAt, until, timeZone }}
          title={letter.parts.title}
          line={former !== null}
        />
      ) : null}
      <Buttons>
        <LinkButton to={`${path}/take-back`} weight="quiet">
          {say('takeBack')}
        </LinkButton>
      </Buttons>
    </Page>
  );
}

type Asking = {
  names: ReturnType<typeof list>;
  one: string;
  declaration: string;
  /** What this page shows, by which it asks. */
  seen: string;
  id: string;
  line: boolean;
};

/** Asks who has not been asked, with what one of them will declare. */
export function AskTogether({ names, one, declaration, seen, id, line }: Asking) {
  const say = useWords(words);
  const sayLine = useWords(lineWords);
  const sayOne = useWords(preparationWords);
  return (
    <section>
      <Heading explains={line ? sayLine('askTogether', { names }) : say('askLead', { names })}>
        {say('askTitle')}
      </Heading>
      <h3>{sayOne('willDeclare', { signatory: one })}</h3>
      <blockquote className="declaration">
        <p>{declaration}</p>
      </blockquote>
      <DeedButton to={`/preparations/${id}/request`} values={{ seen }} weight="deed">
        {say('ask', { names })}
      </DeedButton>
    </section>
  );
}

type TakingBack = { given: boolean; organisation: string; other: string; back: string; reply: unknown };

/** The one step that takes back what one of two did, where there is something to take back. */
export function TakeBack({ given, organisation, other, back, reply }: TakingBack) {
  const form = useFormState<Record<never, never>>(reply);
  const say = useWords(words);
  if (!given)
    return (
      <Page title={say('nothingTitle')} lead={say('nothing')}>
        <a href={back}>{say('takeBackBack')}</a>
      </Page>
    );
  return (
    <Page title={say('takeBackTitle')} lead={say('takeBackLead', { organisation, other })}>
      <DeedForm form={form}>
        <Buttons>
          <Button weight="deed">{say('takeBackDeed')}</Button>
          <a href={back}>{say('takeBackBack')}</a>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
