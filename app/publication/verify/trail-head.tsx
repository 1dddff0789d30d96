import type { TrailHead } from './verify';

/** As tools/check-chain.mjs takes it: number, blank, digest. */
export function TrailHeadView({ ordinal, digest }: TrailHead) {
  return (
    <code className="digest">
      {ordinal} {digest}
    </code>
  );
}
