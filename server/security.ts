import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import type { PagePolicy, WideningDirective } from '~/ui/frame/page-policy';

type Directives = Map<string, readonly string[]>;

const strict: ReadonlyMap<string, readonly string[]> = new Map([
  ['default-src', ["'none'"]],
  ['style-src', ["'self'"]],
  ['img-src', ["'self'", 'data:']],
  ['font-src', ["'self'"]],
  ['form-action', ["'self'"]],
  ['base-uri', ["'none'"]],
  ['frame-ancestors', ["'none'"]],
]);

const written = (directives: ReadonlyMap<string, readonly string[]>): string =>
  [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');

/** The policy of every answer that asked for nothing more: no script, nothing from elsewhere (CSP Level 3). */
export const strictPolicy = written(strict);

const widened = (directives: Directives, name: string, source: string): void => {
  const before = (directives.get(name) ?? []).filter((known) => known !== "'none'" && known !== source);
  directives.set(
    name,
    [...before, source].filter((known) => known !== ''),
  );
};

/** The policy of one answer, strict until widened; each widening rewrites the header at once. */
export function pagePolicy(response: Response, development: boolean): PagePolicy {
  const directives: Directives = new Map(strict);
  const write = () => response.setHeader('Content-Security-Policy', written(directives));
  let nonce: string | undefined;
  const named = () => {
    nonce ??= randomBytes(16).toString('base64');
    widened(directives, 'script-src', `'nonce-${nonce}'`);
    return nonce;
  };
  return {
    allowOneScript() {
      const given = named();
      write();
      return given;
    },
    allowScripts() {
      const given = named();
      widened(directives, 'script-src', "'self'");
      widened(directives, 'connect-src', "'self'");
      if (development) widened(directives, 'style-src', "'unsafe-inline'");
      if (development) widened(directives, 'connect-src', 'ws:');
      write();
      return given;
    },
    allow(directive: WideningDirective, source: string) {
      widened(directives, directive, source);
      if (directive === 'frame-ancestors') response.removeHeader('X-Frame-Options');
      write();
    },
  };
}

/**
 * The headers of every answer. `Referrer-Policy: same-origin`, because under `no-referrer` browsers send
 * `Origin: null` with the forms of our own pages. HSTS only where the installation is served over https.
 */
export function securityHeaders(https: boolean): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: false,
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      xFrameOptions: { action: 'deny' },
      crossOriginEmbedderPolicy: false,
    }),
    (_request, response, next) => {
      response.setHeader('Content-Security-Policy', strictPolicy);
      response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()');
      next();
    },
  ];
}
