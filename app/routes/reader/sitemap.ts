import type { LoaderFunctionArgs } from '@remix-run/node';
import { settings } from '~/platform/installation/settings.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { publicPaths } from '~/publication/page/public-paths.server';

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The pages that search engines may find (sitemaps.org, protocol 0.9). */
export async function loader({ context }: LoaderFunctionArgs) {
  const paths = ['/', '/verify', ...(await publicPaths(await arrivalOf(context)))];
  const places = paths.map((path) => `<url><loc>${escaped(settings().origin + path)}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${places.join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=600' } },
  );
}
