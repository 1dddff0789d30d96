import { useWords } from './language';
import { words } from './pagination.words';

/** Where one stands in a long list. `address` gives the address of a page, counted from 1. */
export function Pagination({
  page,
  size,
  total,
  address,
}: {
  page: number;
  size: number;
  total: number;
  address: (page: number) => string;
}) {
  const say = useWords(words);
  if (total <= size) return null;
  const to = Math.min(page * size, total);
  return (
    <nav className="pagination" aria-label={say('label')}>
      {page > 1 ? (
        <a rel="prev" href={address(page - 1)}>
          {say('earlier')}
        </a>
      ) : null}
      <p>{say('place', { from: (page - 1) * size + 1, to, total })}</p>
      {to < total ? (
        <a rel="next" href={address(page + 1)}>
          {say('later')}
        </a>
      ) : null}
    </nav>
  );
}
