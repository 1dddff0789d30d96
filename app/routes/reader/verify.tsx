import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { arrivalOf } from '~/platform/arrival.server';
import { deed, readForm } from '~/platform/form.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { count } from '~/platform/rate-limit.server';
import { isRefusal } from '~/platform/refusal';
import { verifyCode, verifyFile } from '~/publication/verifications.server';
import { VerifiedView } from '~/publication/verified-view';
import { type VerifyFields, verifyForm } from '~/publication/verify-form';
import { words } from '~/publication/verify-page.words';
import { installedFingerprint } from '~/seal/certificates.server';
import { readCheckCode } from '~/seal/check-code';
import { Button } from '~/ui/button';
import { FileField, TextField } from '~/ui/field';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';

export const meta: MetaFunction = () => [
  { title: words(firstLanguage)('title') },
  { name: 'description', content: words(firstLanguage)('lead') },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get('code') ?? '';
  const code = readCheckCode(typed);
  if (code) await countRead(context.clientAddress);
  const verified = code ? await verifyCode(code, await arrivalOf(context)) : null;
  return { typed: typed.slice(0, 100), verified, fingerprint: await installedFingerprint() };
}

/** A refusal where nothing was posted is a page of its own. */
async function countRead(place: string): Promise<void> {
  await count('verify by place', place).catch((thrown: unknown) => {
    throw isRefusal(thrown) ? data({ refusal: thrown.message }, { status: 429 }) : thrown;
  });
}

export const action = deed(async ({ request, context }: ActionFunctionArgs) => {
  await count('verify by place', context.clientAddress);
  const asked = await readForm(request, verifyForm(words(firstLanguage)));
  const at = await arrivalOf(context);
  return { verified: 'file' in asked ? await verifyFile(asked.file, at) : await verifyCode(asked.code, at) };
});

export default function Verify() {
  const { typed, verified: read, fingerprint } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useFormState<VerifyFields>(reply, { code: typed });
  const say = useWords(words);
  const verified = reply ? ('verified' in reply ? reply.verified : null) : read;
  return (
    <Page title={say('title')} lead={say('lead')}>
      {verified ? <VerifiedView verified={verified} /> : null}
      <DeedForm form={form} files>
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
