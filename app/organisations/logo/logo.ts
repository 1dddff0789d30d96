/** A logo as the platform re-made it: the only form in which one is kept, shown and printed. */
export type RemadeLogo = {
  kind: 'svg' | 'png';
  /** Canonical SVG, or PNG in sRGB, at most 900 px on its longer side. The same upload gives the same bytes. */
  bytes: Buffer;
  /** The size of the drawing without its own margins: user units of the SVG, pixels of the PNG. */
  width: number;
  height: number;
  /** The logo, or what outlines it, would vanish on white paper. */
  palishOnWhite: boolean;
  /** What its organisation should know before it signs; each is a sentence of `logo.words.ts`. */
  warnings: readonly LogoWarning[];
};

/**
 * `palish`: vanishes on white; `lowResolution`: few pixels for print; `simplified`: parts of the file could not be kept;
 * `largelyLost`: another program draws the upload quite differently.
 */
export type LogoWarning = 'palish' | 'lowResolution' | 'simplified' | 'largelyLost';

/** Warnings of an upload that cannot be told from what is kept of it. */
export const passingWarnings = ['simplified', 'largelyLost'] as const satisfies readonly LogoWarning[];

/** What the child gets: an upload, and whether live text in it may be set in a font of ours. */
export type LogoJob = { upload: Uint8Array; setsText: boolean };

export const mediaTypes = { svg: 'image/svg+xml', png: 'image/png' } as const;

/** Upload limits in megabytes (10⁶ bytes). */
export const uploadLimits = { svg: 2, raster: 5 } as const;

/** Lengths in pixels: of the longer side of what is left of a picture without its margins. */
export const rasterSides = { refusedBelow: 32, warnedBelow: 200, keptUpTo: 900 } as const;

/** Longer than this, side to side, a drawing is a line and no logo. */
export const longestShape = 20;
export const isTooLong = (shape: { width: number; height: number }): boolean =>
  Math.max(shape.width / shape.height, shape.height / shape.width) > longestShape;

export type UploadKind = 'svg' | 'raster' | 'compressed' | 'document' | 'unknown';

const starts: readonly [UploadKind, number, string][] = [
  ['compressed', 0, '\x1f\x8b'],
  ['compressed', 0, 'PK\x03\x04'],
  ['document', 0, '%PDF-'],
  ['document', 0, '%!PS'],
  // In UTF-16, of which its reader is told.
  ['svg', 0, '\xff\xfe<'],
  ['svg', 0, '\xfe\xff\0<'],
  ['raster', 0, '\x89PNG\r\n\x1a\n'],
  ['raster', 0, '\xff\xd8\xff'],
  ['raster', 0, 'GIF87a'],
  ['raster', 0, 'GIF89a'],
  ['raster', 0, 'II*\0'],
  ['raster', 0, 'MM\0*'],
  ['raster', 4, 'ftypavif'],
  ['raster', 4, 'ftypavis'],
  ['raster', 4, 'ftypmif1'],
  ['raster', 8, 'WEBP'],
];

/** Tells what an upload is from its bytes; its name and its declared type are somebody's word and are not asked. */
export function kindOfUpload(bytes: Uint8Array): UploadKind {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const known = starts.find(([, offset, mark]) => head.startsWith(mark, offset));
  if (known) return known[0];
  return /^(\xef\xbb\xbf)?\s*</.test(head) ? 'svg' : 'unknown';
}
