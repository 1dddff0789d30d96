import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dispatchesOf, prepareDispatch } from '~/delivery/dispatch/dispatches.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { may } from '~/organisations/organisation/permission';
import { dateInWords } from '~/platform/locale/dates';
import { deed } from '~/platform/request/form.server';
import {
  Button,
  DeedForm,
  Empty,
  LinkButton,
  Row,
  Table,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './dispatches.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'choose addressees');
  const [frame, dispatches] = await Promise.all([deskFrameOf(member), dispatchesOf(member.letter.id)]);
  const day = (at: Date) => dateInWords(at, frame.timeZone);
  return {
    frame,
    sends: may(member.roles, 'send letters'),
    dispatches: dispatches.map((dispatch) => ({
      id: dispatch.id,
      day: day(dispatch.preparedAt),
      count: dispatch.sentAt ? dispatch._count.messages : dispatch._count.addressees,
      ...statusOf(dispatch, day),
    })),
  };
}

type Dates = Record<'preparedAt', Date> & Record<'sentAt' | 'pausedAt' | 'stoppedAt' | 'finishedAt', Date | null>;

function statusOf({ preparedAt, sentAt, pausedAt, stoppedAt, finishedAt }: Dates, day: (at: Date) => string) {
  if (stoppedAt) return { standing: 'stopped' as const, date: day(stoppedAt) };
  if (pausedAt) return { standing: 'paused' as const, date: day(pausedAt) };
  if (sentAt) return { standing: finishedAt ? ('finished' as const) : ('sent' as const), date: day(sentAt) };
  return { standing: 'prepared' as const, date: day(preparedAt) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'choose addressees');
  const id = await prepareDispatch(member);
  return redirect(`/desk/letters/${member.letter.id}/dispatches/${id}`);
});

export default function Dispatches() {
  const { frame, dispatches, sends } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  const begun = dispatches.find(({ standing }) => standing === 'prepared');
  const at = `/desk/letters/${frame.letterId}/dispatches`;
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="dispatch">
      {dispatches.length === 0 ? <Empty title={say('empty')}>{say('emptyMeaning')}</Empty> : <SoFar />}
      {begun ? (
        <LinkButton to={`${at}/${begun.id}`} weight="deed">
          {say('goOn')}
        </LinkButton>
      ) : (
        <DeedForm form={form} to={at}>
          <Button weight="deed">{say('prepare')}</Button>
        </DeedForm>
      )}
      {sends ? (
        <LinkButton to={`/desk/letters/${frame.letterId}/deliveries/hand`} weight="quiet">
          {say('byHand')}
        </LinkButton>
      ) : null}
    </DeskPage>
  );
}

function SoFar() {
  const { frame, dispatches } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Table
      caption={say('dispatches')}
      columns={[
        { heading: say('dispatch') },
        { heading: say('addressees'), number: true },
        { heading: say('standing') },
      ]}
    >
      {dispatches.map(({ id, day, count, standing, date }) => (
        <Row key={id}>
          <th scope="row">
            <a href={`/desk/letters/${frame.letterId}/dispatches/${id}`}>{say('number', { date: day })}</a>
          </th>
          <td className="number">{count}</td>
          <td>{say(standing, { date })}</td>
        </Row>
      ))}
    </Table>
  );
}
