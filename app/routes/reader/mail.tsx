import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/accounts/visitors.server';
import { mailAddressShown } from '~/platform/address/mail-address';
import { hostsShown } from '~/platform/address/web-address';
import { instantInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { caughtMailbox } from '~/platform/mailer/caught-mails.server';
import { Breadcrumb, Facts, Page, useWords } from '~/ui/door/design-system';
import { words } from './mailbox.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.subject ?? words(firstLanguage)('title') },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const key = new URL(request.url).searchParams.get('key') ?? '';
  const mail = await caughtMailbox()?.caughtMail(key);
  if (!mail) throw notFound();
  // The mail itself is shown in a frame of its own, which may hold its inline styles.
  context.policy.allow('frame-src', "'self'");
  const { html: _shownInItsFrame, ...shown } = mail;
  return shown;
}

export default function Mail() {
  const mail = useLoaderData<typeof loader>();
  const say = useWords(words);
  const named = new URLSearchParams({ key: mail.key });
  return (
    <Page title={mail.subject} above={<Breadcrumb steps={[{ to: '/mailbox', label: say('back') }]} />} wide>
      <Facts
        facts={[
          [say('from'), hostsShown(mail.from)],
          [say('to'), mailAddressShown(mail.to)],
          [say('replyTo'), mail.replyTo && mailAddressShown(mail.replyTo)],
          [say('received'), instantInWords(mail.receivedAt, 'Europe/Brussels')],
          [say('attachments'), mail.attachments.length > 0 ? <Attachments of={mail} /> : null],
        ]}
      />
      <section className="caught-mail" aria-labelledby="as-html">
        <h2 id="as-html">{say('asHtml')}</h2>
        <iframe
          className="caught-html"
          title={say('frame')}
          src={`/mailbox/mail/html?${named}`}
          sandbox="allow-top-navigation-by-user-activation allow-popups"
        />
      </section>
      <section className="caught-mail" aria-labelledby="as-text">
        <h2 id="as-text">{say('asText')}</h2>
        <pre className="caught-text">{linked(mail.text)}</pre>
      </section>
      <section aria-labelledby="headers">
        <h2 id="headers">{say('headers')}</h2>
        <Facts facts={Object.entries(mail.headers)} />
      </section>
    </Page>
  );
}

function Attachments({
  of,
}: {
  of: { key: string; attachments: readonly { name: string; digest: string; size: number }[] };
}) {
  const say = useWords(words);
  return (
    <ul>
      {of.attachments.map(({ name, digest, size }) => (
        <li key={digest}>
          <a href={`/mailbox/mail/attachment?${new URLSearchParams({ key: of.key, digest })}`}>
            {say('size', { name, kilobytes: Math.ceil(size / 1024) })}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The addresses in a plain text as links, so that a mail can be followed from here. */
function linked(text: string) {
  return text.split(/(https?:\/\/[^\s<>]+)/).map((part, place) =>
    place % 2 === 1 ? (
      <a key={place} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
