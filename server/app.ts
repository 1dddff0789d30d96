import { join } from 'node:path';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { ViteDevServer } from 'vite';
import { isDatabaseAway } from '~/platform/database/violations.server';
import { inRequest, log } from '~/platform/installation/log.server';
import { admitForms, admitReadable, limitBody, limitTime, refuseCrossSite } from './admission';
import { signingFirst } from './lanes';
import { sendPlainPage } from './pages/plain-page';
import { keepPrivate } from './private-answers';
import { routes } from './routes';
import { securityHeaders } from './security';

/** How long an answer may take unless told otherwise, in milliseconds: a busy machine is slow, and nginx waits 60 seconds. */
export const answeredWithin = 55_000;

export type Serving = {
  /** The built pages, or Vite's server while one edits. */
  readonly pages: { readonly build: ServerBuild; readonly folder: string } | { readonly vite: ViteDevServer };
  /** The one origin under which the installation is reached, as `https://letters.example`. */
  readonly origin: string;
  /** What the routes are given besides the policy and the request's id. */
  readonly context: (request: Request, response: Response) => GivenContext;
  /** Express's `trust proxy`: how many proxies stand before the server. None unless said. */
  readonly proxies?: number;
  /** The largest body, in bytes. */
  readonly bodyLimit?: number;
  /** How long an answer may take, in milliseconds. */
  readonly patience?: number;
};

// Remix's context is open by an index signature, which must not swallow the names that are declared.
type Declared = keyof { [Name in keyof AppLoadContext as string extends Name ? never : Name]: true };
type GivenContext = Pick<
  AppLoadContext,
  Exclude<Declared, 'policy' | 'requestId' | 'noteFault' | 'noteReceived' | 'giveWhole' | number>
>;

/** Composes the HTTP server: admission, headers, assets, then the routes. Knows nothing of the domain. */
export function createApp(serving: Serving): Express {
  const app = express();
  app
    .disable('x-powered-by')
    .set('trust proxy', serving.proxies ?? 0)
    .set('etag', false);
  app.use(...securityHeaders(serving.origin.startsWith('https://')));
  app.use(admitReadable, (_request, response, next) => inRequest(String(response.locals.requestId), next));
  app.use(limitTime(serving.patience ?? answeredWithin));
  app.use(refuseCrossSite(serving.origin), admitForms, limitBody(serving.bodyLimit ?? 12_000_000));
  app.use(assets(serving));
  app.use(keepPrivate, signingFirst());
  app.all('*', routes(serving));
  app.use(fault);
  return app;
}

function assets({ pages }: Serving): RequestHandler {
  if ('vite' in pages) return pages.vite.middlewares;
  const still = { index: false, redirect: false, dotfiles: 'ignore' } as const;
  const router = express.Router();
  router.use('/assets', express.static(join(pages.folder, 'assets'), { ...still, immutable: true, maxAge: '1y' }));
  return router.use(express.static(pages.folder, { ...still, maxAge: '1h' }));
}

const fault: ErrorRequestHandler = (thrown, _request, response, _next) => {
  if (isDatabaseAway(thrown)) return sendPlainPage(response.set('Retry-After', '5'), 'away');
  if (response.writableEnded || response.destroyed) return;
  log.fault(thrown);
  sendPlainPage(response, 'fault', { request: String(response.locals.requestId) });
};
