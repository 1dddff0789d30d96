import { describe, expect, it } from 'vitest';
import { ownFirst } from '~/delivery/official-page/official-page';
import { fileNameFor, kindOfFile } from '~/delivery/reply/reply-file';
import { enteredForm, replyForm } from '~/delivery/reply/reply-forms';
import { csvOf } from '~/delivery/tracker/csv';
import { follow, type Tracked, type TrackedReply, workingDaysBetween } from '~/delivery/tracker/tracker';

const brussels = 'Europe/Brussels';
const at = (moment: string) => new Date(moment);
const answer = '11111111-1111-4111-8111-111111111111';

describe('working days', () => {
  it.each([
    ['the same day', '2026-11-23T08:00:00Z', '2026-11-23T20:00:00Z', 0],
    ['the next day', '2026-11-23T08:00:00Z', '2026-11-24T08:00:00Z', 1],
    ['over a weekend', '2026-11-27T08:00:00Z', '2026-11-30T08:00:00Z', 1],
    ['from a Saturday to a Sunday', '2026-11-28T08:00:00Z', '2026-11-29T08:00:00Z', 0],
    ['three weeks', '2026-11-23T08:00:00Z', '2026-12-14T08:00:00Z', 15],
    ['backwards', '2026-11-24T08:00:00Z', '2026-11-23T08:00:00Z', 0],
    ['across midnight in Brussels, not by UTC', '2026-11-22T22:59:00Z', '2026-11-22T23:01:00Z', 1],
    ['over the change of the clock', '2026-10-23T12:00:00Z', '2026-10-26T12:00:00Z', 1],
  ])('%s', (_name, from, to, days) => {
    expect(workingDaysBetween(at(from), at(to), brussels)).toBe(days);
  });

  it('are the days from Monday to Friday, whatever two days are taken', () => {
    const first = at('2026-01-01T12:00:00Z');
    let counted = 0;
    for (let day = 1; day <= 400; day += 1) {
      const then = new Date(first.getTime() + day * 86_400_000);
      if (then.getUTCDay() % 6 !== 0) counted += 1;
      expect(workingDaysBetween(first, then, 'UTC')).toBe(counted);
    }
  });
});

describe('the tracker', () => {
  const now = at('2026-12-14T10:00:00Z');
  const one = (change: Partial<TrackedReply> & Pick<TrackedReply, 'kind'>): TrackedReply => ({
    id: answer,
    sense: null,
    at: at('2026-11-25T10:00:00Z'),
    noted: false,
    erased: false,
    ...change,
  });
  const tracked = (...replies: TrackedReply[]): Tracked => ({
    state: 'delivered',
    sentAt: at('2026-11-23T08:00:00Z'),
    replies,
  });

  it.each([
    ['nothing yet: the official, and the clock runs', [], 'none', 'official', 15],
    ['received: still the official', [one({ kind: 'received' })], 'acknowledged', 'official', 15],
    ['a reply nobody has read: the lead', [one({ kind: 'reply' })], 'unread', 'lead', 2],
    [
      'a reply read as holding: the official',
      [one({ kind: 'reply', sense: 'holding', noted: true })],
      'holding',
      'official',
      15,
    ],
    ['a position: nobody', [one({ kind: 'reply', sense: 'position', noted: true })], 'position', 'nobody', 2],
    ['a meeting: the lead', [one({ kind: 'meeting' })], 'unread', 'lead', 2],
    ['passed on: the colleague', [one({ kind: 'passed_on' })], 'passed_on', 'colleague', 2],
    ['not the file: the lead', [one({ kind: 'not_my_file' })], 'not_my_file', 'lead', 2],
    ['what was taken back counts for nothing', [one({ kind: 'reply', erased: true })], 'none', 'official', 15],
    [
      'the furthest of several counts, whichever came last',
      [one({ kind: 'reply', sense: 'substantive', noted: true }), one({ kind: 'received', at: now })],
      'substantive',
      'nobody',
      2,
    ],
  ] as const)('%s', (_name, replies, is, turn, workingDays) => {
    expect(follow(tracked(...replies), now, null, brussels)).toEqual({ is, turn, workingDays, late: false });
  });

  it('calls nobody late unless the lead expects an answer within a time that has passed', () => {
    expect(follow(tracked(), now, 15, brussels).late).toBe(false);
    expect(follow(tracked(), now, 14, brussels).late).toBe(true);
    expect(follow(tracked(one({ kind: 'not_my_file' })), now, 1, brussels).late).toBe(false);
  });

  it('has the lead’s turn where a message came back, and no clock', () => {
    const failed = follow({ ...tracked(), state: 'bounced' }, now, 1, brussels);
    expect(failed).toEqual({ is: 'failed', turn: 'lead', workingDays: null, late: false });
  });
});

