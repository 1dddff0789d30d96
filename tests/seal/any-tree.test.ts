import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LetterTree } from '~/letters/text/tree';
import { firstFailing } from '~/seal/sealing/first-failing';
import { printedBody } from '~/seal/typeset/printed-body';
import { sheet } from '~/seal/typeset/sheet';
import { printedTree } from '~/seal/typeset/typography/printed-words';
import { printedSheet } from './page-breaks';
import { languagesOfTrees, together, treeIn } from './random-trees';
import { sampleEdition } from './sample';

const long = process.env['TREES'] === 'long';
/** So many trees in all six languages; so many of them make one letter. */
const trees = long ? 2040 : 60;
const inOneLetter = 10;
const letters = Math.ceil(trees / languagesOfTrees.length / inOneLetter);
const seed = long ? Date.now() % 1_000_000 : 20;

/** What the typesetter says of these blocks as a letter; undefined where it is set. */
async function faultOf(language: string, { blocks, footnotes }: LetterTree, variant: 'names' | 'annex') {
  const { content } = await sampleEdition(1, { variant });
  const { logo: _logo, ...letterhead } = content.imprint.letterhead;
  const text = { ...content.text, language };
  const edition = { ...content, imprint: { ...content.imprint, letterhead }, text, signatories: [] };
  const body = printedBody(printedTree({ blocks, footnotes }, language));
  return printedSheet({ ...sheet(edition, undefined), ...body }).then(
    () => undefined,
    (thrown: unknown) => String(thrown),
  );
}

test.each(languagesOfTrees)(
  'every tree of the grammar can be set, in %s',
  async (language) => {
    for (let letter = 0; letter < letters; letter++) {
      const drawn = fc.sample(treeIn(language), { seed: seed + letter, numRuns: inOneLetter });
      const { blocks, footnotes } = together(drawn);
      const variant = (letter + languagesOfTrees.indexOf(language)) % 2 === 0 ? 'names' : 'annex';
      const fault = await faultOf(language, { blocks, footnotes }, variant);
      if (fault === undefined) continue;
      const place = await firstFailing(blocks.length, async (many) => {
        return (await faultOf(language, { blocks: blocks.slice(0, many), footnotes }, variant)) !== undefined;
      });
      expect({ seed: seed + letter, language, block: blocks[place], fault }).toBeUndefined();
    }
  },
  long ? 1_800_000 : 240_000,
);
