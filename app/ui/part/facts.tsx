import type { ReactNode } from 'react';

/** Names and what they are, line by line. A fact whose value is null or undefined is left out. */
export function Facts({ facts }: { facts: readonly (readonly [name: ReactNode, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, value], place) =>
        value === null || value === undefined ? null : (
          <div key={place}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
