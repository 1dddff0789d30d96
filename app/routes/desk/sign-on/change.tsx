import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { ComparisonView } from '~/letters/shown/comparison-view';
import { instantInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { announceCorrection } from '~/sign-on/change/announcing.server';
import { correctionForm } from '~/sign-on/change/change-form';
import { changeWords } from '~/sign-on/change/change-form.words';
import { asksConfirmation, changePage } from '~/sign-on/change/change-page.server';
import { openingFormWords } from '~/sign-on/opening/opening-form.words';
import { boardPage, lastAnswers } from '~/sign-on/substance/board-page.server';
import { Buttons, Empty, Heading, LinkButton, Notice, titled, useLanguage, useWords } from '~/ui/door/design-system';
import { Answers, Board } from '../change/board.part';
import { words as substanceWords } from '../change/substance.words';
import { words } from './change.words';
import { Proposal } from './change-proposal.part';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'open letters');
  const [frame, page, board, moved] = await Promise.all([
    deskFrameOf(member),
    changePage(member),
    boardPage(member),
    lastAnswers(member),
  ]);
  return { frame, page, board, moved, desk: `/desk/letters/${member.letter.id}` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'open letters');
  const { timeZone: zone } = await deskFrameOf(member);
  const asked = { zone, confirms: await asksConfirmation(member) };
  const form = correctionForm(changeWords(firstLanguage), openingFormWords(firstLanguage), asked);
  await announceCorrection(member, await readForm(args.request, form));
  return redirect(`/desk/letters/${member.letter.id}/change`);
});

export default function Change() {
  const { frame, page, board, moved, desk } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [say, sayBoard] = [useWords(words), useWords(substanceWords)];
  return (
    <DeskPage letter={frame} current="change" title={titleOf(say, sayBoard, page?.out)}>
      {!page ? (
        <Empty title={say('neverTitle')} next={<LinkButton to={`${desk}/text`}>{say('toText')}</LinkButton>}>
          {say('never')}
        </Empty>
      ) : (
        <>
          <Last />
          {page.left ? (
            <Notice kind="warning">
              {say('left', { number: page.left.number })}{' '}
              <a href={`${desk}/change/end`}>{say('giveUpLeft', page.left)}</a>
            </Notice>
          ) : null}
          {page.out && board ? <Board board={board} until={page.out.until} desk={desk} /> : null}
          {page.out ? <Out /> : null}
          {page.sent && !page.out ? <Notice>{say('sent')}</Notice> : null}
          {page.proposal && !page.sent ? (
            <Proposal {...{ reply, desk, proposal: page.proposal, timeZone: page.timeZone }} />
          ) : null}
          {page.out || page.proposal || page.sent ? null : <Nothing />}
          {moved && !page.out ? (
            <section className="page-flow">
              <Heading>{sayBoard('movedTitle', { number: moved.number })}</Heading>
              <p>{sayBoard('movedLead', { number: moved.number })}</p>
              <Answers {...moved} />
            </section>
          ) : null}
        </>
      )}
    </DeskPage>
  );
}

type Out = { readonly kind: 'editorial' | 'substantive'; readonly number: number; readonly former: number };
type SayOf<Words extends (...of: never[]) => unknown> = ReturnType<Words>;

function titleOf(
  say: SayOf<typeof words>,
  sayBoard: SayOf<typeof substanceWords>,
  out: Out | null | undefined,
): string {
  if (!out) return say('title');
  const { number, former } = out;
  return out.kind === 'substantive' ? sayBoard('boardTitle', { number }) : say('outTitle', { number, former });
}

function Nothing() {
  const { page, desk } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const next = (
    <Buttons>
      <LinkButton to={`${desk}/versions`}>{say('toVersions')}</LinkButton>
      <LinkButton to={`${desk}/text`} weight="quiet">
        {say('toText')}
      </LinkButton>
    </Buttons>
  );
  return (
    <Empty title={say('nothingTitle', { number: page?.standing ?? 0 })} next={next}>
      {say('nothing')}
    </Empty>
  );
}

function Out() {
  const { page, desk } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const out = page?.out;
  if (!out) return null;
  const { number, note } = out;
  const editorial = out.kind === 'editorial';
  return (
    <>
      {editorial ? <Until /> : null}
      <Heading>{say('whatChanged')}</Heading>
      <ComparisonView places={out.places} language={out.language} />
      {note ? (
        <section>
          <Heading>{say('note')}</Heading>
          <p>{note}</p>
        </section>
      ) : null}
      {editorial ? (
        <Buttons>
          <LinkButton to={`${desk}/change/end`} weight="quiet">
            {say('giveUp', { number })}
          </LinkButton>
        </Buttons>
      ) : null}
    </>
  );
}

/** Until when one may object, and what follows. */
function Until() {
  const { page } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  const out = page?.out;
  if (!out) return null;
  const { number, former, told } = out;
  return (
    <>
      <p className="page-lead">{say('outLead', { told, until: instantInWords(out.until, page.timeZone, language) })}</p>
      <div className="prose">
        <p>{say('outThen', { number })}</p>
        <p>{say(page.open ? 'outMeanwhile' : 'outClosed', { former })}</p>
      </div>
    </>
  );
}

/** How the last change ended, as long as none is out. */
function Last() {
  const { page } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  const last = page?.last;
  const at = last && (last.movedAt ?? last.givenUpAt);
  if (!last || !at) return null;
  const { number, former } = last;
  const told = { number, former, when: instantInWords(at, page.timeZone, language), reason: last.reason ?? '' };
  if (last.movedAt) return <Notice kind="success">{say('movedLast', told)}</Notice>;
  if (last.objector)
    return <Notice kind="warning">{say('objectedLast', { ...told, organisation: last.objector })}</Notice>;
  return <Notice>{say('givenUpLast', told)}</Notice>;
}
