import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dispatchIn } from '~/delivery/dispatches.server';
import { mailShown } from '~/delivery/mail-preview.server';
import { requireLetter } from '~/letters/desk.server';
import { DeskFrame } from '~/letters/desk-frame';
import { deskFrameOf } from '~/letters/desk-frame.server';
import { LinkButton } from '~/ui/button';
import { Empty } from '~/ui/empty';
import { Facts } from '~/ui/facts';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { words } from './mail-preview.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.mail?.subject ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'choose addressees');
  const dispatch = await dispatchIn(member, args.params['dispatch']);
  const mail = await mailShown(member, dispatch, args.params['official']);
  // The mail itself is shown in a frame of its own, which may hold its inline styles.
  args.context.policy.allow('frame-src', "'self'");
  const back = `/desk/letters/${member.letter.id}/dispatches/${dispatch.id}`;
  const frame = await deskFrameOf(member);
  if (!mail) return { frame, back, html: '', mail: null };
  const { html: _shownInItsFrame, attachmentDigest: _named, ...shown } = mail;
  return { frame, back, html: `${back}/mails/${args.params['official']}/html`, mail: shown };
}

export default function MailPreview() {
  const { frame, back, html, mail } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const above = <DeskFrame letter={frame} current="dispatch" />;
  if (!mail)
    return (
      <Page title={say('unsealed')} above={above}>
        <Empty title={say('unsealed')} next={<LinkButton to={back}>{say('back')}</LinkButton>}>
          {say('unsealedMeaning')}
        </Empty>
      </Page>
    );
  const kilobytes = Math.ceil(mail.attachmentBytes / 1000);
  return (
    <Page
      wide
      title={say('title', { name: mail.officialName })}
      lead={say(mail.frozen ? 'asFrozen' : 'asItWould')}
      above={above}
    >
      <Facts
        facts={[
          [say('from'), mail.fromLine],
          [say('to'), mail.mailbox || say('noAddress')],
          [say('replyTo'), mail.replyTo],
          [say('subject'), mail.subject],
          [say('attachment'), say('size', { name: mail.attachmentName, kilobytes })],
        ]}
      />
      <section className="caught-mail" aria-labelledby="as-html">
        <h2 id="as-html">{say('asHtml')}</h2>
        <iframe className="caught-html" title={say('frame')} src={html} sandbox="" />
      </section>
      <section className="caught-mail" aria-labelledby="as-text">
        <h2 id="as-text">{say('asText')}</h2>
        <pre className="caught-text">{mail.text}</pre>
      </section>
      <LinkButton to={back}>{say('back')}</LinkButton>
    </Page>
  );
}
