import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { familiesForLogos } from './live-text';

const weights = ['400Regular', '600SemiBold', '700Bold'];

/** The files of the fonts in which the text of a logo may be set, TrueType. */
export function fontsForLogos(): string[] {
  return Object.entries(familiesForLogos).flatMap(([family, name]) => {
    const folder = dirname(createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}/package.json`));
    const faces = weights.flatMap((weight) => [weight, `${weight}_Italic`]);
    return faces.map((face) => join(folder, face, `${family.replaceAll(' ', '')}_${face}.ttf`));
  });
}
