import { describe, expect, test } from 'vitest';
import { words } from '~/letters/shown/letter-text.words';
import { languageChoices, languageName, letterLanguages } from '~/letters/text/languages';
import { draftForm, textForm } from '~/letters/text/text';

const say = words('en');
const whole = {
  language: 'en',
  title: '  Children   cannot wait ',
  subject: '2022/0155(COD)',
  addresseeBlock: 'To the rapporteur \r\n\r\n\r\nEuropean Parliament\n',
  body: 'We write.',
  asks: ['Protect *every* child.', '', 'Do it this year.'],
  askInBrief: 'Adopt it.\n\nKeep it.',
};

function faults(change: Record<string, unknown>) {
  const read = textForm(say).safeParse({ ...whole, ...change });
  return (read.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

describe('the form of a whole text', () => {
  test('gives plain parts in their normal form and leaves out empty asks', () => {
    expect(textForm(say).parse(whole)).toEqual({
      ...whole,
      title: 'Children cannot wait',
      addresseeBlock: 'To the rapporteur\n\nEuropean Parliament',
      asks: ['Protect *every* child.', 'Do it this year.'],
      askInBrief: 'Adopt it.\nKeep it.',
    });
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ['no title', { title: undefined }, ['title: Give the letter a title.']],
    ['a blank title', { title: ' \u0007' }, ['title: Give the letter a title.']],
    ['a long subject', { subject: 'a'.repeat(251) }, ['subject: This is too long: 250 characters at most.']],
    ['a long body', { body: 'a'.repeat(60_001) }, ['body: This is too long: 60,000 characters at most.']],
    ['a body of nothing seen', { body: '[a]: https://example.org' }, ['body: Write the body of the letter.']],
    ['no asks', { asks: ['', undefined] }, ['asks: Write at least one ask: something you want the addressees to do.']],
    [
      'thirteen asks',
      { asks: Array(13).fill('a') },
      ['asks: A letter can have 12 asks at most. Combine or remove some.'],
    ],
    ['a long ask', { asks: ['', 'a'.repeat(601)] }, ['asks.1: This is too long: 600 characters at most.']],
    ['an ask of two paragraphs', { asks: ['a\n\nb'] }, ['asks.0: Write the ask as one paragraph.']],
    ['a brief of three lines', { askInBrief: 'a\nb\nc' }, ['askInBrief: Keep the ask in brief to two lines.']],
    ['another language', { language: 'tlh' }, ['language: Choose the language in which the letter is written.']],
  ])('refuses %s at its field', (_what, change, expected) => {
    expect(faults(change)).toEqual(expected);
  });

  test('refuses a body that would print broken, and says what to mend', () => {
    expect(faults({ body: 'a[^1] and [b](http://example.org)' })).toEqual([
      'body: Only addresses that begin with https:// and email addresses become links. This one appears as plain text: b (http://example.org)',
      'body: The footnote mark [^1] has no footnote. Add a line that begins with [^1]: and gives the source.',
    ]);
  });
});

describe('the form of a draft', () => {
  test('takes what is unfinished, as typed', () => {
    expect(draftForm(say).parse({ language: 'uk', body: 'a[^1]\r\n *', asks: ['', 'b'] })).toEqual({
      language: 'uk',
      title: '',
      subject: '',
      addresseeBlock: '',
      body: 'a[^1]\n *',
      asks: ['b'],
      askInBrief: '',
    });
  });

  test('refuses what is enormous, and gives nothing that a database cannot hold', () => {
    expect(draftForm(say).safeParse({ language: 'en', body: 'a'.repeat(60_001) }).success).toBe(false);
    expect(draftForm(say).safeParse({ language: 'en', asks: Array(13).fill('a') }).success).toBe(false);
    expect(draftForm(say).parse({ language: 'en', title: 'a\u0000\ud800' }).title).toBe('a\ufffd');
  });
});

describe('the languages of letters', () => {
  test('are the 24 of the Union, Arabic, Hebrew and Ukrainian, each with its name', () => {
    expect(new Set(letterLanguages).size).toBe(27);
    expect(languageName('el')).toBe('Ελληνικά');
    expect(languageChoices()[1]).toEqual({ code: 'bg', name: 'Bulgarian', ownName: 'български' });
    for (const { code, name, ownName } of languageChoices()) expect([name, ownName]).not.toContain(code);
  });
});
