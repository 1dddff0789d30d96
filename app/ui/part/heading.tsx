import type { ReactNode } from 'react';

/** A heading inside a page, with an optional sentence that says what stands below it. */
export function Heading({
  level = 2,
  id,
  explains,
  children,
}: {
  level?: 2 | 3 | 4;
  id?: string;
  explains?: ReactNode;
  children: ReactNode;
}) {
  const Level = `h${level}` as const;
  return (
    <>
      <Level {...(id ? { id } : {})}>{children}</Level>
      {explains ? <p className="aside-note">{explains}</p> : null}
    </>
  );
}
