import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { ComparisonView } from '~/letters/shown/comparison-view';
import { zoneName } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { changeWords } from '~/sign-on/change/change-form.words';
import { changePage } from '~/sign-on/change/change-page.server';
import { openingFormWords } from '~/sign-on/opening/opening-form.words';
import { announceSubstance } from '~/sign-on/substance/announcing-substance.server';
import { substanceForm } from '~/sign-on/substance/substance-form';
import { substanceFormWords } from '~/sign-on/substance/substance-form.words';
import {
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  LinkButton,
  MomentField,
  Notice,
  TextArea,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './substance.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'open letters');
  const [frame, page] = await Promise.all([deskFrameOf(member), changePage(member)]);
  const proposal = page?.sent ? null : (page?.proposal ?? null);
  return { frame, proposal, timeZone: page?.timeZone ?? '', back: `/desk/letters/${member.letter.id}/change` };
}

/** Puts the version that the page showed before the signatories. */
export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'open letters');
  const { timeZone: zone } = await deskFrameOf(member);
  const says = [substanceFormWords, changeWords, openingFormWords] as const;
  const form = substanceForm(says[0](firstLanguage), says[1](firstLanguage), says[2](firstLanguage), zone);
  await announceSubstance(member, await readForm(args.request, form));
  return redirect(`/desk/letters/${member.letter.id}/change`);
});

export default function Substance() {
  const { frame, proposal, back } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <DeskPage letter={frame} current="change" title={say('title')}>
      {proposal ? (
        <>
          <p className="page-lead">{say('lead', { number: proposal.number, former: proposal.former })}</p>
          <ComparisonView places={proposal.places} language={proposal.language} />
          <Asking />
        </>
      ) : (
        <Nothing />
      )}
      {proposal ? null : <LinkButton to={back}>{say('back')}</LinkButton>}
    </DeskPage>
  );
}

function Nothing() {
  const { refusal } = useFormState<Record<never, never>>(useActionData<typeof action>());
  const say = useWords(words);
  return <Notice>{refusal ?? say('nothing')}</Notice>;
}

function Asking() {
  const { proposal, timeZone, back } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const reply = useActionData<typeof action>();
  const form = useFormState<Record<'date' | 'time' | 'timeZone' | 'note', string>>(reply, proposal?.answersBy ?? {});
  if (!proposal) return null;
  const { date, time, timeZone: zone, note } = form.fields;
  const { told, experts, former, number } = proposal;
  const happens = (
    <ul>
      <li>{say('happens')}</li>
      <li>{say('happens2')}</li>
      <li>{say('happens3')}</li>
      <li>{say('happens4', { former })}</li>
    </ul>
  );
  return (
    <Irrevocable
      happens={happens}
      whom={
        <p>
          {say('whom', { told })} {experts > 0 ? say('whomExperts', { experts }) : null}
        </p>
      }
      lasting={<p>{say('lasting')}</p>}
      back={back}
    >
      <DeedForm form={form}>
        <input type="hidden" name="version" value={number} />
        <TextArea field={note} label={say('noteLabel')} hint={say('noteHint')} rows={3} />
        <MomentField
          {...{ date, time, zone, label: say('until'), hint: say('untilHint') }}
          zones={[{ value: timeZone, label: zoneName(timeZone) }]}
        />
        <Buttons>
          <Button weight="deed">{say('deed', { told })}</Button>
        </Buttons>
      </DeedForm>
    </Irrevocable>
  );
}
