import type { ServerBuild } from '@remix-run/node';
import sitemap from '~/routes';

type Entry = { path?: string | undefined; children?: readonly Entry[] | undefined };

const below = (parent: string, entries: readonly Entry[]): string[] =>
  entries.flatMap(({ path, children = [] }) => {
    const here = path ? `${parent}/${path}` : parent;
    return children.length > 0 ? below(here, children) : [here || '/'];
  });

/** Every address of the sitemap, as a pattern: `/desk/letters/:letter`. */
export const patterns: string[] = below('', sitemap);

/** Every address that the build answers to, whatever the sitemap says. */
export function builtPatterns({ routes }: ServerBuild): string[] {
  const pathOf = (id: string): string => {
    const route = routes[id]!;
    const parent = route.parentId ? pathOf(route.parentId) : '';
    return route.path ? `${parent}/${route.path}` : parent;
  };
  return Object.keys(routes)
    .filter((id) => id !== 'root')
    .map((id) => pathOf(id) || '/');
}

/** What each address of the build can do: whether it takes a POST, and which parts of it name a row. */
export function actingPatterns({ routes }: ServerBuild): string[] {
  return Object.values(routes)
    .filter((route) => route?.id !== 'root' && route?.module.action)
    .map((route) => `/${route!.path ?? ''}`);
}

/** A pattern with its parts filled in. */
export const filled = (pattern: string, parts: Readonly<Record<string, string>>): string =>
  pattern.replace(/:(\w+)/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`${pattern}: nothing stands for :${name} in the world of the walk`);
    return encodeURIComponent(part);
  });

export const partsOf = (pattern: string): string[] => [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name!);
