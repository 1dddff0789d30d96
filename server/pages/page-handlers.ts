import { type AppLoadContext, createRequestHandler, type ServerBuild } from '@remix-run/node';

type Answer = (request: Request, context: AppLoadContext) => Promise<Response>;
type Page = { readonly id: string; readonly shape: RegExp; readonly score: number };

/**
 * Answers by the pages of a build, each through a handler that knows of that page alone. Remix tries an address against every
 * page of the sitemap, four times for each request: with two hundred of them that took longer than to show one.
 */
export function pageHandlers(build: ServerBuild): Answer {
  const whole = createRequestHandler(build, 'production');
  const pageAt = findPage(build);
  const own = new Map<string, Answer>();
  return (request, context) => {
    const id = pageAt(new URL(request.url).pathname);
    if (!id) return whole(request, context);
    const known = own.get(id) ?? createRequestHandler(narrowed(build, id), 'production');
    own.set(id, known);
    return known(request, context);
  };
}

/**
 * Finds the page of an address as Remix would, where that is plain: the most specific pattern first (React Router’s ranking).
 * @returns its id; null where Remix is to find out by itself, such as for data of a page
 */
export function findPage(build: Pick<ServerBuild, 'routes'>): (pathname: string) => string | null {
  const pages = Object.keys(build.routes)
    .flatMap((id) => pageOf(build, id) ?? [])
    .sort((one, other) => other.score - one.score);
  return (pathname) => {
    if (pathname.includes('%') || pathname.endsWith('.data')) return null;
    return pages.find(({ shape }) => shape.test(pathname))?.id ?? null;
  };
}

const root = 'root';

function pageOf({ routes }: Pick<ServerBuild, 'routes'>, id: string): Page | null {
  const { path, index, parentId } = routes[id] ?? {};
  if (parentId !== root || (path === undefined && !index)) return null;
  const parts = (path ?? '').split('/').filter((part) => part !== '');
  const isParameter = (part: string) => /^:[\w-]+$/.test(part);
  if (parts.some((part) => /[*?]/.test(part))) throw new Error(`${path} has parts that may be missing.`);
  const shapes = parts.map((part) => (isParameter(part) ? '/[^/]+' : `/${part.replaceAll('.', '\\.')}`));
  const score = parts.reduce((sum, part) => sum + (isParameter(part) ? 4 : 11), 0);
  return { id, shape: new RegExp(`^${shapes.join('')}/*$`, 'i'), score };
}

/** The build with one page, in its frame. */
const narrowed = (build: ServerBuild, id: string): ServerBuild => ({
  ...build,
  routes: only(build.routes, id),
  assets: { ...build.assets, routes: only(build.assets.routes, id) },
});

const only = <Route>(routes: Readonly<Record<string, Route>>, id: string): Record<string, Route> =>
  Object.fromEntries(Object.entries(routes).filter(([each]) => each === root || each === id));
