import { mailAddressShown } from '~/platform/address/mail-address';
import type { readyToAsk } from '~/sign-on/invitation/ready-to-ask.server';
import { PrintedLine } from '~/sign-on/signatories/printed-line';
import { Button, useWords } from '~/ui/door/design-system';
import { words } from './invitation.words';

export type ReadyToAsk = NonNullable<Awaited<ReturnType<typeof readyToAsk>>>;

/** Where everything is known: the line as it will be printed, and who gets a mail. */
export function Ready({ ready, language }: { ready: ReadyToAsk; language: string }) {
  const say = useWords(words);
  return (
    <>
      <p>{say('ready', { signatory: ready.signatory, address: mailAddressShown(ready.address) })}</p>
      <PrintedLine line={ready.line} language={language} />
    </>
  );
}

/** The one click with which that one is asked. */
export function AskAtOnce({ ready }: { ready: ReadyToAsk }) {
  const say = useWords(words);
  return (
    <Button weight="deed" name="go" value="ask">
      {say('askAtOnce', { signatory: ready.signatory })}
    </Button>
  );
}
