import { useWords } from '~/ui/part/language';
import { Row, Table } from '~/ui/part/table';
import { words } from './cover-languages.words';

type Shown = { language: string; name: string; readers: number };
type CoverLanguagesView = {
  /** Address of the dispatch’s page. */
  at: string;
  authentic: Shown;
  written: readonly Shown[];
  offered: readonly Shown[];
  others: readonly { language: string; name: string }[];
};

/** In which languages the mails are written, who gets which, and in which they could be written. */
export function CoverLanguages({ at, authentic, written, offered, others }: CoverLanguagesView) {
  const say = useWords(words);
  return (
    <section aria-labelledby="cover-languages">
      <h2 id="cover-languages">{say('title')}</h2>
      <p>{say('rule', { language: authentic.name })}</p>
      <Table caption={say('caption')} columns={[{ heading: say('language') }, { heading: say('readers') }]}>
        <Row>
          <th scope="row">
            <a href={`${at}/cover`}>{say('authentic', { language: authentic.name })}</a>
          </th>
          <td>{say('get', { count: authentic.readers })}</td>
        </Row>
        {written.map(({ language, name, readers }) => (
          <Row key={language}>
            <th scope="row">
              <a href={`${at}/covers/${language}`}>{name}</a>
            </th>
            <td>{say('get', { count: readers })}</td>
          </Row>
        ))}
        {offered.map(({ language, name, readers }) => (
          <Row key={language}>
            <th scope="row">
              <a href={`${at}/covers/${language}`}>{say('write', { language: name })}</a>
            </th>
            <td>{say('would', { count: readers })}</td>
          </Row>
        ))}
      </Table>
      <details>
        <summary>{say('others')}</summary>
        <ul>
          {others.map(({ language, name }) => (
            <li key={language}>
              <a href={`${at}/covers/${language}`}>{say('write', { language: name })}</a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
