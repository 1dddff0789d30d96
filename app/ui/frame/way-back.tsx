import type { ReactNode } from 'react';

/** A link to the page from which somebody made a detour. */
export const WayBack = ({ to, children }: { to: string; children: ReactNode }) => (
  <p className="no-print">
    <a href={to}>← {children}</a>
  </p>
);
