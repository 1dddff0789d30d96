import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { opticalSize } from '~/organisations/logo/optical-size';
import { languageFor } from '~/platform/locale/reader.server';
import { type Say, said } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { NotFound } from '~/platform/request/not-found';
import { count } from '~/platform/request/rate-limit.server';
import { refusalOf } from '~/sign-on/collected/collected-logos.server';
import { addLogos, logosOf } from '~/sign-on/list/collected-lines.server';
import {
  Breadcrumb,
  Button,
  Buttons,
  DeedForm,
  Empty,
  FileField,
  Row,
  Table,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { LogoTile } from '~/ui/part/logo-tile';
import { requireList } from '../invitations/require-list.server';
import { words } from './list-logos.words';
import { logosIn } from './read-logos.server';

export const meta = titled(words, 'title');

const logosForm = (say: Say<'logosMissing'>) => z.object({ logos: z.instanceof(File, { error: say('logosMissing') }) });
const cell = { width: 120, height: 60 };

/** The list of a sign-on that was collected elsewhere; one of whom to invite has no logos. */
async function requireCollected(args: LoaderFunctionArgs) {
  const member = await requireList(args);
  if (!member.list.collected) throw new NotFound();
  return member;
}

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireCollected(args);
  const [frame, kept] = await Promise.all([deskFrameOf(member), logosOf(member)]);
  const back = `/desk/letters/${member.letter.id}/invitations/lists/${member.list.id}`;
  const logos = kept.map(({ id, name, width, height, refusal, lines }) => {
    const why = refusalOf(refusal);
    return {
      ...{ id, name },
      picture: width && height ? { source: `${back}/logos/${id}`, ...opticalSize({ width, height }, cell) } : null,
      refusal: why && said(why, languageFor(args)),
      organisations: lines.map(({ organisation }) => organisation),
    };
  });
  return { frame, logos, back };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireCollected(args);
  const { logos } = await readForm(args.request, logosForm, words);
  await count('uploads of a person', member.person.id);
  await addLogos(member, await logosIn(args.request, logos));
  return redirect(`/desk/letters/${member.letter.id}/invitations/lists/${member.list.id}/logos`);
});

export default function ListLogos() {
  const { frame, back } = useLoaderData<typeof loader>();
  const form = useFormState<{ logos: string }>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="invitations">
      <Breadcrumb steps={[{ to: back, label: say('back') }]} />
      <Logos />
      <DeedForm form={form} files to={`${back}/logos`}>
        <FileField
          field={form.fields.logos}
          label={say('logos')}
          hint={say('logosHint')}
          accept=".zip,application/zip"
        />
        <Buttons>
          <Button weight="deed">{say('deed')}</Button>
        </Buttons>
      </DeedForm>
    </DeskPage>
  );
}

function Logos() {
  const { logos } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (logos.length === 0) return <Empty title={say('none')}>{say('noneNext')}</Empty>;
  const columns = (['logo', 'file', 'organisation'] as const).map((key) => ({ heading: say(key) }));
  return (
    <Table caption={say('caption')} hideCaption columns={columns}>
      {logos.map(({ id, name, picture, refusal, organisations }) => (
        <Row key={id}>
          <td>
            {picture ? <LogoTile name={name} picture={picture} /> : null}
            {refusal ? <div className="field-fault">{refusal}</div> : null}
            {picture || refusal ? null : say('waits')}
          </td>
          <th scope="row">{name}</th>
          <td>{organisations.join(' · ') || say('nobody')}</td>
        </Row>
      ))}
    </Table>
  );
}
