import { dateInWords } from '~/platform/locale/dates';
import { useLanguage, useWords } from '~/ui/part/language';
import { Row, Table } from '~/ui/part/table';
import type { Curve } from './curve';
import { words } from './figures.words';

type Shown = {
  readonly curve: Curve;
  readonly coming: number;
  readonly open: boolean;
  readonly from: Date;
  readonly to: Date;
  readonly at: Date;
  readonly timeZone: string;
};

/** Co-signatures from the opening to the deadline: a picture, and every day as a table beside it. */
export function CurveView(shown: Shown) {
  const { curve, open, from, to, timeZone } = shown;
  const say = useWords(words);
  const language = useLanguage();
  const day = (at: Date) => dateInWords(at, timeZone, language);
  const first = curve.days.length < 2;
  return (
    <section className="figure" aria-labelledby="curve">
      <h2 id="curve">{open && !first ? say('curveTitle', curve.yesterday) : say('curveTitleNew')}</h2>
      <p className="aside-note">{say(open ? 'curveExplains' : 'curveClosed')}</p>
      <div
        className="curve"
        role="img"
        aria-label={say('curveLabel', { from: day(from), to: day(to), count: curve.standing })}
      >
        <Drawn {...shown} />
      </div>
      <details>
        <summary>{say('curveTable')}</summary>
        <Days curve={curve} timeZone={timeZone} />
        <p className="aside-note">{say('knownNow')}</p>
      </details>
    </section>
  );
}

const height = 200;

/** The lines stretch with the page; what is written stands on top of them at its own size. */
function Drawn({ curve, coming, open, from, to, at, timeZone }: Shown) {
  const say = useWords(words);
  const language = useLanguage();
  const y = (count: number) => Math.round((1 - count / curve.top) * height * 10) / 10;
  const percent = (part: number, of: number) => `${Math.round((part / of) * 1000) / 10}%`;
  const short = (moment: Date) => dateInWords(moment, timeZone, language).replace(/ \d{4}$/, '');
  const reach = curve.standing + coming;
  const [now, top] = [percent(curve.now, 1000), (count: number) => percent(y(count), height)];
  return (
    <svg className="curve-all" aria-hidden="true">
      <svg viewBox={`0 0 1000 ${height}`} preserveAspectRatio="none" className="curve-lines" aria-hidden="true">
        {curve.weekends.map(([one, other]) => (
          <rect key={one} className="weekend" x={one} y="0" width={other - one} height={height} />
        ))}
        {curve.rules.map((count) => (
          <line key={count} className="grid" x1="0" x2="1000" y1={y(count)} y2={y(count)} />
        ))}
        <polygon className="under" points={`${stepped(curve.signed, y)} ${curve.now},${height} 0,${height}`} />
        <polyline className="asked" points={stepped(curve.asked, y)} />
        <polyline className="signed" points={stepped(curve.signed, y)} />
        {open && coming > 0 ? (
          <line className="reach" x1={curve.now} x2="1000" y1={y(curve.standing)} y2={y(reach)} />
        ) : null}
        <line className="end" x1="1000" x2="1000" y1="0" y2={height} />
      </svg>
      {curve.rules.map((count) => (
        <text key={count} x="-8" y={top(count)} dy="0.35em" textAnchor="end">
          {Math.round(count)}
        </text>
      ))}
      <circle cx={now} cy={top(curve.standing)} r="5" />
      <text
        className="say"
        x={now}
        y={top(curve.standing)}
        dx={curve.now > 700 ? -12 : 12}
        dy="1.4em"
        textAnchor={curve.now > 700 ? 'end' : 'start'}
      >
        <tspan className="count">{curve.standing}</tspan> {say(open ? 'today' : 'ended')}
      </text>
      {open && coming > 0 ? (
        <text className="say" x="100%" y={top(reach)} dx="-8" dy="-0.6em" textAnchor="end">
          <tspan className="count">{reach}</tspan> {say('ifAll', { count: coming })}
        </text>
      ) : null}
      {curve.invited > 0 ? (
        <text x="0" y={top(curve.invited)} dx="6" dy="-0.5em">
          {say('invited', { count: curve.invited })}
        </text>
      ) : null}
      <text x="0" y="100%" dy="1.5em">
        {short(from)}
      </text>
      {open && curve.now > 200 && curve.now < 800 ? (
        <text x={now} y="100%" dy="1.5em" textAnchor="middle">
          {short(at)}
        </text>
      ) : null}
      <text x="100%" y="100%" dy="1.5em" textAnchor="end">
        {short(to)}
      </text>
    </svg>
  );
}

/** A line that runs level and then steps. */
function stepped(points: Curve['signed'], y: (count: number) => number): string {
  return points
    .flatMap(([place, count], index) => {
      const before = points[index - 1];
      return before ? [`${place},${y(before[1])}`, `${place},${y(count)}`] : [`${place},${y(count)}`];
    })
    .join(' ');
}

function Days({ curve, timeZone }: Pick<Shown, 'curve' | 'timeZone'>) {
  const say = useWords(words);
  const language = useLanguage();
  const number = (['askedByThen', 'signedThatDay', 'endedThatDay', 'standing'] as const).map((key) => ({
    heading: say(key),
    number: true,
  }));
  return (
    <Table caption={say('curveTable')} hideCaption columns={[{ heading: say('day') }, ...number]}>
      {curve.days.map(({ start, asked, signed, ended, standing }) => (
        <Row key={start.getTime()}>
          <th scope="row">{dateInWords(start, timeZone, language)}</th>
          <td className="number">{asked}</td>
          <td className="number">{signed}</td>
          <td className="number">{ended}</td>
          <td className="number">{standing}</td>
        </Row>
      ))}
    </Table>
  );
}
