import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { hostsShown } from '~/platform/address/web-address';
import { deed, readForm } from '~/platform/request/form.server';
import { collectedFields, listFields } from '~/sign-on/list/list-columns';
import { columnsForm } from '~/sign-on/list/list-form';
import { firstLines } from '~/sign-on/list/list-page.server';
import { mapColumns } from '~/sign-on/list/lists.server';
import { Button, Buttons, DeedForm, Row, Table, titled, useFormState, useWords } from '~/ui/door/design-system';
import { words } from './list-columns.words';
import { requireList } from './require-list.server';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireList(args);
  const { letter, list } = member;
  const [frame, first] = await Promise.all([deskFrameOf(member), firstLines(member)]);
  const columns = list.columns.map((holds, place) => ({
    holds,
    heading: list.header[place] ?? '',
    examples: first
      .flatMap(
        ({ cells }) =>
          hostsShown(cells[place] ?? '')
            .trim()
            .slice(0, 120) || [],
      )
      .slice(0, 3),
  }));
  const fields = [...listFields, ...(list.collected ? collectedFields : [])];
  return { frame, columns, fields, back: `/desk/letters/${letter.id}/invitations/lists/${list.id}` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireList(args);
  const { columns } = await readForm(args.request, columnsForm);
  await mapColumns(member, columns);
  return redirect(`/desk/letters/${member.letter.id}/invitations/lists/${member.list.id}`);
});

export default function ListColumns() {
  const { frame, back } = useLoaderData<typeof loader>();
  const form = useFormState<Record<never, never>>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="invitations" wide>
      <DeedForm form={form}>
        <Columns />
        <Buttons>
          <Button weight="deed">{say('deed')}</Button>
          <a href={back}>{say('back')}</a>
        </Buttons>
      </DeedForm>
    </DeskPage>
  );
}

function Columns() {
  const { columns, fields } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const headings = (['column', 'examples', 'holds'] as const).map((key) => ({ heading: say(key) }));
  return (
    <Table caption={say('caption')} columns={headings}>
      {columns.map(({ heading, examples, holds }, place) => (
        <Row key={`${place}-${heading}`}>
          <th scope="row">
            <label htmlFor={`column-${place}`}>{heading || say('unnamed', { place: place + 1 })}</label>
          </th>
          <td>{examples.join(' · ')}</td>
          <td>
            <select
              id={`column-${place}`}
              name={`columns[${place}]`}
              className="control control-medium"
              defaultValue={holds}
            >
              {(['none', ...fields] as const).map((field) => (
                <option key={field} value={field}>
                  {say(field)}
                </option>
              ))}
            </select>
          </td>
        </Row>
      ))}
    </Table>
  );
}
