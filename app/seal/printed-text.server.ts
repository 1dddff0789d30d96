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
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
      page.cleanup();
    }
    return pages.join('\n');
  } finally {
    await loading.destroy();
  }
}
