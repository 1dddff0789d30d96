import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { answerKept, type KeptPage, keptPage } from './kept-page';

/** What the database says of a letter’s public page: null where there is none at the address. */
type Standing = {
  readonly letterId: string;
  readonly revision: string;
  /** Milliseconds until the next deadline or embargo; null where none is to come. */
  readonly endsIn: number | null;
};

export type Keeping = {
  /** Renders the page at a path, as for anybody. */
  readonly render: (path: string) => Promise<Response>;
  /** What the database says of the page; throws where the database is away. */
  readonly standing: (slug: string) => Promise<Standing | null>;
  /** The present revisions of letters; throws where the database is away. */
  readonly revisions: (letterIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Headers that every answer of the server bears. */
  readonly headers: Readonly<Record<string, string>>;
  /** How much may be kept in all, in bytes. */
  readonly most?: number;
};

/** Answers by itself, or lets the next one answer; needs nothing but Node. */
export type First = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export type PageCache = {
  readonly answers: First;
  /** A letter’s page may have changed: a hint. */
  told(letterId: string): void;
  /** Compares what is kept with the revisions of the database. */
  compare(): Promise<void>;
  readonly size: () => number;
};

/** A letter’s slug, and the language of a translation. */
const page = /^\/letters\/([a-z0-9-]{1,200}(?:\/[a-z]{2})?)(?:\?|$)/;
/** After the database could not be asked, what is kept is served this long before it is asked again. */
const patience = 1000;

/**
 * Keeps public pages of letters, compressed, in front of everything else. One render at a time for each page; what is no longer
 * current is rendered anew before it is answered, and served as it is only while the database cannot be asked.
 */
export function createPageCache({ render, standing, revisions, headers, most = 64_000_000 }: Keeping): PageCache {
  const kept = new LRUCache<string, KeptPage>({ maxSize: most, sizeCalculation: ({ bytes }) => bytes });
  const filling = new Map<string, Promise<KeptPage | null>>();
  let tellings = 0;
  let askAgainAt = 0;

  async function fill(place: string): Promise<KeptPage | null> {
    const before = tellings;
    const now = await standing(place.replace(/\/.*/, ''));
    kept.delete(place);
    if (!now) return null;
    const answer = await render(`/letters/${place}`);
    if (answer.status !== 200 && answer.status !== 410) return null;
    const body = Buffer.from(await answer.arrayBuffer());
    const own = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'public, max-age=0, must-revalidate' };
    const { letterId, revision, endsIn } = now;
    const endsAt = endsIn === null ? Infinity : Date.now() + endsIn;
    const about = { letterId, revision, endsAt, status: answer.status, stale: tellings !== before };
    const made = await keptPage(body, { ...headers, ...own }, about);
    kept.set(place, made);
    return made;
  }

  /** One render for each page, however many wait for it; where the database is away, what was kept. */
  function current(place: string): Promise<KeptPage | null> {
    const under = filling.get(place);
    if (under) return under;
    const former = kept.get(place);
    const made = fill(place)
      .catch((fault: unknown) => {
        if (!former) throw fault;
        askAgainAt = Date.now() + patience;
        kept.set(place, former);
        return former;
      })
      .finally(() => filling.delete(place));
    filling.set(place, made);
    return made;
  }

  function freshly(place: string): KeptPage | undefined {
    const found = kept.get(place);
    if (!found) return undefined;
    const now = Date.now();
    return (found.stale || found.endsAt <= now) && now >= askAgainAt ? undefined : found;
  }

  return {
    size: () => kept.calculatedSize,
    told(letterId) {
      tellings += 1;
      for (const one of kept.values()) if (one.letterId === letterId) one.stale = true;
    },
    async compare() {
      if (kept.size === 0) return;
      const present = await revisions([...new Set([...kept.values()].map(({ letterId }) => letterId))]);
      for (const one of kept.values()) if (present.get(one.letterId) !== one.revision) one.stale = true;
    },
    answers(request, response, next) {
      const place =
        request.method === 'GET' || request.method === 'HEAD' ? page.exec(request.url ?? '')?.[1] : undefined;
      if (!place) return next();
      const found = freshly(place);
      if (found) return answerKept(request, response, found);
      current(place).then(
        (made) => (made ? answerKept(request, response, made) : next()),
        () => next(),
      );
    },
  };
}
