import { Fragment } from 'react';

/** A digest that breaks between groups of eight, and is copied whole. */
export function Digest({ of }: { of: string }) {
  const groups = of.match(/.{1,8}/g) ?? [];
  return (
    <code>
      {groups.map((group, place) => (
        <Fragment key={place}>
          {group}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
