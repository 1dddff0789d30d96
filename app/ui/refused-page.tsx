import { useActionData, useLocation } from '@remix-run/react';
import { useWords } from './language';
import { Notice } from './notice';
import { Page } from './page';
import { words } from './refused-page.words';

/** What a deed without a page of its own shows where it was refused: the sentence, and the way back. */
export function RefusedPage() {
  const reply: unknown = useActionData();
  const { pathname } = useLocation();
  const say = useWords(words);
  const refusal = typeof reply === 'object' && reply !== null && 'refusal' in reply ? reply.refusal : null;
  return (
    <Page title={say('title')}>
      {typeof refusal === 'string' ? <Notice kind="error">{refusal}</Notice> : null}
      <p>
        <a href={pathname.replace(/\/[^/]+$/, '')}>{say('back')}</a>
      </p>
    </Page>
  );
}
