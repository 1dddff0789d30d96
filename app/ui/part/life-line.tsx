import type { ReactNode } from 'react';

export type LifeStep = {
  label: ReactNode;
  /** The date in words, or what it waits for. */
  when?: ReactNode;
  /** `next` is where the thing stands; at most one. */
  state: 'done' | 'next' | 'ahead';
};

/**
 * A dated line across the top of a page: what has happened, what is next, what is to come. On a narrow screen it shows
 * the words of where the thing stands alone, unless the `whole` is asked for.
 */
export function LifeLine({
  label,
  steps,
  whole = false,
}: {
  label: string;
  steps: readonly LifeStep[];
  whole?: boolean;
}) {
  return (
    <ol className={whole ? 'life-line' : 'life-line life-line-brief'} aria-label={label}>
      {steps.map((step, place) => (
        <li
          key={place}
          className={`life-${step.state}`}
          {...(step.state === 'next' ? { 'aria-current': 'step' as const } : {})}
        >
          <span>
            <strong>{step.label}</strong> {step.when}
          </span>
        </li>
      ))}
    </ol>
  );
}
