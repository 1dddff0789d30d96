export type Section = { to: string; label: string; current?: boolean };

const roomOnOneLine = 6;

/** The sections of one thing, above its title. Many of them fold, on a narrow screen, behind the name of the current one. */
export function SectionNavigation({ label, sections }: { label: string; sections: readonly Section[] }) {
  const folds = sections.length > roomOnOneLine;
  return (
    <nav className={folds ? 'section-navigation section-navigation-folding' : 'section-navigation'} aria-label={label}>
      {folds ? (
        <details>
          <summary>
            <span>{label}</span> <strong>{sections.find(({ current }) => current)?.label}</strong>
          </summary>
          <SectionList sections={sections} />
        </details>
      ) : null}
      <SectionList sections={sections} />
    </nav>
  );
}

function SectionList({ sections }: { sections: readonly Section[] }) {
  return (
    <ul>
      {sections.map(({ to, label: name, current }) => (
        <li key={to}>
          <a href={to} {...(current ? { 'aria-current': 'page' as const } : {})}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
