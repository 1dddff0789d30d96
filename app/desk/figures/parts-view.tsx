import { useWords } from '~/ui/part/language';
import { words } from './figures.words';
import type { Part } from './partition';
import { shareWords } from './shares.words';

type Shown = {
  readonly parts: readonly Part[];
  readonly all: number;
  readonly medianHours: number | null;
  readonly at: Date;
  /** The board, whose rows each number opens. */
  readonly board: string;
};

/** Everybody divided, each part a bar that runs on from the one above; every number opens the rows that it counts. */
export function PartsView({ parts, all, medianHours, at, board }: Shown) {
  const say = useWords(words);
  const [days, hours] = [Math.floor((medianHours ?? 0) / 24), (medianHours ?? 0) % 24];
  return (
    <section className="figure" aria-labelledby="parts">
      <h2 id="parts">{say('partsTitle', { count: all })}</h2>
      <p className="aside-note">{say('partsExplains')}</p>
      <table className="shares">
        <caption className="visually-hidden">{say('partsTitle', { count: all })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('part')}</th>
            <th scope="col" className="n">
              <span className="visually-hidden">{say('organisations')}</span>
            </th>
            <th scope="col">{say('share', { count: all })}</th>
            <th scope="col" className="long">
              {say('longest')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <PartRow key={part.share} {...{ part, all, at, board }} />
          ))}
        </tbody>
      </table>
      {medianHours ? (
        <p className="aside-note">{say('median', { days, hours, both: days > 0 && hours > 0 ? 'yes' : 'no' })}</p>
      ) : null}
    </section>
  );
}

function PartRow({ part, all, at, board }: { part: Part } & Pick<Shown, 'all' | 'at' | 'board'>) {
  const say = useWords(words);
  const { share, count, before, since } = part;
  const name = useWords(shareWords)(share);
  const of = (part: number) => `${(part / Math.max(1, all)) * 100}%`;
  const tells = share !== 'signed' && share !== 'no' && since;
  return (
    <tr>
      <th scope="row">{count > 0 ? <a href={`${board}?show=${share}`}>{name}</a> : name}</th>
      <td className="n">{count}</td>
      <td className="track">
        <svg className={`bar bar-${share}`} aria-hidden="true">
          <line x1="0" x2="100%" y1="8" y2="8" />
          {count > 0 ? <rect x={of(before)} width={of(count)} y="0" height="16" /> : null}
        </svg>
      </td>
      <td className="long">
        {tells ? <span className="narrow-only">{say('longest')}: </span> : null}
        {tells ? say('days', { days: Math.floor((at.getTime() - since.getTime()) / 86_400_000) }) : null}
      </td>
    </tr>
  );
}
