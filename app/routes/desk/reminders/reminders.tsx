import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { instantInWords } from '~/platform/locale/dates';
import { deed, readForm } from '~/platform/request/form.server';
import { mostPlanned } from '~/sign-on/reminder/plan';
import { planForm, typedHours } from '~/sign-on/reminder/plan-form';
import { planFormWords } from '~/sign-on/reminder/plan-form.words';
import { changePlan, planPage } from '~/sign-on/reminder/plans.server';
import {
  AmountField,
  Button,
  Buttons,
  DeedForm,
  Empty,
  Heading,
  LinkButton,
  Notice,
  ReadersTime,
  titled,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './reminders.words';

export const meta = titled(words, 'title');

/** Places for another reminder, beside those that are planned. */
const emptyPlaces = 2;

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'invite organisations');
  const [frame, plan] = await Promise.all([deskFrameOf(member), planPage(member)]);
  const saved = new URL(args.request.url).searchParams.has('saved');
  return { frame, plan, saved, desk: `/desk/letters/${member.letter.id}` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'invite organisations');
  await changePlan(member, await readForm(args.request, planForm, planFormWords));
  return redirect(`/desk/letters/${member.letter.id}/reminders?saved`);
});

export default function Reminders() {
  const { frame, plan, saved, desk } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { refusal } = useFormState<Record<never, never>>(reply);
  const say = useWords(words);
  const language = useLanguage();
  if (!plan)
    return (
      <DeskPage letter={frame} current="reminders" title={say('title')}>
        <Notice>{refusal ?? say('notOpen')}</Notice>
        <LinkButton to={`${desk}/opening`}>{say('toOpening')}</LinkButton>
      </DeskPage>
    );
  const deadline = instantInWords(plan.deadline, plan.timeZone, language);
  const byHand = <LinkButton to={`${desk}/reminders/new`}>{say('byHand')}</LinkButton>;
  const planned = plan.moments.length > 0 ? 'lead' : 'leadNone';
  const lead = (
    <>
      {say(planned, { deadline })} <ReadersTime at={plan.deadline} timeZone={plan.timeZone} as="sentence" />
    </>
  );
  return (
    <DeskPage letter={frame} current="reminders" title={say('title')} lead={lead}>
      {saved && !reply ? <Notice kind="success">{say('saved')}</Notice> : null}
      <p>{say('waiting', { waiting: plan.waiting })}</p>
      {plan.moments.length > 0 ? (
        <>
          <p>{say('rules')}</p>
          <Buttons>{byHand}</Buttons>
        </>
      ) : (
        <Empty title={say('noneTitle')} next={byHand}>
          {say('none')}
        </Empty>
      )}
      <Heading level={2}>{say('change')}</Heading>
      {plan.moments.length > 0 ? (
        <p>
          {say('follows')} {say('hint')}
        </p>
      ) : null}
      <PlanForm />
    </DeskPage>
  );
}

type Input = Record<`${'amount' | 'unit'}${number}`, string>;

function PlanForm() {
  const { plan } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const moments = plan?.moments ?? [];
  const typed = moments.flatMap(({ hours }, place): [string, string][] => {
    const { amount, unit } = typedHours(hours);
    return [
      [`amount${place + 1}`, amount],
      [`unit${place + 1}`, unit],
    ];
  });
  const form = useFormState<Input>(reply, Object.fromEntries(typed));
  const places = Math.min(mostPlanned, moments.length + emptyPlaces);
  const units = (['days', 'hours'] as const).map((value) => ({ value, label: say(value) }));
  return (
    <DeedForm form={form}>
      <input type="hidden" name="seen" value={plan?.seen ?? ''} />
      {Array.from({ length: places }, (_, place) => (
        <AmountField
          key={place}
          amount={form.fields[`amount${place + 1}`]!}
          unit={form.fields[`unit${place + 1}`]!}
          units={units}
          amountLabel={say('amount')}
          unitLabel={say('unit')}
          label={moments[place] ? say('place', { number: place + 1 }) : say('another')}
          hint={moments[place] ? <When place={place} /> : undefined}
        />
      ))}
      <Buttons>
        <Button weight="deed">{say('deed')}</Button>
      </Buttons>
    </DeedForm>
  );
}

function When({ place }: { place: number }) {
  const { plan } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  const moment = plan?.moments[place];
  if (!plan || !moment) return null;
  const at = instantInWords(moment.at, plan.timeZone, language);
  const { goes, passed, reaches, sent } = moment;
  if (sent !== null) return <>{say('sent', { at, sent })}</>;
  return <>{say(!goes && !passed ? 'never' : passed ? 'passed' : 'ahead', { at, reaches })}</>;
}
