import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/accounts/visitors.server';
import { mailAddressShown } from '~/platform/address/mail-address';
import { dateInWords, hourInWords } from '~/platform/locale/dates';
import { caughtMailbox } from '~/platform/mailer/caught-mails.server';
import { Button, Empty, LinkButton, Page, Row, Table, titled, useWords } from '~/ui/door/design-system';
import { words } from './mailbox.words';

const perPage = 50;

export const meta = titled(words, 'title');

export async function loader({ request }: LoaderFunctionArgs) {
  const mailbox = caughtMailbox();
  if (!mailbox) throw notFound();
  const asked = new URL(request.url).searchParams;
  const containing = (asked.get('containing') ?? '').slice(0, 200).replaceAll('\0', '');
  const before = new Date(asked.get('before') ?? '');
  const mails = await mailbox.caughtMails({
    ...(containing ? { containing } : {}),
    ...(Number.isNaN(before.getTime()) ? {} : { before }),
    limit: perPage,
  });
  return {
    containing,
    older: mails.length === perPage ? mails.at(-1)!.receivedAt.toISOString() : null,
    mails,
  };
}

export default function Mailbox() {
  const { mails, containing, older } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page title={say('title')} lead={say('lead')} wide>
      <form method="get" className="form-line">
        <label htmlFor="containing">{say('search')}</label>
        <input
          id="containing"
          className="control control-medium"
          type="search"
          name="containing"
          defaultValue={containing}
        />
        <Button>{say('find')}</Button>
      </form>
      {mails.length === 0 ? <NoMail searched={containing !== ''} /> : <Mails mails={mails} />}
      {older ? (
        <LinkButton to={`/mailbox?${new URLSearchParams({ containing, before: older })}`}>{say('older')}</LinkButton>
      ) : null}
    </Page>
  );
}

function NoMail({ searched }: { searched: boolean }) {
  const say = useWords(words);
  if (!searched) return <Empty title={say('empty')}>{say('emptyNext')}</Empty>;
  return <Empty title={say('noneFound')} next={<LinkButton to="/mailbox">{say('all')}</LinkButton>} />;
}

function Mails({ mails }: { mails: ReturnType<typeof useLoaderData<typeof loader>>['mails'] }) {
  const say = useWords(words);
  const columns = [
    { heading: say('subject') },
    { heading: say('to') },
    { heading: say('receivedWhen') },
    { heading: say('attachments'), number: true },
  ];
  return (
    <Table caption={say('caption')} columns={columns} hideCaption>
      {mails.map((mail) => (
        <Row key={mail.key}>
          <th scope="row">
            <a href={`/mailbox/mail?${new URLSearchParams({ key: mail.key })}`}>{mail.subject}</a>
          </th>
          <td>{mailAddressShown(mail.to)}</td>
          <td>
            {dateInWords(mail.receivedAt, 'Europe/Brussels')}, {hourInWords(mail.receivedAt, 'Europe/Brussels')}
          </td>
          <td className="number">{mail.attachmentCount > 0 ? mail.attachmentCount : null}</td>
        </Row>
      ))}
    </Table>
  );
}
