import { settings } from '~/platform/installation/settings.server';

/** What search engines may ask for (RFC 9309). Pages behind a link are not listed: they say themselves that they are private. */
export const loader = () =>
  new Response(
    `User-agent: *\nDisallow: /account\nDisallow: /desk\nDisallow: /mailbox\nDisallow: /staff\n\nSitemap: ${settings().origin}/sitemap.xml\n`,
    { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } },
  );
