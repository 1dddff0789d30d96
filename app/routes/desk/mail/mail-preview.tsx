import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dispatchPath, requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { inOrder, mailView, placeAmong } from '~/delivery/mail/mail-preview.server';
import { DeskFrame } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { languageName, writtenIn } from '~/letters/text/languages';
import { mailAddressShown } from '~/platform/address/mail-address';
import { hostsShown } from '~/platform/address/web-address';
import { firstLanguage } from '~/platform/locale/sentences';
import { DeedButton, Empty, Facts, LinkButton, Notice, Page, useWords } from '~/ui/door/design-system';
import { words } from './mail-preview.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.mail?.subject ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'choose addressees');
  const { dispatch } = member;
  const mail = await mailView(member, args.params['official']);
  // The mail itself is shown in a frame of its own, which may hold its inline styles.
  args.context.policy.allow('frame-src', "'self'");
  const back = dispatchPath(member);
  const at = `${back}/mails/${args.params['official']}`;
  const common = { frame: await deskFrameOf(member), back, at, address: member.person.address };
  if (!mail) return { ...common, mail: null, place: null, tested: false };
  const { html: _shownInItsFrame, attachmentDigest: _named, ...shown } = mail;
  const place = placeAmong(await inOrder(dispatch), args.params['official']);
  const tested = new URL(args.request.url).searchParams.get('test') === 'asked';
  return { ...common, mail: shown, place, tested };
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function MailPreview() {
  const { frame, back, at, mail, place, tested, address } = useLoaderData<typeof loader>();
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
  return (
    <Page
      wide
      title={say('title', { name: mail.officialName })}
      lead={say(mail.frozen ? 'asFrozen' : 'asItWould')}
      above={above}
    >
      {tested ? <Notice>{say('tested', { address: mailAddressShown(address) })}</Notice> : null}
      {mail.faults.map((sentence) => (
        <Notice key={sentence} kind="warning">
          {sentence}
        </Notice>
      ))}
      <Neighbours back={back} place={place} />
      <Envelope mail={mail} />
      <section className="caught-mail" aria-labelledby="as-html">
        <h2 id="as-html">{say('asHtml')}</h2>
        <iframe className="caught-html" title={say('frame')} src={`${at}/html`} sandbox="" />
      </section>
      <section className="caught-mail" aria-labelledby="as-text">
        <h2 id="as-text">{say('asText')}</h2>
        <pre className="caught-text" {...writtenIn(mail.language)}>
          {mail.text}
        </pre>
      </section>
      <p>{say('testMeaning', { address: mailAddressShown(address) })}</p>
      <DeedButton to={`${at}/test`}>{say('test')}</DeedButton>
      <LinkButton to={back}>{say('back')}</LinkButton>
    </Page>
  );
}

/** Who stands before and after this official among the addressees. */
function Neighbours({ back, place }: Pick<Loaded, 'back' | 'place'>) {
  const say = useWords(words);
  if (!place || place.place === 0) return null;
  const { before, after } = place;
  return (
    <nav className="buttons" aria-label={say('addressees')}>
      {before ? <a href={`${back}/mails/${before.id}`}>{say('before', { name: before.name })}</a> : null}
      <span>{say('place', { place: place.place, count: place.count })}</span>
      {after ? <a href={`${back}/mails/${after.id}`}>{say('after', { name: after.name })}</a> : null}
    </nav>
  );
}

function Envelope({ mail }: { mail: NonNullable<Loaded['mail']> }) {
  const say = useWords(words);
  const kilobytes = (bytes: number) => Math.ceil(bytes / 1000);
  return (
    <Facts
      facts={[
        [say('from'), hostsShown(mail.fromLine)],
        [say('to'), mailAddressShown(mail.mailbox) || say('noAddress')],
        [say('replyTo'), mailAddressShown(mail.replyTo)],
        [say('subject'), mail.subject],
        [say('language'), mail.language ? languageName(mail.language, firstLanguage) : null],
        [
          say('attachment'),
          mail.attachmentName
            ? say('size', { name: mail.attachmentName, kilobytes: kilobytes(mail.attachmentBytes) })
            : say('linked'),
        ],
        [say('bytes'), say('kilobytes', { kilobytes: kilobytes(mail.bytes) })],
      ]}
    />
  );
}
