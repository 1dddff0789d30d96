import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparison, shortened } from '~/letters/text/comparison';
import { wordChanges } from '~/letters/text/word-changes';
import { styledParts } from '~/letters/text/word-style';
import { someText } from '../../setup/letters';

const body = 'One stands here.\n\nTwo follows it closely.\n\nThree ends the letter.';
const former = { ...someText, body };
const changed = (parts: Partial<typeof former>) =>
  comparison(former, { ...former, ...parts }).map(({ part, number, how, from }) => [part, number, how, from]);
const said = (kind: string, runs: readonly { kind: string; words: string }[]) =>
  runs
    .filter((run) => run.kind !== kind)
    .map(({ words }) => words)
    .join('');

describe('word by word', () => {
  test('the runs make up both texts again, whatever they are', () => {
    const words = fc.array(
      fc.constantFrom('child', 'παιδί', 'дете', 'enfant', ' ', ' ', ',', '2026', '3,4', 'é', '\n'),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((each) => each.join('')),
          fc.string({ unit: 'grapheme' }),
        ),
        words.map((each) => each.join('')),
        (one, other) => {
          const runs = wordChanges(one, other);
          expect([said('in', runs), said('out', runs)]).toEqual([one, other]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a word is shown whole, in any script, and a sentence in another’s place is not torn up', () => {
    const runs = (one: string, other: string) => wordChanges(one, other).map(({ kind, words }) => `${kind}:${words}`);
    expect(runs('will laps now', 'will lapse now')).toEqual(['same:will ', 'out:laps', 'in:lapse', 'same: now']);
    expect(runs('η προστασία του παιδιου', 'η προστασία του παιδιού')).toEqual([
      'same:η προστασία του ',
      'out:παιδιου',
      'in:παιδιού',
    ]);
    expect(runs('защитете деците днес', 'защитете децата днес')).toEqual([
      'same:защитете ',
      'out:деците',
      'in:децата',
      'same: днес',
    ]);
    expect(runs('all of it goes', 'none that stays')).toEqual(['out:all of it goes', 'in:none that stays']);
  });
});

describe('part by part', () => {
  test('texts that are alike differ nowhere', () => expect(changed({})).toEqual([]));

  test('a paragraph that changed, came or went keeps its number', () => {
    expect(changed({ body: body.replace('closely', 'soon') })).toEqual([['paragraph', 2, 'changed', null]]);
    expect(changed({ body: `${body}\n\nFour is new.` })).toEqual([['paragraph', 4, 'added', null]]);
    expect(changed({ body: 'One stands here.\n\nThree ends the letter.' })).toEqual([
      ['paragraph', 2, 'removed', null],
    ]);
  });

  test('a paragraph that moved is shown as moved, and not as gone and new', () => {
    const moved = 'Three ends the letter.\n\nOne stands here.\n\nTwo follows it closely.';
    expect(changed({ body: moved })).toEqual([['paragraph', 1, 'moved', 3]]);
  });

  test('a paragraph that moved across another one that changed is the one that moved', () => {
    const [one, two, three, four] = [...body.split('\n\n'), 'Four is the last of them.'] as const;
    const text = (...all: (string | undefined)[]) => ({ ...former, body: all.join('\n\n') });
    const places = comparison(text(one, two, three, four), text(one, four, two?.replace('closely', 'soon'), three));
    expect(places.map(({ how, number, from }) => [how, number, from])).toEqual([
      ['moved', 2, 4],
      ['changed', 3, null],
    ]);
  });

  test('what moved and changed is shown once, with its words', () => {
    const [one, two] = former.asks as [string, string];
    const [first, second, ...more] = comparison(former, { ...former, asks: [two, `${one.slice(0, -1)} soon.`] });
    expect(more).toEqual([]);
    expect(first).toMatchObject({ part: 'ask', number: 1, how: 'moved', from: 2, runs: [{ kind: 'same' }] });
    expect(second).toMatchObject({ part: 'ask', number: 2, how: 'moved', from: 1 });
    expect(second!.runs.map(({ kind }) => kind)).toContain('in');
  });

  test('asks are compared by number, also where one is put in, taken out or in another place', () => {
    const [one, two] = former.asks as [string, string];
    expect(changed({ asks: [one, two, 'Report each year.'] })).toEqual([['ask', 3, 'added', null]]);
    expect(changed({ asks: [two] })).toEqual([
      ['ask', 1, 'moved', 2],
      ['ask', 1, 'removed', null],
    ]);
    expect(changed({ asks: [one, 'Close it.'] })).toEqual([['ask', 2, 'changed', null]]);
  });

  test('title, addressees, subject and ask in brief are compared, too; so is what only differs in form', () => {
    expect(
      changed({ title: 'Other', subject: 'S', addresseeBlock: 'To you', askInBrief: 'Act.' }).map(([part]) => part),
    ).toEqual(['title', 'addresseeBlock', 'subject', 'askInBrief']);
    const [emphasis] = comparison(former, { ...former, body: body.replace('closely', '*closely*') });
    const words = emphasis!.runs.map((run) => run.words).join('');
    expect(styledParts(words)).toContainEqual({ words: expect.stringContaining('closely'), style: { emphasis: true } });
  });
});

test('a mail shows what changed with a little around it', () => {
  const long = `${'before '.repeat(40)}laps ${'after '.repeat(40)}`.trim();
  const runs = shortened(wordChanges(long, long.replace('laps', 'lapse')), 30);
  expect(runs.map(({ kind }) => kind)).toEqual(['same', 'out', 'in', 'same']);
  expect(runs[0]!.words).toMatch(/^… ?(before )+$/);
  expect(runs.map(({ words }) => words).join('').length).toBeLessThan(120);
});
