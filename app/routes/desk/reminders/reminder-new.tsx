import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { mailAddressShown } from '~/platform/address/mail-address';
import { instantInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm, typedBack } from '~/platform/request/form.server';
import { listFormWords } from '~/sign-on/list/list-form.words';
import { websiteOfLead } from '~/sign-on/list/list-page.server';
import { reminderAbouts } from '~/sign-on/reminder/reminder';
import { reminderForm } from '~/sign-on/reminder/reminder-form';
import { reminderFormWords } from '~/sign-on/reminder/reminder-form.words';
import { previewsFor, reminderPage } from '~/sign-on/reminder/reminder-page.server';
import { remindByHand } from '~/sign-on/reminder/rounds.server';
import {
  Empty,
  Heading,
  LinkButton,
  Notice,
  SideBySide,
  titled,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { ReminderForm, ReminderPreviews } from './reminder-form.part';
import { words } from './reminder-new.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'invite organisations');
  const { searchParams } = new URL(args.request.url);
  const asked = { about: searchParams.get('state'), rows: searchParams.getAll('row') };
  const [frame, page] = await Promise.all([deskFrameOf(member), reminderPage(member, asked)]);
  const narrowed = asked.about !== null || asked.rows.length > 0;
  return { frame, page, narrowed, desk: `/desk/letters/${member.letter.id}` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'invite organisations');
  const form = reminderForm(
    reminderFormWords(firstLanguage),
    listFormWords(firstLanguage),
    await websiteOfLead(member),
  );
  const { to, words: typed, look } = await readForm(args.request, form);
  if (look) return { ...typedBack(args.request), previews: await previewsFor(member, to, typed) };
  await remindByHand(member, { to, words: typed });
  return redirect(`/desk/letters/${member.letter.id}/signatories`);
});

export default function ReminderNew() {
  const { frame, page, narrowed, desk } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { refusal } = useFormState<Record<never, never>>(reply);
  const say = useWords(words);
  const back = <LinkButton to={`${desk}/signatories`}>{say('back')}</LinkButton>;
  const title = say('title');
  if (!page)
    return (
      <DeskPage letter={frame} current="reminders" title={title}>
        <Notice>{refusal ?? say('notOpen')}</Notice>
        {back}
      </DeskPage>
    );
  const previews = reply && 'previews' in reply ? reply.previews : page.previews;
  return (
    <DeskPage letter={frame} current="reminders" title={title} lead={say('lead')} wide>
      <Kinds />
      {page.now.length > 0 ? (
        <SideBySide>
          <ReminderForm choices={page.now} all={narrowed} reply={reply} />
          <ReminderPreviews previews={previews} />
        </SideBySide>
      ) : (
        <>
          {refusal ? <Notice kind="warning">{refusal}</Notice> : null}
          <Empty title={say('nobodyTitle')} next={back}>
            {say('nobody')}
          </Empty>
        </>
      )}
      <Later />
    </DeskPage>
  );
}

/** All of one state, by a link; everybody again, where the page is narrowed. */
function Kinds() {
  const { page, narrowed, desk } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const at = `${desk}/reminders/new`;
  if (narrowed)
    return (
      <p>
        <a href={at}>{say('everybody')}</a>
      </p>
    );
  const counted = reminderAbouts
    .map((about) => ({ about, count: page?.now.filter((each) => each.about === about).length ?? 0 }))
    .filter(({ count }) => count > 0);
  if (counted.length === 0) return null;
  return (
    <nav aria-label={say('all')}>
      <p>{say('all')}</p>
      <ul>
        {counted.map(({ about, count }) => (
          <li key={about}>
            <a href={`${at}?state=${about}`}>{say(`all ${about}`, { count })}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Later() {
  const { page } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  if (!page || page.later.length === 0) return null;
  return (
    <section>
      <Heading level={2}>{say('later')}</Heading>
      <p>{say('laterLead')}</p>
      <ul>
        {page.later.map(({ id, organisation, address, from }) => (
          <li key={id}>
            {say('laterRow', {
              name: organisation ?? (mailAddressShown(address ?? '') || say('unnamed')),
              from: instantInWords(from, page.timeZone, language),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
