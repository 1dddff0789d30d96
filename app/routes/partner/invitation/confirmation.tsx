import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { gone, notFound, readersLanguage } from '~/accounts/visitors.server';
import { writtenIn } from '~/letters/text/languages';
import { opticalSize } from '~/organisations/logo/optical-size';
import { deed } from '~/platform/request/form.server';
import { tokenFor } from '~/platform/request/token.server';
import { prepareCollected, requireConfirmation } from '~/sign-on/endorsement/confirmations.server';
import { LetterFacts, LetterToRead } from '~/sign-on/opening/letter-to-read';
import { openedLetter } from '~/sign-on/opening/opened-letter.server';
import { refuse } from '~/sign-on/opening/refusals.server';
import { AlreadySignedSection } from '~/sign-on/signatories/already-signed';
import { publiclySignedNow } from '~/sign-on/signatories/publicly-signed.server';
import { Heading, LinkButton, Notice, Page, useWords } from '~/ui/door/design-system';
import { words } from './confirmation.words';
import { Brought, HowToConfirm } from './confirmation-parts.part';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? '' },
  { name: 'robots', content: 'noindex' },
];

const cell = { width: 200, height: 100 };

export async function loader(args: LoaderFunctionArgs) {
  const { invitation, collected, signatory, link } = await requireConfirmation(args);
  const say = words(await readersLanguage(args));
  if (invitation.cancelledAt) throw gone(say('cancelled'));
  const [letter, signed] = await Promise.all([
    openedLetter(invitation.letterId, link.invitation.at),
    publiclySignedNow(invitation.letterId),
  ]);
  if (!letter) throw notFound();
  const path = `/confirmations/${args.params['token']}`;
  const logo = collected?.logo;
  return data({
    ...{ letter, path, collected, signed },
    title: collected ? say('title', { organisation: collected.organisation }) : say('titleOver'),
    picture: logo ? { source: `${path}/logo`, ...opticalSize(logo, cell) } : null,
    signsFor: signatory?.name ?? null,
    // Made when it is shown, as in a mail.
    invitation: `/invitations/${tokenFor('invitation', invitation.id)}`,
  });
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { invitation, signatory, link } = await requireConfirmation(args);
  if (invitation.cancelledAt) return refuse('invitationCancelled');
  if (!signatory) return refuse('signatoryMissing');
  const approvalId = await prepareCollected(link, signatory);
  if (approvalId) return redirect(`/approvals/${tokenFor('approval', approvalId)}`);
  return redirect(`/invitations/${tokenFor('invitation', invitation.id)}/begin`);
});

export type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Confirmation() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const { letter, collected, title, invitation } = page;
  if (!collected)
    return (
      <Page title={title} margin={<LetterFacts letter={letter} />}>
        <Notice>{say('over', { lead: letter.lead })}</Notice>
        <LinkButton to={invitation}>{say('overNext')}</LinkButton>
      </Page>
    );
  return (
    <Page title={title} lead={say('lead', { lead: letter.lead })} margin={<LetterFacts letter={letter} />}>
      {letter.open ? null : <Notice kind="warning">{say('closed')}</Notice>}
      <Brought page={page} collected={collected} />
      <section>
        <Heading>{say('brief')}</Heading>
        <div className="letter">
          <p className="letter-brief" {...writtenIn(letter.parts.language)}>
            {letter.parts.askInBrief}
          </p>
        </div>
        <details>
          <summary>{say('readLetter')}</summary>
          <LetterToRead letter={letter} />
        </details>
      </section>
      <AlreadySignedSection signed={page.signed} />
      {letter.open ? <HowToConfirm page={page} reply={reply} /> : null}
    </Page>
  );
}
