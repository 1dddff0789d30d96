import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { frameOf } from '~/accounts/frame.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { FaultPage, faultTitle } from '~/ui/frame/fault-page';
import { type Frame, plainFrame } from '~/ui/frame/frame';
import { words } from '~/ui/frame/frame.words';
import { useNonce, useScripted } from '~/ui/frame/nonce';
import { SiteFrame } from '~/ui/frame/site-frame';
import { PageWords, useLanguage } from '~/ui/part/language';
import { ReadersTimeScript } from '~/ui/part/readers-time';
import styles from './styles/app.css?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  ...[serif, sans].map((href) => ({
    rel: 'preload',
    as: 'font',
    type: 'font/woff2',
    href,
    crossOrigin: 'anonymous' as const,
  })),
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

/** Where nothing was thrown, a page’s error is undefined, and after a posted form null. */
const thrown = (error: unknown): boolean => error !== undefined && error !== null;

export const meta: MetaFunction = ({ error }) => (thrown(error) ? [] : [{ title: words(firstLanguage)('name') }]);

export const loader = (args: LoaderFunctionArgs): Promise<Frame> => frameOf(args);

export function Layout({ children }: { children: ReactNode }) {
  const frame = useRouteLoaderData<typeof loader>('root') ?? plainFrame;
  const scripted = useScripted();
  return (
    <html lang={useLanguage()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <FaultTitle />
        <Links />
      </head>
      <body>
        <SiteFrame frame={frame}>{children}</SiteFrame>
        {scripted ? <PageWords /> : null}
        {scripted ? <DocumentScripts /> : null}
        <ReadersTimeScript />
      </body>
    </html>
  );
}

/** What was thrown has no page of its own that could name itself: by now the reader’s language is known. */
function FaultTitle() {
  const error = useRouteError();
  const language = useLanguage();
  return thrown(error) ? <title>{faultTitle(error, language)}</title> : null;
}

function DocumentScripts() {
  const nonce = useNonce();
  const guarded = nonce ? { nonce } : {};
  return (
    <>
      <ScrollRestoration {...guarded} />
      <Scripts {...guarded} />
    </>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const { pathname } = useLocation();
  const frame = useRouteLoaderData<typeof loader>('root');
  return <FaultPage thrown={useRouteError()} back={pathname} signedIn={Boolean(frame?.viewer)} />;
}
