import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { readersLanguage } from '~/accounts/visitors.server';
import { Page, useWords } from '~/ui/door/design-system';
import { words } from './sign-in.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export const loader = async (args: LoaderFunctionArgs) => ({ title: words(await readersLanguage(args))('sentTitle') });

export default function Sent() {
  const say = useWords(words);
  return (
    <Page title={say('sentTitle')} lead={say('sentLead')}>
      <p>{say('sentBrowser')}</p>
      <p>{say('sentSeveral')}</p>
      <p>
        {say('sentMissing')} <a href="/sign-in">{say('again')}</a>.
      </p>
    </Page>
  );
}
