import type { ReactNode } from 'react';
import { useWords } from '~/ui/part/language';
import { Row, Table } from '~/ui/part/table';
import { type AlignedRow, alignParagraphs } from '../text/alignment';
import { languageName, writtenIn } from '../text/languages';
import { type NumberedParagraph, paragraphs } from '../text/paragraphs';
import { readLetter } from '../text/read-letter';
import type { TextParts } from '../text/text';
import { words } from './both-texts.words';
import { blockView, footnotePlaces } from './tree-view';

/** Two texts of one letter, part by part and paragraph by paragraph; only what differs is shown. */
export function BothTexts({
  standing,
  yours,
  standingLabel,
}: {
  standing: TextParts;
  yours: TextParts;
  standingLabel: string;
}) {
  const say = useWords(words);
  const rows = alignParagraphs(paragraphs(readLetter(standing.body)), paragraphs(readLetter(yours.body)));
  const same = rows.filter((row) => row.same).length;
  return (
    <div className="both-texts">
      <h2>{say('heading')}</h2>
      <p className="aside-note">{say('explains')}</p>
      <Table
        caption={say('heading')}
        hideCaption
        columns={[{ heading: say('part') }, { heading: standingLabel }, { heading: say('yours') }]}
      >
        <PlainRows standing={standing} yours={yours} />
        {rows
          .filter((row) => !row.same)
          .map((row, place) => (
            <ParagraphRow key={place} row={row} language={[standing.language, yours.language]} />
          ))}
      </Table>
      {same > 0 ? <p className="aside-note">{say('sameParagraphs', { count: same })}</p> : null}
    </div>
  );
}

function PlainRows({ standing, yours }: { standing: TextParts; yours: TextParts }) {
  const say = useWords(words);
  const asks = Array.from({ length: Math.max(standing.asks.length, yours.asks.length) }, (_, place) => place);
  const rows: [string, string | undefined, string | undefined][] = [
    [say('language'), languageName(standing.language, 'en'), languageName(yours.language, 'en')],
    [say('title'), standing.title, yours.title],
    [say('addresseeBlock'), standing.addresseeBlock, yours.addresseeBlock],
    [say('subject'), standing.subject, yours.subject],
    ...asks.map((place): [string, string | undefined, string | undefined] => [
      say('ask', { number: place + 1 }),
      standing.asks[place],
      yours.asks[place],
    ]),
    [say('askInBrief'), standing.askInBrief, yours.askInBrief],
  ];
  return rows
    .filter(([, one, other]) => (one ?? '') !== (other ?? ''))
    .map(([label, one, other]) => (
      <ComparedRow
        key={label}
        label={label}
        one={one ? <Lines text={one} /> : null}
        other={other ? <Lines text={other} /> : null}
      />
    ));
}

function ParagraphRow({
  row,
  language: [ofOne, ofOther],
}: {
  row: AlignedRow<NumberedParagraph>;
  language: [string, string];
}) {
  const say = useWords(words);
  const number = (row.one ?? row.other)?.number ?? 0;
  return (
    <ComparedRow
      label={say('paragraph', { number })}
      one={row.one ? <Read paragraph={row.one} language={ofOne} prefix="standing-" /> : null}
      other={row.other ? <Read paragraph={row.other} language={ofOther} prefix="yours-" /> : null}
    />
  );
}

function Read({ paragraph, language, prefix }: { paragraph: NumberedParagraph; language: string; prefix: string }) {
  return (
    <div {...writtenIn(language)}>{blockView(paragraph.block, footnotePlaces(`${prefix}${paragraph.number}-`))}</div>
  );
}

function ComparedRow({ label, one, other }: { label: string; one: ReactNode; other: ReactNode }) {
  const say = useWords(words);
  const nothing = <span className="aside-note">{say('nothing')}</span>;
  return (
    <Row>
      <th scope="row">{label}</th>
      <td>{one ?? nothing}</td>
      <td>{other ?? nothing}</td>
    </Row>
  );
}

const Lines = ({ text }: { text: string }) => <span className="as-typed">{text}</span>;
