import { useLoaderData } from '@remix-run/react';
import { mailAddressShown } from '~/platform/address/mail-address';
import { hostsShown } from '~/platform/address/web-address';
import type { JudgedLine, LineCollected } from '~/sign-on/list/judged-line';
import { DeedButton, Row, Table, useWords } from '~/ui/door/design-system';
import { LogoTile } from '~/ui/part/logo-tile';
import type { loader } from './list';
import { words } from './list.words';
import { LineFields } from './list-line.part';

/** The lines of one page; the one that is changed stands open in its place. */
export function Lines() {
  const { lines, change } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const columns = (['line', 'organisation', 'address', 'country', 'status', 'action'] as const).map((key) => ({
    heading: say(key),
    number: key === 'line',
  }));
  return (
    <Table caption={say('caption')} hideCaption columns={columns}>
      {lines.map((line) => (
        <LineRow key={line.id} line={line} changing={line.id === change} columns={columns.length} />
      ))}
    </Table>
  );
}

function LineRow({ line, changing, columns }: { line: JudgedLine; changing: boolean; columns: number }) {
  const say = useWords(words);
  if (changing)
    return (
      <tr id={`line-${line.place}`} {...{ role: 'row' }}>
        <td colSpan={columns} {...{ role: 'cell' }}>
          <LineFields line={line} />
        </td>
      </tr>
    );
  const { place, organisation, person, address, country, language, note } = line;
  const aside = [person, note].filter(Boolean).join(' · ');
  return (
    <Row>
      <td className="number">{place}</td>
      <th scope="row">
        {organisation || say('unnamed')}
        {aside ? <div className="aside-note">{aside}</div> : null}
        {line.collected ? <Collected line={line} collected={line.collected} /> : null}
      </th>
      <td>{address ? mailAddressShown(address) : say('noAddress')}</td>
      <td>{[country, language].filter(Boolean).join(' · ')}</td>
      <td>
        <Status line={line} />
      </td>
      <td>
        <Deeds line={line} />
      </td>
    </Row>
  );
}

/** What a line brings that was collected elsewhere: shown, and only the organisation changes it. */
export function Collected({ line, collected }: { line: JudgedLine; collected: LineCollected }) {
  const { path } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const { website, statement, position, logo } = collected;
  return (
    <>
      {position ? <div className="aside-note">{position}</div> : null}
      {website ? <div className="aside-note">{hostsShown(website)}</div> : null}
      {statement ? <blockquote className="aside-note">{statement}</blockquote> : null}
      {logo?.state === 'made' ? (
        <LogoTile
          name={line.organisation}
          picture={{ source: `${path}/logos/${logo.id}`, width: logo.width, height: logo.height }}
          alone
        />
      ) : logo ? (
        <div className="aside-note">{say(`logo ${logo.state}`, { name: logo.name })}</div>
      ) : null}
    </>
  );
}

/** The state of a line, why it gets no invitation, and what the lead should know. */
export function Status({ line }: { line: JudgedLine }) {
  const { language } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const { state, faults, remarks, addresses } = line;
  const notes = [
    ...faults.map(({ key, value }) => say(`fault ${key}`, { value })),
    ...addresses.flatMap(({ verdict, address, line: other = 0 }) =>
      verdict === 'fresh' || state === 'invited' ? [] : say(`verdict ${verdict}`, { address, line: other }),
    ),
    ...remarks.map(({ key, value, line: other = 0 }) => say(`remark ${key}`, { value, line: other, language })),
  ];
  return (
    <>
      {say(`state ${state}`)}
      {notes.map((note) => (
        <div key={note} className={state === 'wrong' ? 'field-fault' : 'aside-note'}>
          {note}
        </div>
      ))}
    </>
  );
}

function Deeds({ line }: { line: JudgedLine }) {
  const { path, show, page } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const { id, place, state, setAside } = line;
  if (line.invited.length > 0) return null;
  const here = `show=${show}&page=${page}`;
  return (
    <div className="buttons">
      {setAside ? null : (
        <a href={`${path}?${here}&change=${id}#line-${place}`} aria-label={say('changeLine', { line: place })}>
          {say('change')}
        </a>
      )}
      {state === 'aside' && !setAside ? null : (
        <DeedButton
          to={`${path}/lines/${id}/aside`}
          weight="quiet"
          values={{ aside: setAside ? 'no' : 'yes', show }}
          aria-label={say(setAside ? 'takeInLine' : 'asideLine', { line: place })}
        >
          {say(setAside ? 'takeIn' : 'aside')}
        </DeedButton>
      )}
    </div>
  );
}
