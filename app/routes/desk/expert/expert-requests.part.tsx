import { mailAddressShown } from '~/platform/address/mail-address';
import { instantInWords } from '~/platform/locale/dates';
import type { expertRequestsOf } from '~/sign-on/expert-admission/expert-request-pages.server';
import { Buttons, DeedButton, Heading, LinkButton, useLanguage, useWords } from '~/ui/door/design-system';
import { words } from './experts.words';

type Shown = {
  readonly requests: Awaited<ReturnType<typeof expertRequestsOf>>;
  readonly timeZone: string;
  readonly desk: string;
  readonly invites: boolean;
};

/** People whom nobody invited and who ask to sign, each with both answers. */
export function ExpertRequests({ requests, timeZone, desk, invites }: Shown) {
  const say = useWords(words);
  const language = useLanguage();
  if (requests.length === 0) return null;
  return (
    <section>
      <Heading explains={say('requestsHow')}>{say('requestsTitle', { count: requests.length })}</Heading>
      {requests.map(({ id, name, beside, address, askedAt }) => (
        <section key={id}>
          <Heading level={3}>{name}</Heading>
          {beside ? <p>{beside}</p> : null}
          <p>
            {say('asked', {
              when: instantInWords(askedAt, timeZone, language),
              address: mailAddressShown(address ?? ''),
            })}
          </p>
          {invites ? (
            <Buttons>
              <DeedButton to={`${desk}/experts/requests/${id}/granted`} weight="deed">
                {say('admit', { name })}
              </DeedButton>
              <LinkButton to={`${desk}/experts/requests/${id}/declined`} weight="quiet">
                {say('declineRequest', { name })}
              </LinkButton>
            </Buttons>
          ) : null}
        </section>
      ))}
    </section>
  );
}
