import type { ReactNode } from 'react';
import { FileField, TextField } from '~/ui/field/field';
import { Buttons, DeedForm, useFormState } from '~/ui/field/form';
import { Page } from '~/ui/frame/page';
import { Button } from '~/ui/part/button';
import { useWords } from '~/ui/part/language';
import { VerifiedView } from './verified-view';
import type { Verified } from './verify';
import type { VerifyFields } from './verify-form';
import { words } from './verify-page.words';

/** The page where anybody verifies a file or a code: what was found first, then the form, then how to do without us. */
export function VerifyPage({
  verified,
  typed,
  reply,
  fingerprint,
  children,
}: {
  verified: Verified | null;
  typed: string;
  /** What the action answered. */
  reply?: unknown;
  fingerprint: string | null;
  /** What stands above all, where nothing could be found. */
  children?: ReactNode;
}) {
  const form = useFormState<VerifyFields>(reply, { code: typed });
  const say = useWords(words);
  return (
    <Page title={say('title')} lead={say('lead')}>
      {children}
      {verified ? (
        <>
          <VerifiedView verified={verified} />
          <h2>{say('another')}</h2>
        </>
      ) : null}
      <DeedForm form={form} to="/verify" files>
        <FileField field={form.fields.file} label={say('file')} hint={say('fileHint')} accept="application/pdf,.pdf" />
        <TextField field={form.fields.code} label={say('code')} hint={say('codeHint')} width="medium" />
        <Buttons>
          <Button weight="deed">{say('verify')}</Button>
        </Buttons>
      </DeedForm>
      <WithoutUs fingerprint={fingerprint} />
    </Page>
  );
}

function WithoutUs({ fingerprint }: { fingerprint: string | null }) {
  const say = useWords(words);
  return (
    <section aria-labelledby="alone" className="prose">
      <h2 id="alone">{say('alone')}</h2>
      <p>{say('aloneCertificate')}</p>
      {fingerprint ? (
        <p>
          <a href="/verify/certificate.pem">{say('certificate')}</a> · {say('fingerprint')}:{' '}
          <code className="digest">{fingerprint}</code>
        </p>
      ) : null}
      <p>{say('aloneProgram')}</p>
      <pre className="command">npm run verify -- letter.pdf --certificate seal-certificate.pem</pre>
    </section>
  );
}
