import { isRouteErrorResponse } from '@remix-run/react';
import type { InterfaceLanguage } from '~/platform/locale/sentences';
import { useWords } from '../part/language';
import { words } from './fault-page.words';
import { Page } from './page';

const kinds = {
  400: ['malformed', 'malformedNext'],
  403: ['forbidden', 'forbiddenNext'],
  404: ['absent', 'absentNext'],
  405: ['method', 'methodNext'],
  409: ['refused', 'refusedNext'],
  410: ['gone', 'goneNext'],
  413: ['malformed', 'malformedNext'],
  422: ['malformed', 'malformedNext'],
  429: ['tooMany', 'tooManyNext'],
} as const;
type KnownStatus = keyof typeof kinds;

const isKnown = (status: number): status is KnownStatus => status in kinds;

/** The sentence of a refusal, where what was thrown is `data({ refusal: sentence }, { status })`. */
function refusalIn(thrown: unknown): string | undefined {
  if (!isRouteErrorResponse(thrown)) return undefined;
  const body: unknown = thrown.data;
  if (typeof body !== 'object' || body === null || !('refusal' in body)) return undefined;
  return typeof body.refusal === 'string' ? body.refusal : undefined;
}

const statusOf = (thrown: unknown): number => (isRouteErrorResponse(thrown) ? thrown.status : 500);
const headingOf = (status: number) => (isKnown(status) ? kinds[status] : (['fault', 'faultNext'] as const));

/** What the tab of a fault’s page says: its heading. */
export const faultTitle = (thrown: unknown, language: InterfaceLanguage): string =>
  words(language)(headingOf(statusOf(thrown))[0]);

type Fault = { readonly thrown: unknown; readonly back?: string; readonly signedIn?: boolean };

/** What was thrown, as a calm page: what happened, what was kept, what to do next. Never a stack. */
export function FaultPage({ thrown, back, signedIn = false }: Fault) {
  const say = useWords(words);
  const status = statusOf(thrown);
  const [heading, next] = headingOf(status);
  const refusal = refusalIn(thrown);
  return (
    <Page title={say(heading)}>
      <div className="prose">
        {refusal ? <p className="lead">{refusal}</p> : null}
        {refusal && status === 429 ? null : <p>{say(signedIn && status === 404 ? 'absentSignedIn' : next)}</p>}
        <p>
          {status === 409 && back ? <a href={back}>{say('back')}</a> : <a href="/">{say('home')}</a>}
          {!signedIn && (status === 404 || status === 403) ? (
            <>
              {' · '}
              <a href="/sign-in">{say('signIn')}</a>
            </>
          ) : null}
        </p>
      </div>
    </Page>
  );
}
