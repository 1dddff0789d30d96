import { type ReactNode, useId } from 'react';

/** What will be seen by others, shown as it will be, beside the form that makes it. */
export function PreviewPane({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="preview-pane" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="preview">{children}</div>
    </section>
  );
}

/** Two columns where there is room: the form, and what comes of it. */
export function SideBySide({ children }: { children: ReactNode }) {
  return <div className="side-by-side">{children}</div>;
}
