import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireStaff } from '~/accounts/visitors.server';
import { type Undelivered, undeliveredMails } from '~/delivery/sending/undelivered.server';
import { mailAddressShown } from '~/platform/address/mail-address';
import { instantInWords } from '~/platform/locale/dates';
import { Empty, Page, Row, Table, titled, useLanguage, useWords } from '~/ui/door/design-system';
import { isKind, kinds, words } from './mails.words';
import { StaffSections } from './staff-sections.part';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  return { mails: await undeliveredMails(await requireStaff(args)) };
}

export default function StaffMails() {
  const { mails } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const columns = [say('to'), say('what'), say('standing'), say('since')].map((heading) => ({ heading }));
  return (
    <Page title={say('title')} lead={say('lead')} above={<StaffSections current="mails" />} wide>
      {mails.length === 0 ? (
        <Empty title={say('none')}>{say('noneNext')}</Empty>
      ) : (
        <Table caption={say('caption')} columns={columns} hideCaption>
          {mails.map((mail) => (
            <MailRow key={mail.id} mail={mail} />
          ))}
        </Table>
      )}
    </Page>
  );
}

function MailRow({ mail }: { mail: Undelivered }) {
  const say = useWords(words);
  const named = useWords(kinds);
  const language = useLanguage();
  const { address, kind, letter, standing, reason, at } = mail;
  const known = kind !== null && isKind(kind) ? kind : 'other';
  return (
    <Row>
      <th scope="row">{mailAddressShown(address)}</th>
      <td>{letter === null ? named(known) : say('letter', { title: letter })}</td>
      <td>{reason ? say('reason', { standing: say(standing), reason }) : say(standing)}</td>
      <td>{instantInWords(at, 'Europe/Brussels', language)}</td>
    </Row>
  );
}
