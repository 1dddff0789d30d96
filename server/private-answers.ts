import type { RequestHandler } from 'express';

/**
 * The addresses that are meant for everybody, as patterns of the sitemap. Every other answer is for its reader alone, so
 * that a new page is private unless it is declared here.
 */
export const publicPatterns = [
  '/',
  '/letters/:slug',
  '/letters/:slug/letter.pdf',
  '/letters/:slug/trail.txt',
  '/letters/:slug/signatories.csv',
  '/letters/:slug/signatories.json',
  '/letters/:slug/:language',
  '/letters/:slug/:language/letter.pdf',
  '/logos/:digest',
  '/verify',
  '/verify/certificate.pem',
  '/verify/:code',
  '/healthy',
  '/robots.txt',
  '/sitemap.xml',
] as const;

const shapes = publicPatterns.map(
  (pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}(\\.data)?$`),
);

const forOneReader = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex, nofollow, noarchive' };

/** Kept by no cache and found by no search engine: every answer at an address that is not declared public. */
export const keepPrivate: RequestHandler = (request, response, next) => {
  if (shapes.some((shape) => shape.test(request.path))) return next();
  // At the last moment, so that no route can say otherwise.
  const begin = response.writeHead;
  response.writeHead = ((...head: Parameters<typeof begin>) => {
    for (const [name, value] of Object.entries(forOneReader)) response.setHeader(name, value);
    return begin.apply(response, head);
  }) as typeof begin;
  next();
};
