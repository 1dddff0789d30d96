/** How many events a page of a trail shows. */
export const pageSize = 200;

/** One page of a trail, the latest events first. */
export type TrailPage<Event> = {
  readonly events: readonly Event[];
  /** From 1. */
  readonly page: number;
  readonly total: number;
};

/** The page of a trail for which an address asks by `?page=`; the first where it asks for none that is there. */
export function eventsView<Event>(oldestFirst: readonly Event[], address: string): TrailPage<Event> {
  const asked = Number(new URL(address).searchParams.get('page'));
  const total = oldestFirst.length;
  const page = Number.isInteger(asked) && asked > 0 && (asked - 1) * pageSize < total ? asked : 1;
  const events = [...oldestFirst].reverse().slice((page - 1) * pageSize, page * pageSize);
  return { events, page, total };
}
