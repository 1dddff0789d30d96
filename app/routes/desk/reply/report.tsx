import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dispatchPath, requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { type Tally, talliesBy, toLookAfter } from '~/delivery/tracker/report';
import { reportedOf } from '~/delivery/tracker/report.server';
import { reportWords } from '~/delivery/tracker/report.words';
import { DeskFrame } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { countryName } from '~/platform/locale/countries';
import { Notice, Page, Row, Table, titled, useWords } from '~/ui/door/design-system';

export const meta = titled(reportWords, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'choose addressees');
  const { dispatch } = member;
  const [frame, messages] = await Promise.all([deskFrameOf(member), reportedOf(dispatch)]);
  const byCountry = talliesBy('country', messages);
  const sum = (of: keyof Tally) => byCountry.reduce((total, tally) => total + tally[of], 0);
  return {
    frame,
    back: dispatchPath(member),
    total: messages.length,
    arrived: sum('arrived'),
    taken: sum('taken'),
    byCountry: byCountry.map((tally) => ({ ...tally, name: tally.name && countryName(tally.name) })),
    byGroup: talliesBy('group', messages),
    lookAfter: toLookAfter(messages).map(({ trouble, concerned }) => ({
      trouble,
      count: concerned.length,
      named: concerned.slice(0, 50).map(({ officialId, name, outcome }) => ({ officialId, name, outcome })),
    })),
  };
}

export default function Report() {
  const { frame, back, total, arrived, taken, byCountry, byGroup } = useLoaderData<typeof loader>();
  const say = useWords(reportWords);
  const above = <DeskFrame letter={frame} current="dispatch" />;
  return (
    <Page title={say('title')} lead={say('lead', { arrived, total, taken })} above={above}>
      <LookAfter />
      <Tallies caption={say('byCountry')} of={say('country')} tallies={byCountry} />
      <Tallies caption={say('byGroup')} of={say('group')} tallies={byGroup} />
      <p>
        <a href={`${back}/report/table`}>{say('download')}</a>
      </p>
      <a href={back}>{say('back')}</a>
    </Page>
  );
}

function LookAfter() {
  const { lookAfter } = useLoaderData<typeof loader>();
  const say = useWords(reportWords);
  if (lookAfter.length === 0)
    return (
      <Notice kind="success" finding>
        {say('nothing')}
      </Notice>
    );
  return (
    <section>
      <h2>{say('lookAfter')}</h2>
      {lookAfter.map(({ trouble, count, named }) => (
        <section key={trouble}>
          <h3>{say(trouble, { count })}</h3>
          <p>{say(`${trouble}Do`)}</p>
          <ul>
            {named.map(({ officialId, name, outcome }) => (
              <li key={officialId}>
                {name}
                {outcome ? <small> {outcome}</small> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

const columns = ['arrived', 'taken', 'failed', 'open'] as const;

function Tallies(props: { caption: string; of: string; tallies: readonly (Tally & { name: string })[] }) {
  const { caption, of, tallies } = props;
  const say = useWords(reportWords);
  const headings = [{ heading: of }, ...columns.map((column) => ({ heading: say(column), number: true }))];
  return (
    <Table caption={caption} columns={headings}>
      {tallies.map((tally) => (
        <Row key={tally.name}>
          <th scope="row">{tally.name || say('none')}</th>
          {columns.map((column) => (
            <td key={column} className="number">
              {tally[column]}
            </td>
          ))}
        </Row>
      ))}
    </Table>
  );
}
