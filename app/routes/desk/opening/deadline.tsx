import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { typedDeadline } from '~/letters/letter/deadline';
import { instantInWords, zoneName } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { deadlineForm } from '~/sign-on/deadline/deadline-form';
import { deadlineFormWords } from '~/sign-on/deadline/deadline-form.words';
import { deadlinePage, mostDays, moveDeadline, noticeHours } from '~/sign-on/deadline/deadline-moves.server';
import { listFormWords } from '~/sign-on/list/list-form.words';
import { websiteOfLead } from '~/sign-on/list/list-page.server';
import { openingFormWords } from '~/sign-on/opening/opening-form.words';
import {
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  LinkButton,
  MomentField,
  Notice,
  ReadersTime,
  TextArea,
  titled,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './deadline.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'open letters');
  const [frame, opening] = await Promise.all([deskFrameOf(member), deadlinePage(member)]);
  // Read here: what knows of zones is too large for a browser.
  const typed = opening && typedDeadline(opening.deadline, opening.timeZone);
  return { frame, opening, typed, mostDays, noticeHours, opens: `/desk/letters/${member.letter.id}/opening` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'open letters');
  const { timeZone } = await deskFrameOf(member);
  const say = deadlineFormWords(firstLanguage);
  const others = { sayMoment: openingFormWords(firstLanguage), sayMessage: listFormWords(firstLanguage) };
  const form = deadlineForm({ say, ...others }, timeZone, await websiteOfLead(member));
  await moveDeadline(member, await readForm(args.request, form));
  return redirect(`/desk/letters/${member.letter.id}/signatories`);
});

export default function Deadline() {
  const { frame, opening, opens } = useLoaderData<typeof loader>();
  const { refusal } = useFormState<Record<never, never>>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <DeskPage letter={frame} current="opening" title={say('title')}>
      {opening ? (
        <Open />
      ) : (
        <>
          <Notice>{refusal ?? say('notOpen')}</Notice>
          <LinkButton to={opens}>{say('toOpening')}</LinkButton>
        </>
      )}
    </DeskPage>
  );
}

function Open() {
  const { frame, opening, opens } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  if (!opening) return null;
  const until = instantInWords(opening.deadline, opening.timeZone, language);
  const happens = (
    <>
      <p>
        {say('happens1', { title: frame.title, until })}{' '}
        <ReadersTime at={opening.deadline} timeZone={opening.timeZone} as="sentence" />
      </p>
      <p>
        {say('afterwards')} {say('counts')}
      </p>
      <p>{say('happens2')}</p>
      {opening.out ? (
        <Notice kind="warning">
          {say(`out ${opening.out.kind}`, {
            number: opening.out.number,
            until: instantInWords(opening.out.until, opening.timeZone, language),
          })}
        </Notice>
      ) : null}
    </>
  );
  return (
    <Irrevocable happens={happens} whom={<Whom />} lasting={<p>{say('lasting')}</p>} back={opens}>
      <DeadlineForm />
    </Irrevocable>
  );
}

function Whom() {
  const { opening } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const told = (
    ['invited', 'preparing', 'asked', 'experts', 'answering', 'answeringExperts', 'withdrew'] as const
  ).filter((as) => (opening?.[as] ?? 0) > 0);
  if (!opening || told.length === 0) return <p>{say('nobody')}</p>;
  return (
    <>
      <p>{say('whom')}</p>
      <ul>
        {told.map((as) => (
          <li key={as}>{say(as, { count: opening[as] })}</li>
        ))}
      </ul>
    </>
  );
}

function DeadlineForm() {
  const { opening, typed, mostDays, noticeHours } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const timeZone = opening?.timeZone ?? '';
  const form = useFormState<Record<'date' | 'time' | 'timeZone' | 'reason', string>>(reply, typed ?? {});
  const { date, time, timeZone: zone, reason } = form.fields;
  return (
    <DeedForm form={form}>
      <input type="hidden" name="seen" value={opening?.moves ?? ''} />
      <MomentField
        date={date}
        time={time}
        zone={zone}
        zones={[{ value: timeZone, label: zoneName(timeZone) }]}
        label={say('deadline')}
        hint={say('deadlineHint', { days: mostDays, hours: noticeHours })}
      />
      <TextArea field={reason} label={say('reason')} hint={say('reasonHint')} rows={3} />
      <Buttons>
        <Button weight="deed">{say('deed')}</Button>
      </Buttons>
    </DeedForm>
  );
}
