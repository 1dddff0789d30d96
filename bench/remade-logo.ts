import { readFileSync } from 'node:fs';
import { digestOf } from '~/platform/installation/storage.server';
import type { SampleLogo } from '../tests/seal/sample';

/** The logos that the bench had re-made before, as uploads are, by number. */
export function remadeLogo(file: string): (number: number) => SampleLogo {
  const remade = JSON.parse(readFileSync(file, 'utf8')) as { svg: string; width: number; height: number }[];
  return (number) => {
    const { svg, width, height } = remade[number] ?? { svg: '', width: 1, height: 1 };
    const bytes = Buffer.from(svg);
    return { bytes, logo: { digest: digestOf(bytes), kind: 'svg', width, height, alt: `Logo ${number}` } };
  };
}
