import { PassThrough } from 'node:stream';
import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import type { ReactElement } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { log } from '~/platform/installation/log.server';
import { languageFor } from '~/platform/locale/reader.server';
import { beginHearing } from '~/platform/request/heard.server';
import { shipsScript } from '~/ui/frame/document';
import { NonceProvider } from '~/ui/frame/nonce';
import { LanguageProvider } from '~/ui/part/language';
import { ReadersTimeProvider } from '~/ui/part/readers-time';

const patience = 10_000;

beginHearing();

/** Renders one document: a whole string where the page ships none of its code, a stream under a nonce where it does. */
export default function render(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Response | Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  keepPrivate(headers);
  // By now every guard has told what it knows of the reader.
  const language = languageFor({ request, context });
  const matched = remix.staticHandlerContext.matches.map((match) => remix.routeModules[match.route.id]?.handle);
  if (!remix.staticHandlerContext.errors && shipsScript(matched)) {
    const nonce = context.policy.allowScripts();
    const page = (
      <NonceProvider value={nonce}>
        <LanguageProvider language={language}>
          <RemixServer context={remix} url={request.url} nonce={nonce} abortDelay={patience} />
        </LanguageProvider>
      </NonceProvider>
    );
    return stream(page, nonce, status, headers);
  }
  const { serverHandoffStream: _forScripts, ...plain } = remix;
  const page = renderToString(
    <ReadersTimeProvider value={{ used: false, allow: () => context.policy.allowOneScript() }}>
      <LanguageProvider language={language}>
        <RemixServer context={plain} url={request.url} />
      </LanguageProvider>
    </ReadersTimeProvider>,
  );
  const whole = `<!DOCTYPE html>${page}`;
  context.giveWhole(whole);
  return new Response(whole, { status, headers });
}

function stream(page: ReactElement, nonce: string, status: number, headers: Headers): Promise<Response> {
  return new Promise((resolve, reject) => {
    let answered = false;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onShellReady() {
        answered = true;
        const body = new PassThrough();
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        pipe(body);
      },
      onShellError: reject,
      onError(fault) {
        if (answered) log.fault(fault);
      },
    });
    setTimeout(abort, patience + 1000).unref();
  });
}

/** What a script of our own pages fetches. */
export function handleDataRequest(response: Response): Response {
  keepPrivate(response.headers);
  return response;
}

/** A page shows who is signed in: no cache between keeps it, unless its route says otherwise. */
function keepPrivate(headers: Headers): void {
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache');
}

/**
 * A fault nobody foresaw is written once to the server's record. What a route answered (404, 405) is none,
 * and neither is a reader who went away.
 */
export function handleError(fault: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (isRouteErrorResponse(fault) && fault.status < 500) return;
  context.noteFault(fault);
  if (!request.signal.aborted) log.fault(fault);
}
