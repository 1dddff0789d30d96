import { describe, expect, it, test } from 'vitest';
import { type Spoken, sentencesIn, spokenSentences } from './setup/sentences';

/** Words that no page and no mail uses: most readers are no native speakers, and in a hurry. Beside each, what it says instead. */
const unsaid: readonly (readonly [RegExp, string])[] = [
  [/\bmails?\b(?! server)|\bmail(ed|ing)\b|\be-mail/i, 'email: mail is the post'],
  [/(?<!local )\bmailbox(es)?\b/i, 'email address: the mailbox is the demonstration’s own'],
  [/\bimprint\b/i, 'print details: an imprint is a publisher’s mark'],
  [/\bproofs?\b/i, 'preview: a proof is evidence'],
  [/\bdeeds?\b/i, 'action'],
  [/\bstands?\b|\bstanding\b/i, 'is; status: things do not stand'],
  [/\banew\b/i, 'again'],
  [/\bfor good\b/i, 'permanently'],
  [/\bmend(ed|s)?\b/i, 'correct'],
  [/\bwhom\b|\bshall\b/i, 'who, will'],
  [/\b(any|every|no|some)body\b/i, 'anyone, everyone, no one, someone: one form of each'],
  [/\bby this way\b/i, 'from this service'],
  [/\bin the name of\b/i, 'on behalf of'],
  [/\bvouch(es|ed)?\b/i, 'attest'],
  [/\bfound (an|the|your) organisation/i, 'add: “found” reads as the past of find'],
  [/\bmeanwhile\b/i, 'in the meantime'],
  [/\bby (itself|themselves)\b/i, 'automatically'],
  [/\bgo on\b/i, 'continue'],
  [/\bpace\b/i, 'speed'],
  [/\bwall\b/i, 'the logos'],
  [/’(t|re|ve|ll|d|m)\b|\b(it|that|there|what|who|let|here)’s\b/i, 'no contractions'],
  [/!/, 'no exclamation marks'],
  [/["']/, 'typographic quotes: ICU reads straight ones'],
];

/** The letters ICU quotes so that a brace is shown stand between straight apostrophes. */
const withoutQuotedBraces = (says: string) => says.replace(/'[{}]'/g, '');
/** Names of values, as in {mailbox}, and choices, as in “mailbox {…}”, are not read by anybody. */
const read = (says: string) =>
  withoutQuotedBraces(says)
    .replace(/\{\w+[,}]/g, '')
    .replace(/[\w=]+ \{/g, '');

const saying = (pattern: RegExp, sentences: readonly Spoken[]) =>
  sentences.filter(({ says }) => pattern.test(read(says))).map(({ path, key, says }) => `${path} ${key}: ${says}`);

const spoken = spokenSentences();

describe('pages and mails', () => {
  it('are read at all', () => expect(spoken.length).toBeGreaterThan(2000));

  test.each(unsaid)('never say %s (%s)', (pattern) => expect(saying(pattern, spoken)).toEqual([]));

  it('speak of the installation to its staff alone', () => {
    const toOthers = spoken.filter(({ path }) => !path.startsWith('app/routes/staff/'));
    expect(saying(/\binstallation\b/i, toOthers)).toEqual([]);
  });

  it('say at the end of each mail why it came', () => {
    const reasons = spoken.filter(({ path, key }) => /^emails\/[^/]+$/.test(path) && key === 'why');
    expect(reasons.length).toBeGreaterThan(20);
    expect(reasons.filter(({ says }) => !says.startsWith('You are receiving this email because '))).toEqual([]);
  });

  it('would be found saying such a word', () => {
    const planted = sentencesIn('app/planted.words.ts', "export const words = sentences({ a: 'Mend it for good' });");
    expect(unsaid.filter(([pattern]) => saying(pattern, planted).length > 0)).toHaveLength(2);
    const choice = "say = sentences({ a: '{by, select, mailbox {Confirmed by {mailbox}} other {By hand}}' })";
    expect(unsaid.filter(([pattern]) => saying(pattern, sentencesIn('app/planted.ts', choice)).length > 0)).toEqual([]);
    expect(sentencesIn('app/planted.ts', "throw new Refusal('Nothing stands.');")).toHaveLength(1);
  });
});
