import type { SubmissionResult } from '@conform-to/react';
import { useActionData, useLocation } from '@remix-run/react';
import { useWords } from '../part/language';
import { Notice } from '../part/notice';
import { Page } from './page';
import { words } from './refused-page.words';

/**
 * What a deed without a page of its own shows where it was refused: the sentence, and the way back, which is its own
 * address: looked at, it leads to the page that offers it.
 */
export function RefusedPage() {
  const reply: unknown = useActionData();
  const { pathname } = useLocation();
  const say = useWords(words);
  return (
    <Page title={say('title')}>
      {sentencesOf(reply).map((sentence) => (
        <Notice key={sentence} kind="error">
          {sentence}
        </Notice>
      ))}
      <p>
        <a href={pathname}>{say('back')}</a>
      </p>
    </Page>
  );
}

/** Why it was refused: the sentence of a rule, or those that a form would show at its fields. */
function sentencesOf(reply: unknown): string[] {
  const { refusal, form } = (reply ?? {}) as { refusal?: string | null; form?: SubmissionResult | null };
  return refusal ? [refusal] : Object.values(form?.error ?? {}).flatMap((sentences) => sentences ?? []);
}
