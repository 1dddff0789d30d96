import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of a PDF’s pages in reading order. Throws for what is no PDF. */
export async function printedText(pdf: Uint8Array): Promise<string> {
  const loading = getDocument({
    data: Uint8Array.from(pdf),
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(asRead(items.flatMap((item) => ('str' in item && item.str !== '' ? [pieceOf(item)] : []))).join(' '));
      page.cleanup();
    }
    return pages.join('\n');
  } finally {
    await loading.destroy();
  }
}

interface Piece {
  readonly words: string;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const pieceOf = ({ str, width, transform }: { str: string; width: number; transform: number[] }): Piece => ({
  words: str,
  width,
  left: transform[4] ?? 0,
  height: transform[5] ?? 0,
});

const runsLeft = ({ words }: Piece) => /^[\p{Script=Arabic}\p{Script=Hebrew}\p{M}\p{Cf}\s]+$/u.test(words);
const sizeOfLine = 5;

/**
 * The words of the pieces; those that stand beside one another in a script from right to left, from the right. A letter with its marks
 * counts as without width and as standing where the letters before it, at its right, end.
 */
function asRead(pieces: readonly Piece[]): string[] {
  const stretches: Piece[][] = [];
  for (const piece of pieces) {
    const before = stretches.at(-1)?.at(-1);
    const together =
      before && runsLeft(before) && runsLeft(piece) && Math.abs(before.height - piece.height) < sizeOfLine;
    if (together) stretches.at(-1)?.push(piece);
    else stretches.push([piece]);
  }
  return stretches.flatMap((stretch) =>
    stretch.toSorted((a, b) => b.left - a.left || b.width - a.width).map(({ words }) => words),
  );
}
