import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { EditionContent } from '~/seal/edition/edition';
import { typesetting } from '~/seal/typeset/fonts.server';
import { type Sheet, sheet } from '~/seal/typeset/sheet';
import { patientLimits, setInChild } from '~/seal/typeset/typeset.server';
import { sampleEdition } from './sample';

// Each word of a part ends with the part's mark, so that every line says of what it is: p paragraph, a ask, s signatory.
const marked = (words: string, mark: string) => words.replace(/\p{L}+/gu, (word) => `${word}${mark}`);
const mark = (kind: 'p' | 'a' | 's', number: number) => `q${kind}${String.fromCharCode(98 + number)}q`;
const plain = 'we who hear the children each day write since nobody else has the time to count them';
const headings = ['What is at stake', 'What we ask', 'The signatories', 'In their words', 'Contact'];

/** A letter of about so many lines of text, with a list, a note, asks of some lines and signatories with long names. */
export async function markedLetter(
  lines: number,
  variant: EditionContent['variant'] = 'names',
): Promise<EditionContent> {
  const { content } = await sampleEdition(9, { variant, order: 'country' });
  const words = plain.split(' ');
  const said = (count: number, kind: 'p' | 'a', number: number) =>
    marked(
      Array.from({ length: count }, (_, place) => words[(place + number) % words.length]).join(' '),
      mark(kind, number),
    );
  const body = [
    said(12 * lines + 6, 'p', 0),
    `${said(40, 'p', 1)}.[^1]`,
    `## ${headings[0]}`,
    said(33, 'p', 2),
    ...(variant === 'annex' ? [] : [`- ${said(24, 'p', 3)}\n- ${said(25, 'p', 4)}`, said(60, 'p', 5)]),
    '[^1]: A note, with its source.',
  ].join('\n\n');
  const { logo: _logo, ...letterhead } = content.imprint.letterhead;
  return {
    ...content,
    imprint: { ...content.imprint, letterhead },
    text: { ...content.text, body, asks: [said(26, 'a', 0), said(14, 'a', 1), said(40, 'a', 2)] },
    signatories: content.signatories.map(({ logo: _drawn, statement: _said, ...one }, number) => ({
      ...one,
      ...(number === 0 && { statement: said(30, 'p', 6) }),
      name: marked(number % 2 === 0 ? plain : 'a short name', mark('s', number)),
    })),
  };
}

/** A letter that begins with so many lines of text, then a paragraph of some 900 characters with notes in its last two lines. */
export async function notedLetter(lines: number): Promise<EditionContent> {
  const content = await markedLetter(0);
  const words = (count: number, kind: number) =>
    marked(Array.from({ length: count }, () => 'children').join(' '), mark('p', kind));
  const lead = Array.from({ length: lines }, () => 'Words.').join('\n\n');
  const body = `${words(60, 8)}\n\n${lead}\n\n${words(100, 7)}.[^1] ${words(9, 7)}.[^2]\n\n[^1]: A note.\n[^2]: Another note.`;
  return { ...content, text: { ...content.text, body, asks: [] } };
}

/** A letter that begins with so many lines of text, then a heading and a paragraph of so many words with notes from its first line on. */
export async function headedLetter(lines: number, count: number): Promise<EditionContent> {
  const content = await markedLetter(0);
  const lead = Array.from({ length: lines }, () => 'Words.').join('\n\n');
  const said = marked(Array.from({ length: count }, () => 'children').join(' '), mark('p', 7));
  const note = Array.from({ length: 40 }, () => 'A long note with its source.').join(' ');
  const body = `${lead}\n\n## ${headings[0]}\n\n${said.replace(' ', '[^1] ')}[^2]\n\n[^1]: ${note}\n[^2]: ${note}`;
  return { ...content, text: { ...content.text, body, asks: [] } };
}

/** The letter as a proof, with the template as it is or changed. */
export async function printed(content: EditionContent, change = (template: string) => template) {
  return printedSheet(sheet(content, undefined), change);
}

