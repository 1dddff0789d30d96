/** Who may show a page of ours in a frame, and what a page may frame or connect to: the directives a route may widen. */
export type WideningDirective = 'frame-ancestors' | 'frame-src' | 'connect-src' | 'sandbox' | 'style-src';

/**
 * The Content-Security-Policy of one answer. It starts strict (no script at all); a document that ships
 * script, or a route that is meant to be framed, widens it by name and only for itself.
 */
export type PagePolicy = {
  /** Lets this one answer run scripts that carry the returned nonce. */
  allowScripts(): string;
  /** Lets this one answer run the one script that carries the returned nonce, which fetches nothing. */
  allowOneScript(): string;
  /** Adds one source to one directive of this answer, as `allow('frame-ancestors', "'self'")`. */
  allow(directive: WideningDirective, source: string): void;
};

declare module '@remix-run/node' {
  interface AppLoadContext {
    policy: PagePolicy;
    /** Names the request in the server's own record and on the page of an unexpected fault. */
    requestId: string;
    /** Tells the server of a fault that nobody foresaw: where the database is away it answers by itself. */
    noteFault(fault: unknown): void;
  }
}
