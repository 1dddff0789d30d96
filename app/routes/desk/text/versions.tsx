import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { versionForm } from '~/letters/draft/version-form';
import { makeVersion, versionPreparation, versionsOf } from '~/letters/draft/versions.server';
import { shortDigest } from '~/letters/letter/version';
import { writtenIn } from '~/letters/text/languages';
import { instantInWords } from '~/platform/locale/dates';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  Empty,
  Heading,
  LinkButton,
  Notice,
  Row,
  Table,
  titled,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './versions.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const letter = await requireLetter(args, 'see the desk');
  const frame = await deskFrameOf(letter);
  const versions = await versionsOf(letter.letter.id);
  const preparation = frame.drafts ? await versionPreparation(letter.letter.id) : null;
  return {
    frame,
    versions: versions.map(({ versionId, number, madeAt, digest, parts: { title, language } }) => {
      return { versionId, number, madeAt, digest, title, language };
    }),
    preparation,
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const letter = await requireLetter(args, 'draft letters');
  const { counter } = await readForm(args.request, versionForm);
  const { number } = await makeVersion(letter, counter);
  return redirect(`/desk/letters/${letter.letter.id}/versions/${number}`);
});

export default function Versions() {
  const { frame, versions, preparation } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="versions">
      {versions.length > 0 ? <MadeVersions /> : <Empty title={say('none')}>{say('noneNext')}</Empty>}
      {preparation ? <NextVersion preparation={preparation} /> : null}
    </DeskPage>
  );
}

function MadeVersions() {
  const { frame, versions } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  const at = `/desk/letters/${frame.letterId}`;
  const columns = (['version', 'titleOfLetter', 'madeOn', 'digest'] as const).map((key) => ({ heading: say(key) }));
  return (
    <>
      <Table caption={say('made')} columns={columns}>
        {versions.map((version) => (
          <Row key={version.versionId}>
            <th scope="row">
              <a href={`${at}/versions/${version.number}`}>{say('number', { number: version.number })}</a>
            </th>
            <td {...writtenIn(version.language)}>{version.title}</td>
            <td>{instantInWords(version.madeAt, frame.timeZone, language)}</td>
            <td className="code-words">{shortDigest(version.digest)}</td>
          </Row>
        ))}
      </Table>
      {frame.drafts && !frame.standing.open ? (
        <p>
          <LinkButton to={`${at}/opening`}>{say('open')}</LinkButton>
        </p>
      ) : null}
    </>
  );
}

type Preparation = NonNullable<Awaited<ReturnType<typeof loader>>['preparation']>;

function NextVersion({ preparation }: { preparation: Preparation }) {
  const { frame } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  const { number, counter, savedAt, missing, unchanged } = preparation;
  const time = instantInWords(savedAt, frame.timeZone, useLanguage());
  const toText = <LinkButton to={`/desk/letters/${frame.letterId}/text`}>{say('toText')}</LinkButton>;
  return (
    <section className="page-flow">
      <Heading explains={say('explains', { time })}>{say('next', { number })}</Heading>
      {missing.length > 0 ? (
        <Notice kind="warning">
          {say('missing')}
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {unchanged ? <p>{say('unchanged', { number: number - 1 })}</p> : null}
      <DeedForm form={form}>
        <input type="hidden" name="counter" value={counter} />
        <Buttons>
          {missing.length === 0 && !unchanged ? <Button weight="deed">{say('deed', { number })}</Button> : null}
          {toText}
        </Buttons>
      </DeedForm>
    </section>
  );
}
