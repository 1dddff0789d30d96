import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The lines of a PDF as a program reads them: by page, from the top, each with its height above the foot, in points. */
export interface ReadLine {
  readonly words: string;
  readonly height: number;
}

/** The words on each page, in the order in which the file has them. */
export async function pagesOf(pdf: Uint8Array): Promise<ReadLine[][]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), useSystemFonts: false, verbosity: 0 }).promise;
  const pages: ReadLine[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) =>
        'str' in item ? [{ words: item.str, height: Math.round(item.transform[5] as number) }] : [],
      ),
    );
  }
  await document.destroy();
  return pages;
}

/** Without what a reader does not see: form of compatibility, soft hyphens, white space, marks of direction. */
export const seen = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069]/gu, '');
