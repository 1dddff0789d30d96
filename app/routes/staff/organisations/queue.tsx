import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireStaff } from '~/accounts/visitors.server';
import { heldSince } from '~/delivery/sending/sending-hold.server';
import { sendingWords } from '~/delivery/sending/sending-hold.words';
import { searchTerm } from '~/organisations/organisation/organisation';
import { awaiting, organisationsLike } from '~/organisations/register/awaiting.server';
import { hostShown } from '~/platform/address/web-address';
import { countryName } from '~/platform/locale/countries';
import { dateInWords } from '~/platform/locale/dates';
import {
  Button,
  Buttons,
  Empty,
  Heading,
  Notice,
  Page,
  Row,
  Table,
  TextField,
  titled,
  useWords,
} from '~/ui/door/design-system';
import { StaffSections } from '../rest/staff-sections.part';
import { words } from './queue.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args);
  const term = searchTerm(new URL(args.request.url).searchParams.get('find'));
  const [waiting, found, heldAt] = await Promise.all([awaiting(staff), organisationsLike(staff, term), heldSince()]);
  return {
    waiting: waiting.map(({ foundedAt, ...row }) => ({ ...row, since: dateInWords(foundedAt, 'Europe/Brussels') })),
    found,
    term,
    onHold: heldAt !== null,
  };
}

export default function Queue() {
  const { waiting, term, onHold } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const sayOfSending = useWords(sendingWords);
  return (
    <Page wide title={say('title')} lead={say('lead')} above={<StaffSections current="queue" />}>
      {onHold ? (
        <Notice kind="warning">
          {sayOfSending('heldShort')} <a href="/staff/sending">{sayOfSending('look')}</a>
        </Notice>
      ) : null}
      {waiting.length > 0 ? <Waiting /> : <Empty title={say('empty')}>{say('emptyMeaning')}</Empty>}
      <Heading>{say('find')}</Heading>
      <form method="get" className="form">
        <TextField
          field={{ id: 'find', name: 'find', initialValue: term }}
          label={say('term')}
          type="search"
          width="medium"
        />
        <Buttons>
          <Button>{say('search')}</Button>
        </Buttons>
      </form>
      {term ? <Found /> : null}
    </Page>
  );
}

function Waiting() {
  const { waiting } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const columns = [say('name'), say('country'), say('host'), say('since'), say('waitsFor')].map((heading) => ({
    heading,
  }));
  return (
    <Table caption={say('caption')} columns={columns} hideCaption>
      {waiting.map(({ id, displayName, country, host, since, held, heldReason, heldNames }) => (
        <Row key={id}>
          <th scope="row">
            <a href={`/staff/organisations/${id}`}>{displayName}</a>
          </th>
          <td>{countryName(country)}</td>
          <td>{hostShown(host)}</td>
          <td>{since}</td>
          <td>{waitsFor({ held, heldReason, heldNames }, say)}</td>
        </Row>
      ))}
    </Table>
  );
}

type Waits = { held: boolean; heldReason: string | null; heldNames: readonly string[] };

function waitsFor({ held, heldReason, heldNames }: Waits, say: ReturnType<typeof words>): string {
  if (held) return say('held', { by: heldReason ?? 'name' });
  if (heldNames.length === 0) return say('attestation');
  return say('heldNames', { count: heldNames.length, names: heldNames.join(', ') });
}

function Found() {
  const { found, term } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (found.length === 0) return <p>{say('nothing', { term })}</p>;
  const columns = [say('name'), say('country'), say('host')].map((heading) => ({ heading }));
  return (
    <Table caption={say('found')} columns={columns}>
      {found.map(({ id, displayName, country, host }) => (
        <Row key={id}>
          <th scope="row">
            <a href={`/staff/organisations/${id}`}>{displayName}</a>
          </th>
          <td>{countryName(country)}</td>
          <td>{hostShown(host)}</td>
        </Row>
      ))}
    </Table>
  );
}
