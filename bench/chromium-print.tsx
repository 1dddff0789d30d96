import { chromium } from 'playwright';
import { renderToStaticMarkup } from 'react-dom/server';
import { Footnotes, LetterText } from '~/letters/shown/letter-text';
import type { LetterLanguage } from '~/letters/text/languages';
import { firstLanguage } from '~/platform/locale/sentences';
import type { EditionContent, Logo } from '~/seal/edition/edition';
import { groupsOf } from '~/seal/edition/order';
import type { Logos } from '~/seal/typeset/typeset.server';
import { LanguageProvider } from '~/ui/part/language';
import { chromiumPath } from '../tests/journeys/support/browser';

/**
 * Prints the same letter with Chromium, as a measure to compare with: the words, the table of signatories, the wall of logos.
 * Neither sealed nor archival. Milliseconds from the page's words to the bytes, the browser running; undefined where there is none.
 */
export async function chromiumPrint(content: EditionContent, logos: Logos, runs: number) {
  const executablePath = await chromiumPath().catch(() => undefined);
  if (!executablePath) return undefined;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const times: number[] = [];
    let bytes = 0;
    for (let run = 0; run <= runs; run++) {
      const began = performance.now();
      await page.setContent(documentOf(content, logos), { waitUntil: 'load', timeout: 120_000 });
      bytes = (await page.pdf({ format: 'A4', tagged: true, outline: true })).length;
      if (run > 0) times.push(performance.now() - began); // the first warms the browser
    }
    return { milliseconds: Math.round(times.sort((a, b) => a - b)[times.length >> 1] ?? 0), bytes };
  } finally {
    await browser.close();
  }
}

const style =
  '@page{margin:26mm 40mm}body{font:10.6pt/1.5 serif}td{font:9pt sans-serif;break-inside:avoid}.wall{display:grid;grid-template-columns:repeat(8,1fr);gap:4mm}img{max-width:100%;max-height:12mm}';

function documentOf(content: EditionContent, logos: Logos): string {
  const { text, signatories, imprint } = content;
  const address = ({ digest, kind }: Logo) =>
    `data:image/${kind === 'svg' ? 'svg+xml' : 'png'};base64,${Buffer.from(logos.get(digest) ?? []).toString('base64')}`;
  const parts = { language: text.language as LetterLanguage, body: text.body };
  const page = (
    <html lang={text.language}>
      <head>
        <title>{text.title}</title>
        <style>{style}</style>
      </head>
      <body>
        <LanguageProvider language={firstLanguage}>
          <p>{imprint.letterhead.name}</p>
          <h1>{text.title}</h1>
          <LetterText parts={parts} />
          <ol>
            {text.asks.map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
          </ol>
          <Footnotes parts={parts} />
          {groupsOf(signatories, { ...content, language: text.language }).map(({ heading, members }) => (
            <section key={heading}>
              <h2>{heading}</h2>
              <table>
                <tbody>
                  {members.map(({ endorsementId, name, website }) => (
                    <tr key={endorsementId}>
                      <td>{name}</td>
                      <td>{website ? <a href={website}>{website}</a> : null}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          ))}
          <div className="wall">
            {signatories.map(({ endorsementId, logo }) =>
              logo ? <img key={endorsementId} alt={logo.alt} src={address(logo)} /> : null,
            )}
          </div>
        </LanguageProvider>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
