import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { composedMail } from '~/platform/mailer/smtp.server';
import { type Preview, previews } from '../../emails/preview';
import { mailWith } from '../platform/mailer/sample';

/** Words in a row, as a person reads them: markup, quoting signs and line breaks away. */
const read = (words: string) => words.replaceAll(/^> ?/gm, '').replaceAll(/\s+/g, ' ');

function shown(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
  const body = html
    .slice(html.indexOf('<body'))
    .replaceAll(/<\/?(?:br|p|h1|blockquote|td)\b[^>]*>/g, ' ')
    .replaceAll(/<[^>]*>/g, '');
  return read(body.replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? ''));
}

/** The strings among the props that the mail must show; choices and links are looked for elsewhere. */
function* saidIn(value: unknown, name = ''): Generator<string> {
  if (
    [
      'because',
      'moved',
      'by',
      'consequence',
      'home',
      'language',
      'logo',
      'missing',
      'name',
      'written',
      'direction',
      'askLanguage',
      'askDirection',
      'kind',
      'textLanguage',
      'textDirection',
    ].includes(name) ||
    /link$/i.test(name)
  )
    return;
  if (typeof value === 'string') yield value;
  else if (typeof value === 'number') yield String(value);
  else if (value && typeof value === 'object')
    for (const [key, part] of Object.entries(value)) yield* saidIn(part, key);
}
const linksIn = ({ props }: Preview) =>
  Object.entries(props).flatMap(([name, value]) => (/link$/i.test(name) || name === 'home' ? [String(value)] : []));

describe.each(previews.map((preview) => [preview.name, preview] as const))('the mail %s', (_name, preview) => {
  test('says everything it was given, in HTML and in text', async () => {
    const { subject, html, text } = await preview.write();
    for (const words of saidIn(preview.props)) {
      const sought = read(words);
      expect(`${subject} ${shown(html)}`, 'html').toContain(sought);
      expect(`${subject} ${read(text)}`, 'text').toContain(sought);
    }
    for (const link of linksIn(preview)) {
      expect(html).toContain(`href="${link}"`);
      expect(text).toContain(link);
    }
    expect(text).toContain('Demonstration.');
    expect(text).not.toMatch(/undefined|\[object|<(?!https:)\w/);
  });

  test('says nothing of a demonstration where there is none', async () => {
    const { html, text } = await preview.write({ demonstration: false });
    expect(`${html}${text}`).not.toMatch(/Demonstration/);
  });

  test('says who runs the service and how to reach them, by mail or on the web, where that is known', async () => {
    const { html, text } = await preview.write();
    expect(shown(html)).toContain('Undersigned at undersigned.example is run by Harbour Foundation.');
    expect(html).toContain('href="mailto:letters@harbour.example"');
    expect(read(text)).toContain('is run by Harbour Foundation. letters@harbour.example');
    const onTheWeb = { name: 'Harbour Foundation', contact: 'https://harbour.example/contact' };
    expect((await preview.write({ runBy: onTheWeb })).html).toContain('href="https://harbour.example/contact"');
    expect(shown((await preview.write({ runBy: null })).html)).not.toContain('is run by');
  });

  test('shows hostile words as words', async () => {
    const hostile = '</p><script>alert(1)</script><img src=x onerror=alert(1)>{x} \'"&amp; <a href="javascript:x">';
    const change = Object.fromEntries(
      Object.entries(preview.props)
        .filter(([name, value]) => typeof value === 'string' && [...saidIn(value, name)].length > 0)
        .map(([name]) => [name, hostile]),
    );
    const { subject, html, text } = await preview.write(change);
    expect(html).not.toMatch(/<script|<img|<a href="javascript/i);
    expect(shown(html)).toContain(hostile);
    expect(read(text)).toContain(hostile);
    expect(subject).not.toMatch(/[\r\n]/);
  });

  test('refuses a link that is no web address', async () => {
    const name = Object.keys(preview.props).find((key) => /link$/i.test(key)) ?? 'home';
    await expect(preview.write({ [name]: 'javascript:alert(1)' })).rejects.toThrow('web address');
    await expect(preview.write({ [name]: '/relative' })).rejects.toThrow();
  });

  test('has no pictures, no scripts, nothing fetched, and is small', async () => {
    const { html } = await preview.write();
    expect(html).not.toMatch(/<img|<script|<link|url\(|@import|src=/i);
    expect(Buffer.byteLength(html)).toBeLessThan(25_000);
  });

  test('comes through composing and reading with nothing added', async () => {
    const { subject, html, text } = await preview.write();
    const mail = await PostalMime.parse(await composedMail(mailWith({ subject, html, text, attachments: [] })));
    expect(mail.subject).toBe(subject);
    expect(mail.text?.trim()).toBe(text.trim());
    expect(mail.html?.trim()).toBe(html.trim());
    expect(mail.attachments).toEqual([]);
    expect([...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])]).toHaveLength(1);
  });
});

test('a subject made of several lines becomes one', async () => {
  const mail = previews.find(({ name }) => name === 'letter-to-official');
  const { subject } = (await mail?.write({ subjectLine: 'One\r\nBcc: two@example.org' })) ?? {};
  expect(subject).toBe('One Bcc: two@example.org');
});

test('the letter to an official quotes the ask word for word and names the signatories of the country', async () => {
  const mail = previews.find(({ name }) => name === 'letter-to-official');
  const { text } = (await mail?.write()) ?? { text: '' };
  expect(text).toContain(
    '> Conclude the negotiations on COM(2022) 209 final before the end of the term,\n> and close the gap',
  );
  expect(text).toContain('3 signatories are from Sweden: Barnens Trygghet, Nätvakten and Stiftelsen Liten & Trygg.');
  expect(text).toContain(
    'of 41 organisations from 13 countries (6 of them attested by the lead organisation only), we send you this joint letter. It asks, in brief:',
  );
});

test('staff’s attestation says that it serves for every letter', async () => {
  const mail = previews.find(({ name }) => name === 'attestation-made');
  expect((await mail?.write({ by: 'staff' }))?.text).toContain('every letter');
});
