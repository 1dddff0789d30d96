import type { ReactNode } from 'react';
import { mailAddressShown } from '~/platform/address/mail-address';
import { instantInWords } from '~/platform/locale/dates';
import type { ApprovalState } from '~/sign-on/preparation/approval-state';
import type { Counting } from '~/sign-on/preparation/counting.server';
import { CountingNotice } from '~/sign-on/preparation/counting-notice';
import { AlreadySignedSection } from '~/sign-on/signatories/already-signed';
import type { PubliclySigned } from '~/sign-on/signatories/publicly-signed.server';
import { Notice, Page, useLanguage, useWords } from '~/ui/door/design-system';
import { words as lineWords } from '../line/line-change.words';
import { words } from './approval.words';

type Over = {
  readonly state: Exclude<ApprovalState, 'waiting' | 'given'>;
  readonly organisation: string;
  readonly letter: { readonly endsAt: Date; readonly timeZone: string };
  /** Only what is printed was to change. */
  readonly line?: boolean;
  readonly children?: ReactNode;
};

/** A link that acts no more is gone, and its page says why. */
export const statusOfLink = (state: ApprovalState): number => (state === 'waiting' || state === 'given' ? 200 : 410);

/** What became of an approval whose link acts no more. */
export function ApprovalOver({ state, organisation, letter, line, children }: Over) {
  const say = useWords(words);
  const sayLine = useWords(lineWords);
  const when = instantInWords(letter.endsAt, letter.timeZone, useLanguage());
  if (line && state === 'used')
    return (
      <Page title={sayLine('usedTitle')} lead={sayLine('used', { organisation })}>
        <p>{say('overNext', { organisation })}</p>
      </Page>
    );
  return (
    <Page title={say(`${state}Title`)} lead={say(state, { organisation, when })}>
      {children}
      <p>{say('overNext', { organisation })}</p>
    </Page>
  );
}

type DoneProperties = {
  readonly organisation: string;
  readonly organisationId: string;
  readonly letterTitle: string;
  readonly address: string;
  readonly counting: Counting | null;
  readonly signed: PubliclySigned | null;
  readonly line: boolean;
};

/** What the page says once the signatory has approved. */
export function ApprovalDone({ organisation, letterTitle, address, counting, line, ...others }: DoneProperties) {
  const say = useWords(words);
  const sayLine = useWords(lineWords);
  const done = { organisation, title: letterTitle, address: mailAddressShown(address) };
  return (
    <Page title={line ? sayLine('doneTitle', { organisation }) : say('doneTitle', { organisation })}>
      <Notice kind="success">{line ? sayLine('done', done) : say('done', done)}</Notice>
      {counting ? <CountingNotice counting={counting} organisation={organisation} signed /> : null}
      <AlreadySignedSection {...others} />
    </Page>
  );
}
