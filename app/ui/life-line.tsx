import type { ReactNode } from 'react';

export type LifeStep = {
  label: ReactNode;
  /** The date in words, or what it waits for. */
  when?: ReactNode;
  /** `next` is where the thing stands; at most one. */
  state: 'done' | 'next' | 'ahead';
};

/** A dated line across the top of a page: what has happened, what is next, what is to come. */
export function LifeLine({ label, steps }: { label: string; steps: readonly LifeStep[] }) {
  return (
    <ol className="life-line" aria-label={label}>
      {steps.map((step, place) => (
        <li
          key={place}
          className={`life-${step.state}`}
          {...(step.state === 'next' ? { 'aria-current': 'step' as const } : {})}
        >
          <strong>{step.label}</strong> {step.when}
        </li>
      ))}
    </ol>
  );
}
