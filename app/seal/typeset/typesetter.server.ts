import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type NodeCompiler as Compiler,
  NodeCompiler,
  type NodeError,
  type NodeTypstDocument,
} from '@myriaddreamin/typst-ts-node-compiler';
import { Refusal } from '~/platform/request/refusal';
import { finish } from './finish.server';
import type { FontFile } from './font-files.server';
import { words } from './typeset.words';

/** One job for the typesetter: the template, the fonts, and the files that the template may read, by absolute path. */
export interface Composition {
  readonly template: string;
  readonly fonts: readonly FontFile[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** With a moment, an ISO instant, the letter gets the place for a seal. */
  readonly moment: string | undefined;
}

/**
 * Sets a letter with Typst and gives PDF/A-3a and PDF/UA-1. Blocks the thread: for the child alone. Throws what Typst said, warnings
 * included, and what its exporter finds against PDF/UA-1 (an image without words, …); a Refusal names characters in none of the fonts.
 */
export async function compose(job: Composition): Promise<{ pdf: Buffer; pages: number; linesOver: number }> {
  const { workspace, compiler } = takePress(job.fonts);
  for (const [path, bytes] of job.files) compiler.mapShadow(join(workspace, path), asBuffer(bytes));
  compiler.addSource(join(workspace, 'letter.typ'), job.template);
  const set = laidOut(compiler, workspace);
  // One standard at a time is all that this Typst exports: one as the product, and one as a gate, which is passed
  // while other threads compress the product.
  try {
    const finished = finish(compiler.pdf(set, { pdfStandard: 'a-3a' }), job.moment);
    finished.catch(() => undefined);
    compiler.pdf(set, { pdfStandard: 'ua-1' });
    return { pdf: await finished, pages: set.numOfPages, linesOver: linesOver(compiler, set) };
  } catch (fault) {
    throw unprintable(String(fault)) ?? fault;
  }
}

/** So often a letter is laid out at most: one with notes everywhere keeps a line that stands alone sooner than it takes for ever. */
const mostLayouts = 6;

/** Lays the letter out; once more where the template says that a paragraph’s last line, or a heading, stands alone on its page. */
function laidOut(compiler: Compiler, workspace: string): NodeTypstDocument {
  const aired = new Set<unknown>();
  for (let layout = 1; ; layout++) {
    compiler.mapShadow(join(workspace, 'air.json'), Buffer.from(JSON.stringify([...aired])));
    const compiled = compiler.compile({ mainFilePath: join(workspace, 'letter.typ') });
    const complaint = compiled.takeError() ?? compiled.takeWarnings();
    if (complaint || !compiled.result) throw new Error(`The letter could not be set: ${complaintOf(complaint)}`);
    const alone: unknown[] = compiler.query(compiled.result, { selector: '<line-alone>', field: 'value' });
    const more = alone.filter((paragraph) => !aired.has(paragraph));
    if (more.length === 0 || layout === mostLayouts) return compiled.result;
    for (const paragraph of more) aired.add(paragraph);
  }
}

/** By how many lines a letter that shall stand on one page is too long for it, as the template says; nought for any other. */
function linesOver(compiler: Compiler, set: NodeTypstDocument): number {
  const [lines]: unknown[] = compiler.query(set, { selector: '<lines-over>', field: 'value' });
  return typeof lines === 'number' ? lines : 0;
}

interface Press {
  readonly workspace: string;
  readonly compiler: Compiler;
  readonly fonts: string;
}
let ready: Press | undefined;
let loaded: { readonly of: string; readonly bytes: readonly Buffer[] } | undefined;

const named = (fonts: readonly FontFile[]) => fonts.map(({ file, digest }) => `${file} ${digest}`).join('\n');

/** Each letter has a press of its own, which knows no other letter's files. */
function takePress(fonts: readonly FontFile[]): Press {
  const taken = ready?.fonts === named(fonts) ? ready : makePress(fonts);
  ready = undefined;
  return taken;
}

/** Forgets the last letter and readies the press for the next, in the time between them. */
export function readyPress(fonts: readonly FontFile[]): void {
  ready = makePress(fonts);
  ready.compiler.evictCache(0);
  globalThis.gc?.();
}

function makePress(fonts: readonly FontFile[]): Press {
  // A folder that is not there: the template can read nothing but what is put over it.
  const workspace = join(tmpdir(), `undersigned-${randomUUID()}`);
  const fontBlobs = [...fontBytes(fonts)];
  return { workspace, fonts: named(fonts), compiler: NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] }) };
}

function fontBytes(fonts: readonly FontFile[]): readonly Buffer[] {
  if (loaded?.of !== named(fonts)) loaded = { of: named(fonts), bytes: fonts.map(fontOf) };
  return loaded.bytes;
}

function fontOf({ file, digest }: FontFile): Buffer {
  const bytes = readFileSync(file);
  if (createHash('sha256').update(bytes).digest('hex') === digest) return bytes;
  throw new Error(`The font ${file} has changed since this installation started.`);
}

const asBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** What the exporter says of characters that none of the fonts has, as a sentence; it comes as the debug text of Rust. */
function unprintable(fault: string): Refusal | undefined {
  const complaints = /the text (?:contains the disallowed codepoint )?`\\?"(.+?)\\?"`/g;
  const characters = [...fault.matchAll(complaints)].map(([, text = '']) => text);
  if (characters.length === 0) return undefined;
  const named = [...new Set(characters)].slice(0, 10).map((text) => text.replace(/^\\+u\{([0-9a-f]+)\}$/, 'U+$1'));
  return new Refusal(words.sentence('unprintable', { characters: named.join(' ') }));
}

function complaintOf(complaint: NodeError | null): string {
  return complaint ? JSON.stringify(complaint.shortDiagnostics) : 'no document';
}
