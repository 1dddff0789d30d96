import sharp from 'sharp';
import type { Pixels } from './pixels';

const loader = { operation: ['VipsForeignLoadSvg'] };

/**
 * The drawing as another renderer (librsvg) sees it, to compare with: nothing of it is kept. It gets no base address, so it
 * loads no file and nothing from the network. Runs in the child. Null where it cannot be drawn so.
 * @param size of the whole drawing, in pixels
 */
export async function independentRendering(
  source: string,
  size: { width: number; height: number },
  natural: { width: number; height: number },
): Promise<Pixels | null> {
  const density = Math.min(Math.max((72 * size.width) / natural.width, 1), 100_000);
  sharp.unblock(loader);
  try {
    const { data: rgba, info } = await sharp(Buffer.from(withMovedSymbols(source)), {
      density,
      limitInputPixels: 4_000_000,
    })
      .resize({ ...size, fit: 'fill' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { rgba, width: info.width, height: info.height };
  } catch {
    return null;
  } finally {
    sharp.block(loader);
  }
}

/** This renderer ignores a symbol's own transformation, as the first one does: both get it on a group within. */
const withMovedSymbols = (source: string): string =>
  !/<symbol[^>]*\stransform=/.test(source)
    ? source
    : source
        .replace(/<symbol\b([^>]*[^/>])>/g, (whole, attributes: string) => {
          const [moved, transform = '""'] = /\stransform=("[^"]*"|'[^']*')/.exec(attributes) ?? [];
          return moved ? `<symbol${attributes.replace(moved, '')}><g transform=${transform}>` : `${whole}<g>`;
        })
        .replaceAll('</symbol>', '</g></symbol>');
