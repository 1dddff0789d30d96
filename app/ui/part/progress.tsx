import { type ReactNode, useId } from 'react';

/** Long work in numbers: the sentence says them, the bar repeats them. */
export function Progress({ done, total, children }: { done: number; total: number; children: ReactNode }) {
  const id = useId();
  return (
    <div className="progress">
      <p id={id} className="figures">
        {children}
      </p>
      <progress aria-labelledby={id} value={done} max={Math.max(total, 1)} />
    </div>
  );
}
