import { useWords } from '../part/language';
import { words } from './breadcrumb.words';

/** The way back up, from the farthest to the nearest; the page itself is not in it. */
export function Breadcrumb({ steps }: { steps: readonly { to: string; label: string }[] }) {
  const say = useWords(words);
  return (
    <nav className="breadcrumb" aria-label={say('label')}>
      <ol>
        {steps.map(({ to, label }) => (
          <li key={to}>
            <a href={to}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