describe('the table to take away', () => {
  it('is read as words by spreadsheets, whatever somebody is called', () => {
    const rows = csvOf([['=HYPERLINK("http://x")', '+1', '-1', '@x', '\tx', 'a,b', 'a\nb', 3, null]]);
    expect(rows).toBe(`\uFEFF"'=HYPERLINK(""http://x"")",'+1,'-1,'@x,'\tx,"a,b","a\nb",3,\r\n`);
    const rarer = csvOf([['＝1', '＋1', '－1', '＠x', '\n=1', 'a\rb']]);
    expect(rarer).toBe(`\uFEFF'＝1,'＋1,'－1,'＠x,"'\n=1","a\rb"\r\n`);
  });
});

describe('what an official may write', () => {
  it('words that everybody may read have to be written, not attached', () => {
    const file = new File(['%PDF-1.7'], 'reply.pdf');
    const typed = { answer, language: 'en', file };
    expect(replyForm.safeParse({ ...typed, public: 'no' }).success).toBe(true);
    expect(replyForm.safeParse({ ...typed, public: 'yes' }).success).toBe(false);
    expect(replyForm.safeParse({ answer, language: 'en', public: 'no' }).success).toBe(false);
    expect(replyForm.safeParse({ answer, language: 'en', words: 'Thank you.' }).success).toBe(false);
  });

  it('an answer that the lead enters is public only on a basis that it names', () => {
    const typed = {
      answer,
      official: answer,
      day: '2026-12-08',
      sense: 'position',
      language: 'en',
      words: 'We agree.',
    };
    expect(enteredForm.safeParse({ ...typed, public: 'no' }).success).toBe(true);
    expect(enteredForm.safeParse({ ...typed, public: 'yes' }).success).toBe(false);
    expect(enteredForm.safeParse({ ...typed, public: 'yes', basis: 'Consent by mail' }).success).toBe(true);
  });
});

describe('a file that comes with an answer', () => {
  const archive = (...names: string[]) => Buffer.from(`PK\x03\x04${' '.repeat(26)}${names.join(' ')}`, 'latin1');
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7'), 'pdf'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'png'],
    ['a Word text', archive('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['an OpenDocument text', archive('mimetypeapplication/vnd.oasis.opendocument.text'), 'odt'],
    ['a Word text with macros', archive('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'), null],
    ['any other archive', archive('evil.exe'), null],
    ['a page', Buffer.from('<html><script>'), null],
    ['a drawing', Buffer.from('<svg onload="x">'), null],
    ['nothing', Buffer.alloc(0), null],
  ] as const)('is told by its bytes: %s', (_name, bytes, kind) => {
    expect(kindOfFile(bytes)).toBe(kind);
  });

  it.each([
    ['Reply.PDF', 'Reply.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\letters\\antwort.docx', 'antwort.pdf'],
    ['a"\r\nX: b.pdf', 'a-X- b.pdf'],
    ['...', 'reply.pdf'],
    ['Απάντηση.pdf', 'Απάντηση.pdf'],
  ])('is called plainly: %s', (given, name) => {
    expect(fileNameFor(given, 'pdf')).toBe(name);
  });
});

it('puts the signatories of the official’s country first, and keeps each part in its order', () => {
  const all = ['SE', 'DE', 'SE', 'IE'].map((country, place) => ({ country, place }));
  expect(ownFirst(all, 'SE')).toEqual({ own: [all[0], all[2]], others: [all[1], all[3]] });
  expect(ownFirst(all, null)).toEqual({ own: [], others: all });
});
