import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/organisation-logo', {
  back: 'Back to what you were preparing',
  title: 'Logo of {name}',
  lead: 'We redraw the logo from your file, so that it is safe and prints well everywhere.',
  preview: 'How it will look in the letter',
  previewWall: 'Among the logos',
  previewLine: 'In the list',
  none: 'Without a logo, your name is printed instead.',
  file: 'Logo file',
  fileHint:
    'SVG is best (up to 2 MB, text converted to outlines). Also PNG, JPEG, WebP, AVIF, GIF and TIFF, up to 5 MB, at least 200 pixels long.',
  fileMissing: 'Choose your logo file.',
  setsText: 'Draw the text of the SVG in its own font, which we have',
  deed: 'Use this logo',
  deedAgain: 'Use this logo instead',
  lasting: 'Letters you have already co-signed keep the logo you used then.',
});
