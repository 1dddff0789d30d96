import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { deadlineZones, typedDeadline } from '~/letters/letter/deadline';
import { dateInWords, instantInWords, zoneName } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { keepOpenForLate, lateOpeningPage } from '~/sign-on/endorsement/late-opening.server';
import { lateOpeningForm } from '~/sign-on/opening/late-opening-form';
import { openingFormWords } from '~/sign-on/opening/opening-form.words';
import {
  Button,
  Buttons,
  ChoiceField,
  DeedForm,
  Irrevocable,
  LinkButton,
  MomentField,
  Notice,
  titled,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './late.words';

export const meta = titled(words, 'title');

const month = 30 * 86_400_000;

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'open letters');
  const [frame, page] = await Promise.all([deskFrameOf(member), lateOpeningPage(member)]);
  const zones = deadlineZones.map((zone) => ({ value: zone, label: zoneName(zone) }));
  const suggested = { ...typedDeadline(new Date(member.at.getTime() + month), frame.timeZone), time: '18:00' };
  return { frame, page, zones, suggested };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'open letters');
  await keepOpenForLate(member, await readForm(args.request, lateOpeningForm(openingFormWords(firstLanguage))));
  return redirect(`/desk/letters/${member.letter.id}/opening/late`);
});

export default function Late() {
  const { frame, page } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const desk = `/desk/letters/${frame.letterId}`;
  return (
    <DeskPage title={say('title')} letter={frame} current="opening">
      {page ? (
        <>
          <Counts />
          {page.open ? <Open /> : <ToKeepOpen />}
        </>
      ) : (
        <>
          <Notice>{say('notDelivered')}</Notice>
          <Buttons>
            <LinkButton to={`${desk}/opening`}>{say('toOpening')}</LinkButton>
            <LinkButton to={`${desk}/dispatches`} weight="quiet">
              {say('toDispatches')}
            </LinkButton>
          </Buttons>
        </>
      )}
    </DeskPage>
  );
}

function Counts() {
  const { page } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  if (!page) return null;
  const { delivered, today, timeZone } = page;
  const date = dateInWords(page.deliveredAt, timeZone, language);
  return (
    <>
      <p>{say(page.byHand ? 'countsByHand' : 'counts', { date, delivered, today })}</p>
      {page.published ? null : <p>{say('unpublished')}</p>}
      {page.embargo ? <p>{say('embargo', { until: instantInWords(page.embargo, timeZone, language) })}</p> : null}
    </>
  );
}

function Open() {
  const { frame, page } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  const desk = `/desk/letters/${frame.letterId}`;
  if (!page) return null;
  return (
    <>
      <Notice kind="success" finding>
        {say('isOpen', { until: instantInWords(page.endsAt, page.timeZone, language) })}
      </Notice>
      <p>{say('isOpenMeaning')}</p>
      <Buttons>
        <LinkButton to={`${desk}/invitations`}>{say('invite')}</LinkButton>
        <LinkButton to={`${desk}/reminders`} weight="quiet">
          {say('reminders')}
        </LinkButton>
        <LinkButton to={`${desk}/seal`} weight="quiet">
          {say('second')}
        </LinkButton>
        <LinkButton to={`${desk}/closure`} weight="quiet">
          {say('end')}
        </LinkButton>
      </Buttons>
    </>
  );
}

function ToKeepOpen() {
  const { frame, page } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (!page) return null;
  const happens = (
    <ul>
      <li>{say('happens1')}</li>
      <li>{say('happens2')}</li>
      <li>{say('happens3')}</li>
      <li>{say(page.othersMayAsk ? 'mayAsk' : 'mayInvited')}</li>
    </ul>
  );
  const whom = (
    <>
      <p>{say('whom')}</p>
      {page.waiting > 0 ? <p>{say('waiting', { count: page.waiting })}</p> : null}
    </>
  );
  return (
    <>
      {page.verified ? null : <Notice kind="warning">{say('unverified', { organisation: frame.lead })}</Notice>}
      <Irrevocable
        happens={happens}
        whom={whom}
        lasting={<p>{say('lasting')}</p>}
        back={`/desk/letters/${frame.letterId}/opening`}
      >
        <LateForm />
      </Irrevocable>
    </>
  );
}

function LateForm() {
  const { page, zones, suggested } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const language = useLanguage();
  const form = useFormState<Record<'lasts' | 'date' | 'time' | 'timeZone', string>>(reply, {
    lasts: 'ended',
    ...suggested,
  });
  const { lasts, date, time, timeZone } = form.fields;
  if (!page) return null;
  const latest = dateInWords(page.latest, page.timeZone, language);
  return (
    <DeedForm form={form}>
      <ChoiceField
        field={lasts}
        label={say('lasts')}
        choices={[
          { value: 'ended', label: say('ended'), hint: say('endedHint', { latest }) },
          { value: 'date', label: say('dated') },
        ]}
      />
      <MomentField date={date} time={time} zone={timeZone} zones={zones} label={say('date')} hint={say('dateHint')} />
      <Buttons>
        <Button weight="deed">{say('deed')}</Button>
      </Buttons>
    </DeedForm>
  );
}
