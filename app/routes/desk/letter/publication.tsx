import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { instantInWords } from '~/platform/locale/dates';
import { deed } from '~/platform/request/form.server';
import { publicationDeskOf } from '~/publication/publication/publication-desk.server';
import { words } from '~/publication/publication/publication-page.words';
import { publishLetter } from '~/publication/publication/publications.server';
import {
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  LinkButton,
  Notice,
  titled,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const letter = await requireLetter(args, 'publish letters');
  const [frame, desk] = await Promise.all([deskFrameOf(letter), publicationDeskOf(letter)]);
  return { frame, desk, letterId: letter.letter.id };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const letter = await requireLetter(args, 'publish letters');
  await publishLetter(letter);
  return redirect(`/desk/letters/${letter.letter.id}/publication`);
});

export default function Publication() {
  const { frame, desk } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="publication">
      {desk.publishedAt ? <Published /> : desk.obstacles.length > 0 ? <Obstacles /> : <Publish />}
    </DeskPage>
  );
}

function Obstacles() {
  const { desk, letterId } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <>
      <h2>{say('obstacles')}</h2>
      <ul className="sentences">
        {desk.obstacles.map((obstacle) => (
          <li key={obstacle}>{obstacle}</li>
        ))}
      </ul>
      <LinkButton to={`/desk/letters/${letterId}`}>{say('toOverview')}</LinkButton>
    </>
  );
}

function Publish() {
  const { desk, letterId } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Irrevocable
      happens={
        <>
          <p>{say('happens', { count: desk.count })}</p>
          <p>
            {say('address')}: <span className="letter-address">{desk.address}</span>
          </p>
          <p>{desk.contact ? say('contactShown', { contact: desk.contact }) : say('contactNone')}</p>
        </>
      }
      whom={<p>{say('whom')}</p>}
      lasting={<p>{say('lasting')}</p>}
      back={`/desk/letters/${letterId}`}
    >
      <DeedForm form={form}>
        <Buttons>
          <Button weight="deed">{say('publish')}</Button>
        </Buttons>
      </DeedForm>
    </Irrevocable>
  );
}

function Published() {
  const { desk, frame } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  const inWords = (at: Date) => instantInWords(at, frame.timeZone, language);
  const { takedown, publishedAt } = desk;
  return (
    <>
      {takedown ? (
        <Notice kind="warning">{say('takenDown', { when: inWords(takedown.takenAt), reason: takedown.reason })}</Notice>
      ) : null}
      {publishedAt ? <p>{say('publishedOn', { when: inWords(publishedAt) })}</p> : null}
      <p>
        {say('address')}: <span className="letter-address">{desk.address}</span>
      </p>
      <p className="buttons">
        <LinkButton to={desk.path}>{say('open')}</LinkButton>
      </p>
    </>
  );
}
