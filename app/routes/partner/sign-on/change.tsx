import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound } from '~/accounts/visitors.server';
import { ComparisonView } from '~/letters/shown/comparison-view';
import { instantInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { arrivalOf } from '~/platform/request/arrival.server';
import { deed, readForm } from '~/platform/request/form.server';
import { reasonedForm } from '~/sign-on/change/change-form';
import { changeWords } from '~/sign-on/change/change-form.words';
import { changeLink } from '~/sign-on/change/change-links.server';
import { objectTo } from '~/sign-on/change/objections.server';
import { shownChange } from '~/sign-on/change/shown-change.server';
import { LetterToRead } from '~/sign-on/opening/letter-to-read';
import {
  Button,
  Buttons,
  DeedForm,
  Heading,
  Notice,
  Page,
  TextArea,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './change.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? words(firstLanguage)('title', { title: data.title }) : '' },
  { name: 'robots', content: 'noindex' },
];

async function linkIn({ params, context }: LoaderFunctionArgs) {
  const link = await changeLink(params['token'], await arrivalOf(context));
  if (!link) throw notFound();
  return link;
}

export const loader = async (args: LoaderFunctionArgs) => shownChange(await linkIn(args));

export const action = deed(async (args: ActionFunctionArgs) => {
  const link = await linkIn(args);
  const { reason } = await readForm(args.request, reasonedForm(changeWords(firstLanguage), 'objectionMissing'));
  await objectTo(link, reason);
  return { objected: true as const };
});

export default function Change() {
  const { title, places, language, number, letter } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  return (
    <Page title={say('title', { title })}>
      {reply && 'objected' in reply ? <Objected /> : <Standing />}
      <section>
        <Heading>{say('changed')}</Heading>
        <ComparisonView places={places} language={language} />
      </section>
      <Next reply={reply} />
      <details>
        <summary>{say('whole', { number })}</summary>
        <LetterToRead letter={letter} />
      </details>
    </Page>
  );
}

function Objected() {
  const { organisation, former } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Notice kind="success" finding>
      {say('objected', { organisation, former })}
    </Notice>
  );
}

/** Where the change stands, in a sentence or two. */
function Standing() {
  const { state, endedAt, stands, confirmed, note, reason, timeZone, ...shown } = useLoaderData<typeof loader>();
  const { lead, organisation, number, former } = shown;
  const say = useWords(words);
  const language = useLanguage();
  if (!stands) return <Notice kind="warning">{say('gone', { organisation })}</Notice>;
  if (state !== 'out' && endedAt) {
    const told = { organisation, number, former, when: instantInWords(endedAt, timeZone, language) };
    return state === 'moved' ? (
      <Notice kind="success">{say('moved', told)}</Notice>
    ) : (
      <Notice>{say('givenUp', { ...told, reason: reason ?? '' })}</Notice>
    );
  }
  return (
    <>
      <p className="page-lead">{say('out', { lead, organisation })}</p>
      {confirmed ? <Notice kind="warning">{say('confirmed', { lead })}</Notice> : null}
      {note ? (
        <figure className="statement">
          <figcaption>{say('note', { lead })}</figcaption>
          <blockquote>
            <p>{note}</p>
          </blockquote>
        </figure>
      ) : null}
    </>
  );
}

function Next({ reply }: { reply: unknown }) {
  const { state, stands, objects, until, timeZone, number, former, organisation } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const when = instantInWords(until, timeZone, useLanguage());
  if (state !== 'out' || !stands) return null;
  if (!objects) return <Notice>{say('closing', { until: when, number })}</Notice>;
  return (
    <>
      <section>
        <Heading>{say('next')}</Heading>
        <ul>
          <li>{say('until', { until: when })}</li>
          <li>{say('carries', { number, former, organisation })}</li>
          <li>{say('stops', { former })}</li>
        </ul>
      </section>
      <ObjectionForm reply={reply} organisation={organisation} />
    </>
  );
}

function ObjectionForm({ reply, organisation }: { reply: unknown; organisation: string }) {
  const form = useFormState<{ reason: string }>(reply);
  const say = useWords(words);
  return (
    <section className="no-print">
      <Heading explains={say('objectLead')}>{say('objectTitle')}</Heading>
      <DeedForm form={form}>
        <TextArea field={form.fields.reason} label={say('reason')} hint={say('reasonHint')} rows={3} />
        <Buttons>
          <Button weight="quiet">{say('object', { organisation })}</Button>
        </Buttons>
      </DeedForm>
    </section>
  );
}