/** The same, of what is printed. */
export async function printedSheet(printed: Sheet, change = (template: string) => template) {
  const { template, fonts } = await typesetting();
  const files = new Map([['/sheet.json', Buffer.from(JSON.stringify({ ...printed, attachments: [] }))]]);
  return setInChild({ template: change(template), fonts, files, moment: undefined }, patientLimits);
}

/** A letter that begins with so many lines of text, signed by so many, of whom none says anything. */
export async function signedLetter(lines: number, count: number): Promise<EditionContent> {
  const { content } = await sampleEdition(count, { variant: 'names' });
  const { logo: _logo, ...letterhead } = content.imprint.letterhead;
  const body = Array.from({ length: lines }, () => 'Words.').join('\n\n');
  const signatories = content.signatories.map(({ logo: _drawn, statement: _said, ...one }) => one);
  return { ...content, imprint: { ...content.imprint, letterhead }, text: { ...content.text, body }, signatories };
}

interface Line {
  readonly page: number;
  readonly height: number;
  readonly words: string;
}

async function linesOf(pdf: Uint8Array): Promise<Line[]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), useSystemFonts: false, verbosity: 0 }).promise;
  const lines: { page: number; height: number; words: string }[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '' || (item.transform[0] as number) < 8.3) continue;
      const height = item.transform[5] as number;
      const line = lines.find((one) => one.page === page && Math.abs(one.height - height) < 2);
      if (line) line.words += ` ${item.str}`;
      else lines.push({ page, height, words: item.str });
    }
  }
  await document.destroy();
  return lines.sort((a, b) => a.page - b.page || b.height - a.height);
}

function grouped<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

/** What a good typographer would not let pass, in words; empty where nothing is. */
export async function faultsOf(pdf: Uint8Array): Promise<string[]> {
  const lines = await linesOf(pdf);
  const parts = grouped(
    lines.flatMap((line) => (/q([pas])(\p{L})q/u.exec(line.words) ? [line] : [])),
    ({ words }) => /q[pas]\p{L}q/u.exec(words)?.[0] ?? '',
  );
  const faults: string[] = [];
  for (const [part, own] of parts) {
    const pages = [...grouped(own, ({ page }) => page).values()];
    if (part.startsWith('qs') && !isLead(part) && pages.length > 1) faults.push('a signatory on two pages');
    if (!part.startsWith('qs') && pages.length > 1 && pages.some((some) => some.length < 2))
      faults.push('a line alone');
  }
  const last = [...grouped(lines, ({ page }) => page).values()].map((page) => page.at(-1)?.words.trim() ?? '');
  if (lines.find(({ page }) => page === lines.at(-1)?.page)?.words.startsWith('Proof, not sealed'))
    faults.push('the proof alone on its page');
  const named = new Set([...headings, ...countries]);
  if (last.some((words) => named.has(words))) faults.push('a heading at the foot of a page');
  return faults;
}

/** The lead stands under the letter, and its statement elsewhere. */
const isLead = (part: string) => part === mark('s', 0);
const countries = ['BE', 'FR', 'DE', 'IE', 'NL', 'PL', 'GR', 'BG', 'IT'].map(
  (code) => new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code,
);

/** The first lines of the pages. */
export async function firstLines(pdf: Uint8Array): Promise<string[]> {
  return [...grouped(await linesOf(pdf), ({ page }) => page).values()].map(([line]) => line?.words.trim() ?? '');
}

/** The pieces of text on the pages, with where they stand in millimetres from the left and the top, and their size in points. */
export async function placed({ pdf }: { pdf: Uint8Array }) {
  const document = await getDocument({ data: Uint8Array.from(pdf), useSystemFonts: false, verbosity: 0 }).promise;
  const pieces: { page: number; left: number; right: number; top: number; size: number; words: string }[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [size = 0, , , , x = 0, y = 0] = item.transform as number[];
      const left = x / millimetre;
      pieces.push({
        page,
        left,
        right: left + item.width / millimetre,
        top: 297 - y / millimetre,
        size,
        words: item.str,
      });
    }
  }
  await document.destroy();
  return pieces;
}
const millimetre = 72 / 25.4;
