import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { webAddressShown } from '~/platform/address/web-address';
import { countryName } from '~/platform/locale/countries';
import { instantInWords } from '~/platform/locale/dates';
import { requestsPage } from '~/sign-on/admission/requests-page.server';
import {
  Buttons,
  DeedButton,
  Empty,
  Heading,
  LinkButton,
  titled,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './requests.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'invite organisations');
  const [frame, page] = await Promise.all([deskFrameOf(member), requestsPage(member)]);
  return { ...page, frame };
}

type Shown = Awaited<ReturnType<typeof requestsPage>>['requests'][number];

export default function Requests() {
  const { frame, requests, othersMayAsk } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const waiting = requests.filter(({ state }) => state === 'waiting');
  const answered = requests.filter(({ state }) => state !== 'waiting');
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="signatories">
      {waiting.length === 0 ? (
        <Empty title={say('noneTitle')}>{say(othersMayAsk ? 'none' : 'nobodyMayAsk')}</Empty>
      ) : null}
      {waiting.map((one) => (
        <Request key={one.id} one={one} />
      ))}
      {answered.length > 0 ? <h2>{say('answered')}</h2> : null}
      {answered.map((one) => (
        <Request key={one.id} one={one} level={3} />
      ))}
      <p>
        <a href={`/desk/letters/${frame.letterId}/signatories`}>{say('back')}</a>
      </p>
    </DeskPage>
  );
}

function Request({ one, level = 2 }: { one: Shown; level?: 2 | 3 }) {
  const { frame } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  const { organisation, country, website, verified, state, reason } = one;
  const facts = {
    country: countryName(country, language),
    when: instantInWords(one.askedAt, frame.timeZone, language),
  };
  return (
    <section>
      <Heading level={level}>{organisation}</Heading>
      <p>
        {say('asked', facts)} {say(verified ? 'verified' : 'notVerified')}{' '}
        {website ? <a href={website}>{webAddressShown(website).replace(/^https?:\/\/|\/$/g, '')}</a> : null}
      </p>
      <blockquote className="reply-words">
        <p>{one.words}</p>
      </blockquote>
      {state === 'waiting' ? null : (
        <p>
          {say(`state ${state}`)} {reason ? say('reason', { reason }) : null}
        </p>
      )}
      <Deeds one={one} />
    </section>
  );
}

function Deeds({ one: { id, state, organisation: name } }: { one: Shown }) {
  const { frame } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const at = `/desk/letters/${frame.letterId}/requests/${id}`;
  if (state === 'waiting')
    return (
      <Buttons>
        <DeedButton to={`${at}/granted`} weight="deed">
          {say('admit', { name })}
        </DeedButton>
        <LinkButton to={`${at}/declined`} weight="quiet">
          {say('decline', { name })}
        </LinkButton>
      </Buttons>
    );
  if (state !== 'declined') return null;
  return <DeedButton to={`${at}/again`}>{say('again', { name })}</DeedButton>;
}
