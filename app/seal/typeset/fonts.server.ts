import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from '~/platform/installation/storage.server';
import { bytesReserved } from './container';
import { type FontFile, fontsHere } from './font-files.server';
import { sheetRevision } from './sheet';

/** The tools with which a letter is set; an edition names them by digest. */
export interface Typesetting {
  readonly template: string;
  readonly fonts: readonly FontFile[];
  readonly digests: { readonly template: string; readonly typesetter: '0.14.2'; readonly fonts: string };
}

let kept: Promise<Typesetting> | undefined;

/** Template and fonts of this installation, read once. */
export function typesetting(): Promise<Typesetting> {
  kept ??= readTypesetting();
  return kept;
}

async function readTypesetting(): Promise<Typesetting> {
  const [template, fonts] = await Promise.all([fileOfTypesetting('letter.typ'), fontsHere()]);
  // Names of countries, dates and collation come from ICU, compression from zlib: they too decide the bytes.
  const all = [
    template,
    sheetRevision,
    String(bytesReserved),
    process.versions.icu,
    process.versions.cldr,
    process.versions.zlib,
  ].join('\u0000');
  return {
    template,
    fonts,
    digests: {
      template: digestOf(Buffer.from(all)),
      typesetter: '0.14.2',
      fonts: digestOf(Buffer.from(fonts.map(({ digest }) => digest).join('\n'))),
    },
  };
}

/**
 * The words of a template: beside its module where it runs as source; in the project where it was built into one file.
 * @param name of a template of this room
 */
export function fileOfTypesetting(name: keyof typeof folders): Promise<string> {
  const beside = join(dirname(fileURLToPath(import.meta.url)), name);
  return readFile(existsSync(beside) ? beside : resolve(folders[name], name), 'utf8');
}

const folders = { 'letter.typ': 'app/seal/typeset', 'comparison.typ': 'app/seal/comparison' } as const;
