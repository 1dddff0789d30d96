export type Section = { to: string; label: string; current?: boolean };

/** The sections of one thing, below its title. */
export function SectionNavigation({ label, sections }: { label: string; sections: readonly Section[] }) {
  return (
    <nav className="section-navigation" aria-label={label}>
      <ul>
        {sections.map(({ to, label: name, current }) => (
          <li key={to}>
            <a href={to} {...(current ? { 'aria-current': 'page' as const } : {})}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
