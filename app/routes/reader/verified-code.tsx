import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { arrivalOf } from '~/platform/request/arrival.server';
import { verifyCode } from '~/publication/verify/verifications.server';
import { VerifyPage } from '~/publication/verify/verify-page';
import { words } from '~/publication/verify/verify-page.words';
import { readCheckCode } from '~/seal/edition/check-code';
import { installedFingerprint } from '~/seal/signature/certificates.server';
import { Notice, titled, unlisted, useWords } from '~/ui/door/design-system';
import { countVerification } from './verify-limit.server';

export const meta = titled(words, 'title', unlisted);

/** The address in the QR code of a sealed letter. Of a code that is none, or unknown, the page says what to do. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  await countVerification(context.clientAddress);
  const typed = (params['code'] ?? '').slice(0, 100);
  const code = readCheckCode(typed);
  const verified = code ? await verifyCode(code, await arrivalOf(context)) : null;
  const status = verified?.record ? 200 : 404;
  return data({ typed, verified, fingerprint: await installedFingerprint() }, { status });
}

export default function VerifiedCode() {
  const { typed, verified, fingerprint } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <VerifyPage verified={verified} typed={typed} fingerprint={fingerprint}>
      {verified ? null : (
        <Notice finding kind="error">
          <strong>{say('codeMalformed')}</strong> {say('malformedLook')}
        </Notice>
      )}
    </VerifyPage>
  );
}
