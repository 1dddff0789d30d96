import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { digestOf } from '~/platform/installation/storage.server';

const faces = {
  'source-serif-4': ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'],
  'source-sans-3': ['400Regular', '600SemiBold'],
  amiri: ['400Regular', '700Bold'],
  'noto-serif-hebrew': ['400Regular', '600SemiBold'],
} as const;
const prefix: Record<Family, string> = {
  'source-serif-4': 'SourceSerif4',
  'source-sans-3': 'SourceSans3',
  amiri: 'Amiri',
  'noto-serif-hebrew': 'NotoSerifHebrew',
};
/** A font by its place on this machine and the SHA-256 of its bytes. */
export interface FontFile {
  readonly file: string;
  readonly digest: string;
}

export type Family = keyof typeof faces;
const families = Object.keys(faces) as Family[];

/** The files of a family's faces, TrueType, from their npm package under the SIL Open Font Licence. */
export function fontFiles(family: Family): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve(`@expo-google-fonts/${family}/package.json`));
  return faces[family].map((face) => join(folder, face, `${prefix[family]}_${face}.ttf`));
}

/** The fonts of this installation, in the order in which the typesetter gets them. */
export const fontsHere = (): Promise<FontFile[]> =>
  Promise.all(families.flatMap(fontFiles).map(async (file) => ({ file, digest: digestOf(await readFile(file)) })));
