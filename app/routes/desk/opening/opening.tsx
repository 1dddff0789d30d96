import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { may } from '~/organisations/organisation/permission';
import { dateInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { signingWords } from '~/sign-on/declaration/signing.words';
import { openLetter } from '~/sign-on/endorsement/opening-deeds.server';
import { changesOfTerms, openingPage } from '~/sign-on/endorsement/opening-page.server';
import { Digest } from '~/sign-on/opening/digest';
import { openingForm } from '~/sign-on/opening/opening-form';
import { openingFormWords } from '~/sign-on/opening/opening-form.words';
import { callTerms } from '~/sign-on/reopening/call-terms.server';
import { Empty, Irrevocable, LinkButton, Notice, titled, useLanguage, useWords } from '~/ui/door/design-system';
import { words } from './opening.words';
import { OpeningForm } from './opening-form.part';
import { Follows, StillOut, WithWhichVersion } from './reopening.part';
import { words as reopeningWords } from './reopening.words';
import { Former, Open } from './terms.part';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const reader = await requireLetter(args, 'see the desk');
  const [frame, terms] = await Promise.all([deskFrameOf(reader), callTerms(reader.letter.id, reader.at)]);
  const opens = may(reader.roles, 'open letters');
  const page = opens && !terms?.open ? await pageToOpen(args) : null;
  return { frame, terms, opens, page, desk: `/desk/letters/${reader.letter.id}` };
}

async function pageToOpen(args: LoaderFunctionArgs) {
  const asked = Number(new URL(args.request.url).searchParams.get('version')) || undefined;
  return openingPage(await requireLetter(args, 'open letters'), asked);
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'open letters');
  const form = openingForm(openingFormWords(firstLanguage), signingWords(firstLanguage), await changesOfTerms(member));
  await openLetter(member, await readForm(args.request, form));
  return redirect(`/desk/letters/${member.letter.id}/signatories`);
});

export default function Opening() {
  const { frame, terms, page, desk, opens } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const sayAgain = useWords(reopeningWords);
  const stands = say(terms ? (terms.open ? 'openTitle' : 'closedTitle') : 'notOpenTitle');
  const title = page ? (page.again ? sayAgain('title') : say('title')) : stands;
  return (
    <DeskPage title={title} letter={frame} current="opening">
      {terms?.open ? <Open {...{ terms, desk, opens }} /> : null}
      {terms && !terms.open ? <Former {...{ terms, desk, opens }} /> : null}
      {page ? <ToOpen {...{ page, desk, reply }} /> : terms ? null : <p>{say('notOpen')}</p>}
    </DeskPage>
  );
}

type ToOpenShown = { readonly page: Awaited<ReturnType<typeof openingPage>>; readonly desk: string };

/** Of a delivered version: the shorter way to late signatories. */
function WasDelivered({ page: { deliveredAt, opening }, desk }: ToOpenShown) {
  const say = useWords(words);
  const language = useLanguage();
  if (!deliveredAt || !opening) return null;
  return (
    <Notice>
      {say('wasDelivered', { date: dateInWords(deliveredAt, opening.timeZone, language) })}{' '}
      <a href={`${desk}/opening/late`}>{say('keepOpen')}</a>
    </Notice>
  );
}

function ToOpen({ page: shown, desk, reply }: ToOpenShown & { reply: unknown }) {
  const { text, verified, lead, ...page } = shown;
  const { again } = page;
  const say = useWords(words);
  const sayAgain = useWords(reopeningWords);
  const next = <LinkButton to={`${desk}/versions`}>{say('makeVersion')}</LinkButton>;
  if (!text)
    return (
      <Empty title={say('noVersionTitle')} next={next}>
        {say('noVersion')}
      </Empty>
    );
  if (page.out && page.opening) return <StillOut out={page.out} opening={page.opening} desk={desk} />;
  const { title, version, digest } = text;
  const happens = (
    <ul>
      <li>{say('happens1', { title, version })}</li>
      {again ? null : <li>{say('happens2')}</li>}
      {again ? null : <li>{say('happens3')}</li>}
      <li>{say('happens4')}</li>
      <li>
        {say('digest')} <Digest of={digest} />
      </li>
    </ul>
  );
  const whom = (
    <>
      {again ? <Follows again={again} version={version} /> : null}
      {page.signed ? null : <p>{say('whom', { organisation: lead.name })}</p>}
      {again && again.fallOut.length > 0 ? <p>{sayAgain('told', { count: again.fallOut.length, version })}</p> : null}
      {again ? <p>{sayAgain('concerned')}</p> : page.signed ? <p>{say('noOne')}</p> : null}
    </>
  );
  return (
    <>
      <WasDelivered page={shown} desk={desk} />
      <WithWhichVersion page={{ ...page, text }} />
      {verified ? null : (
        <Notice kind="warning">
          {say('unverified', { organisation: lead.name })}{' '}
          <a href={`/organisations/${lead.id}/verification`}>{say('verify')}</a>
        </Notice>
      )}
      <Irrevocable
        happens={happens}
        whom={whom}
        lasting={
          <>
            <p>{say('lasting')}</p>
            <p>{say('lastingCall')}</p>
          </>
        }
        back={desk}
      >
        <OpeningForm page={{ ...page, lead, version, language: text.language }} reply={reply} />
      </Irrevocable>
    </>
  );
}
