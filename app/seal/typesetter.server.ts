import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { Refusal } from '~/platform/refusal';

/** One job for the typesetter: the template, the fonts, and the files that the template may read, by absolute path. */
export interface Composition {
  readonly template: string;
  readonly fonts: readonly Uint8Array[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Sets a letter with Typst and gives PDF/A-3a. Blocks the thread: for the child alone. Throws what Typst said, warnings
 * included, and what its exporter finds against PDF/UA-1 (an image without words, …); a Refusal names characters in none of the fonts.
 */
export function compose({ template, fonts, files }: Composition): { pdf: Buffer; pages: number } {
  // A folder that is not there: the template can read nothing but what is put over it.
  const workspace = join(tmpdir(), `undersigned-${randomUUID()}`);
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  for (const [path, bytes] of files) compiler.mapShadow(join(workspace, path), Buffer.from(bytes));
  const main = join(workspace, 'letter.typ');
  compiler.addSource(main, template);
  const compiled = compiler.compile({ mainFilePath: main });
  const complaint = compiled.takeError() ?? compiled.takeWarnings();
  if (complaint || !compiled.result) throw new Error(`The letter could not be set: ${complaintOf(complaint)}`);
  // One standard at a time is all that this Typst exports: the first as a gate, the second as the product.
  try {
    compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
    return { pdf: compiler.pdf(compiled.result, { pdfStandard: 'a-3a' }), pages: compiled.result.numOfPages };
  } catch (fault) {
    throw unprintable(String(fault)) ?? fault;
  }
}

/** What the exporter says of characters that none of the fonts has, as a sentence; it comes as the debug text of Rust. */
function unprintable(fault: string): Refusal | undefined {
  const characters = [...fault.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)].map(
    ([, text = '']) => text,
  );
  if (characters.length === 0) return undefined;
  const named = [...new Set(characters)].slice(0, 10).map((text) => text.replace(/^\\+u\{([0-9a-f]+)\}$/, 'U+$1'));
  return new Refusal(
    `The letter holds characters that cannot be printed: ${named.join(' ')}. Its fonts cover Latin, Greek and Cyrillic. Nothing was sealed.`,
  );
}

function complaintOf(complaint: NodeError | null): string {
  return complaint ? JSON.stringify(complaint.shortDiagnostics) : 'Typst gave no document.';
}
