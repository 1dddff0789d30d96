/** What a stand-in does with a request. */
export type ResendBehaviour =
  | 'accept'
  | 'drop before keeping'
  | 'drop after keeping'
  | 'answer late'
  | 'never answer'
  | { status: number; name: string; message?: string; headers?: Record<string, string>; kept?: boolean };

/** How often, of a thousand requests, each misfortune happens. */
export type Mischief = {
  seed: number;
  dropBefore?: number;
  dropAfter?: number;
  tooMany?: number;
  faultBefore?: number;
  faultAfter?: number;
  late?: number;
};

/** Misfortunes in an order that the seed decides (mulberry32), so that a run can be told again. */
export function misfortunes({ seed, ...shares }: Mischief): () => ResendBehaviour {
  const behaviours: readonly [number, ResendBehaviour][] = [
    [shares.dropBefore ?? 0, 'drop before keeping'],
    [shares.dropAfter ?? 0, 'drop after keeping'],
    [shares.tooMany ?? 0, { status: 429, name: 'rate_limit_exceeded', headers: { 'retry-after': '1' } }],
    [shares.faultBefore ?? 0, { status: 500, name: 'internal_server_error' }],
    [shares.faultAfter ?? 0, { status: 500, name: 'internal_server_error', kept: true }],
    [shares.late ?? 0, 'answer late'],
  ];
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    let drawn = ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967.296;
    for (const [share, behaviour] of behaviours) {
      if (drawn < share) return behaviour;
      drawn -= share;
    }
    return 'accept';
  };
}
