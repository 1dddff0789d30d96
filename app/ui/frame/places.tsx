export type Place = {
  readonly to: string;
  readonly name: string;
  /** One line that says how it stands there. */
  readonly line: string;
  readonly current: boolean;
  /** The pages inside it; one alone is not named again. */
  readonly parts: readonly { readonly to: string; readonly name: string; readonly current: boolean }[];
};

/** The few places of one thing, each with a line that answers most visits unopened; below 62 rem behind the current one’s name. */
export function Places({ label, partsLabel, places }: { label: string; partsLabel: string; places: readonly Place[] }) {
  const here = places.find(({ current }) => current);
  return (
    <>
      <nav className="places" aria-label={label}>
        <details>
          <summary>
            <span>{label}</span> <strong>{here?.name}</strong>
          </summary>
          <PlaceList places={places} />
        </details>
        <PlaceList places={places} />
      </nav>
      {here && here.parts.length > 1 ? <Parts label={partsLabel} parts={here.parts} /> : null}
    </>
  );
}

const PlaceList = ({ places }: { places: readonly Place[] }) => (
  <ul>
    {places.map(({ to, name, line, current, parts }) => (
      <li key={to}>
        <a href={to} {...(current ? { 'aria-current': parts.length > 1 ? ('true' as const) : ('page' as const) } : {})}>
          <b>{name}</b> <small>{line}</small>
        </a>
      </li>
    ))}
  </ul>
);

const Parts = ({ label, parts }: { label: string; parts: Place['parts'] }) => (
  <nav className="places-parts" aria-label={label}>
    <ul>
      {parts.map(({ to, name, current }) => (
        <li key={to}>
          <a href={to} {...(current ? { 'aria-current': 'page' as const } : {})}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
