import { sentences } from '~/platform/locale/sentences';

/** Why a logo was refused, and what its organisation should know of the one that was kept. */
export const logoWords = sentences('organisations/logo', {
  empty: 'The file is empty. Choose your logo file and upload it again.',
  tooHeavy: 'The file is larger than {limit} MB. Save the logo smaller and upload it again.',
  unknown: 'We cannot print this file as a picture. Upload the logo as SVG, PNG, JPEG, WebP, AVIF, GIF or TIFF.',
  document: 'This file is a document, not a picture. Export the logo from it as SVG or PNG and upload that.',
  compressed: 'This file is compressed. Save the logo as a plain SVG, or as PNG, and upload that.',
  encoding: 'The SVG is not encoded in UTF-8. Save it again as UTF-8 and upload it.',
  malformed: 'The SVG cannot be read: it is damaged or is not an SVG. Export it again and upload the new file.',
  declarations:
    'The SVG defines its own entities, which can hide what is drawn. Export it again as SVG 1.1, without editing capabilities, and upload that.',
  tooComplex: 'The SVG is too complex to be printed safely. Simplify the drawing, or upload the logo as PNG.',
  outside: 'This SVG loads styles from another address. Export it again with plain shapes and colours.',
  variables:
    'The SVG sets its colours by variables that we cannot follow. Export it again with plain colours, or export the logo as PNG, at least 1,000 pixels wide, and upload that.',
  liveText:
    'The SVG contains text, which would be printed in another font. There are two ways to correct this. Convert the text to outlines (also called curves or paths) in your drawing program and upload the SVG again. Or export the logo as PNG, at least 1,000 pixels wide, and upload that.',
  liveTextOfOurs:
    'The SVG contains text in a font that we have. Tick the box and choose the file again: we then draw the text in this font. Or convert the text to outlines in your drawing program and upload it again.',
  blank: 'This file contains no drawing. Export the logo again and upload the new file.',
  tooLong: 'One side of the drawing is more than {times} times as long as the other. Upload only the logo.',
  damaged: 'The picture is damaged or incomplete. Export it again and upload the new file.',
  tooManyPixels: 'The picture has too many pixels. Save it at no more than 6,000 by 6,000 pixels and upload it again.',
  tooSmall:
    'The longer side of the picture is only {side} pixels. Upload the logo as SVG, or with at least 200 pixels.',
  tookTooLong: 'Preparing this file takes too much work. Simplify the logo, or upload it as PNG.',
  tooMuchMemory:
    'Preparing this file took too much memory. Simplify the logo, or save it smaller, and upload it again.',
  gaveUp: 'This file could not be prepared. Export the logo again, as SVG or PNG, and upload the new file.',
  weWereBusy: 'We were too busy to prepare your logo. Upload the same file again in a minute.',
  busy: 'We are preparing many logos at the moment. Upload yours again in a minute.',
  palish:
    'This logo would be hard to see on white paper. If you have a version for light backgrounds, upload that one.',
  lowResolution: 'The picture is small and may look blurred in print. An SVG, or a larger picture, would be better.',
  largelyLost:
    'A large part of your logo may be missing or may look different here. Compare this picture with your logo. If it is wrong, export the logo as PNG, at least 1,000 pixels wide, and upload that.',
  simplified:
    'We could not keep parts of the file, such as linked pictures or special effects. Compare the result with your logo.',
});
