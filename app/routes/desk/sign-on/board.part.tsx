import { type Asked, fewLines, groupsOf, pageSize, sorts } from '~/desk/board/board';
import type { BoardLine } from '~/desk/board/board.server';
import { shareWords } from '~/desk/figures/shares.words';
import { countryName } from '~/platform/locale/countries';
import type { Share } from '~/sign-on/answers/shares';
import {
  Button,
  Empty,
  Heading,
  LinkButton,
  Pagination,
  SelectField,
  TextField,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './board.words';
import { ResponseTable, type Shown } from './responses.part';

type Board = Shown & {
  /** Everybody, whatever is shown. */
  readonly total: number;
  readonly numbers: readonly { readonly share: Share; readonly count: number }[];
  readonly countries: readonly string[];
  /** What was found: how many, of which parts, and the lines of one page. */
  readonly found: {
    readonly total: number;
    readonly numbers: readonly { readonly share: Share; readonly count: number }[];
    readonly lines: readonly BoardLine[];
  };
  readonly asked: Asked;
};

/** The board: numbers that filter, and the lines in groups by who must move. Few lines are one table without either. */
export function Board(board: Board) {
  const say = useWords(words);
  const { found, total, desk, asked } = board;
  const here = `${desk}/signatories`;
  if (total <= fewLines && found.total === total)
    return (
      <Choosing {...board}>
        <ResponseTable lines={found.lines} shown={board} chosen={false} />
        <Downloads desk={desk} asked={asked} />
      </Choosing>
    );
  return (
    <>
      <Numbers {...board} />
      <Finding {...board} />
      {found.total === 0 ? (
        <Empty title={say('nothing')} next={<LinkButton to={here}>{say('showAll')}</LinkButton>}>
          {say('nothingNext')}
        </Empty>
      ) : (
        <Choosing {...board}>
          {groupsOf(found.lines).map((group) => (
            <Group key={group.share} {...{ group, board }} />
          ))}
          <Pagination
            page={asked.page}
            size={pageSize}
            total={found.total}
            address={(page) => addressOf(desk, asked, { page })}
          />
          <Downloads desk={desk} asked={asked} />
        </Choosing>
      )}
    </>
  );
}

/** The address of the board with something else asked of it. */
function addressOf(desk: string, asked: Asked, changed: Partial<Asked>, path = '/signatories'): string {
  const { show, words: typed, country, sort, choose, page } = { ...asked, choose: null, page: 1, ...changed };
  const query = new URLSearchParams({
    ...(show ? { show } : {}),
    ...(typed ? { words: typed } : {}),
    ...(country ? { country } : {}),
    ...(sort === 'name' ? {} : { sort }),
    ...(choose ? { choose } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString();
  return `${desk}${path}${query ? `?${query}` : ''}`;
}

function Numbers({ numbers, total, asked, desk }: Board) {
  const [say, sayShare] = [useWords(words), useWords(shareWords)];
  const number = (show: Share | null, count: number, name: string) => (
    <li key={show ?? 'all'}>
      <a href={addressOf(desk, asked, { show })} {...(asked.show === show ? { 'aria-current': 'true' as const } : {})}>
        <b>{count}</b> {name}
      </a>
    </li>
  );
  return (
    <nav aria-label={say('numbers')}>
      <ul className="numbers">
        {number(null, total, say('all'))}
        {numbers.map(({ share, count }) => number(share, count, sayShare(share)))}
      </ul>
    </nav>
  );
}

function Finding({ asked, countries }: Board) {
  const say = useWords(words);
  const language = useLanguage();
  const field = (name: 'words' | 'country' | 'sort') => ({ id: `find-${name}`, name, initialValue: asked[name] });
  return (
    <form method="get" className="form" aria-label={say('find')}>
      {asked.show ? <input type="hidden" name="show" value={asked.show} /> : null}
      <div className="filter">
        <TextField field={field('words')} label={say('words')} type="search" width="medium" optional />
        <SelectField
          field={field('country')}
          label={say('country')}
          optional
          options={countries.map((value) => ({ value, label: countryName(value, language) }))}
        />
        <SelectField
          field={field('sort')}
          label={say('sort')}
          options={sorts.map((value) => ({ value, label: say(`sort ${value}`) }))}
        />
        <div className="filter-deed">
          <Button>{say('show')}</Button>
        </div>
      </div>
    </form>
  );
}

/** Lines are chosen in a form that only asks for the page of the message: what is sent is seen there first. */
function Choosing({ children, ...board }: Board & { children: React.ReactNode }) {
  const say = useWords(words);
  const { invites, opening, desk } = board;
  if (!invites || !opening?.open) return <div className="page-flow">{children}</div>;
  return (
    <form method="get" action={`${desk}/reminders/new`} className="page-flow">
      <div className="bulk">
        <p>{say('chosen')}</p>
        <Button>{say('remind')}</Button>
      </div>
      {children}
    </form>
  );
}

function Group({ group: { share, lines }, board }: { group: { share: Share; lines: BoardLine[] }; board: Board }) {
  const say = useWords(words);
  const name = useWords(shareWords)(share);
  const { asked, desk, invites, opening, found } = board;
  const count = found.numbers.find((number) => number.share === share)?.count ?? lines.length;
  const chooses = invites && opening?.open && lines.some(({ reminds }) => reminds);
  return (
    <section id={share}>
      <Heading explains={say(`says ${share}`)}>{say('group', { name, count })}</Heading>
      {chooses ? (
        <p>
          <a href={`${addressOf(desk, asked, { choose: share, page: asked.page })}#${share}`}>
            {say(count > lines.length ? 'chooseHere' : 'choose')}
          </a>
        </p>
      ) : null}
      <ResponseTable lines={lines} shown={board} chosen={asked.choose === share} caption={name} />
    </section>
  );
}

function Downloads({ desk, asked }: Pick<Board, 'desk' | 'asked'>) {
  const say = useWords(words);
  return (
    <p className="aside-note">
      {say('download')}{' '}
      {(['csv', 'json'] as const).map((kind) => (
        <a key={kind} href={addressOf(desk, asked, {}, `/signatories/board.${kind}`)} className="download">
          {say(kind)}
        </a>
      ))}
    </p>
  );
}
