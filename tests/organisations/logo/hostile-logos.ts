import { gzipSync } from 'node:zlib';

const svg = (body: string, attributes = 'width="100" height="100"') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${body}</svg>`,
  );
const disc = '<circle cx="50" cy="50" r="40" fill="#17384f"/>';

/** A drawing whose every level uses the one below ten times. */
function bombOfUses(levels: number): string {
  const level = (at: number) => `<g id="l${at}">${`<use xlink:href="#l${at - 1}"/>`.repeat(10)}</g>`;
  const all = Array.from({ length: levels }, (_, at) => level(at + 1)).join('');
  return `<defs><path id="l0" d="M0 0h1v1z"/>${all}</defs><use xlink:href="#l${levels}"/>`;
}

function patternBomb(levels: number): string {
  const level = (at: number) =>
    `<pattern id="p${at}" width=".01" height=".01"><rect width="100" height="100" fill="url(#p${at - 1})"/></pattern>`;
  const all = Array.from({ length: levels }, (_, at) => level(at + 1)).join('');
  return `<defs><linearGradient id="p0"><stop stop-color="red"/></linearGradient>${all}</defs><rect width="100" height="100" fill="url(#p${levels})"/>`;
}

const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

/** A PNG that says it has so many pixels, and has none. */
function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(25);
  header.writeUInt32BE(13, 0);
  header.write('IHDR', 4, 'latin1');
  header.writeUInt32BE(width, 8);
  header.writeUInt32BE(height, 12);
  header.set([8, 0, 0, 0, 0], 16);
  header.writeUInt32BE(checksum(header.subarray(4, 21)), 21);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    header,
    Buffer.from('00000000494441540000000049454e44', 'hex'),
  ]);
}

function checksum(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  }
  return ~remainder >>> 0;
}

const inside = (type: string, bytes: Buffer) =>
  svg(`${disc}<image width="50" height="50" xlink:href="data:image/${type};base64,${bytes.toString('base64')}"/>`);

/** Uploads that must be refused, each with a part of the sentence that says why. */
export const refusedUploads: readonly [kind: string, upload: Buffer, sentence: RegExp][] = [
  ['an empty file', Buffer.alloc(0), /empty/],
  ['100 000 nested groups', svg('<g>'.repeat(100_000) + disc + '</g>'.repeat(100_000)), /too complex/],
  ['30 000 elements', svg('<path d="M0 0h9"/>'.repeat(30_000)), /too complex/],
  [
    'a use bomb of 10¹⁰',
    svg(bombOfUses(10)),
    /too complex|too much work|too busy|too much memory|could not be prepared/,
  ],
  ['a use bomb of 10⁵', svg(bombOfUses(5)), /too complex|too much work|too busy|too much memory/],
  ['a use that uses itself', svg('<g id="a"><use xlink:href="#a"/></g>'), /contains no drawing|cannot be read/],
  ['nested patterns', svg(patternBomb(60)), /too complex|too much work|too busy|too much memory|Nothing|could not/],
  [
    'a billion laughs',
    Buffer.from(`<!DOCTYPE svg [<!ENTITY l0 "ha">${laughs}]><svg xmlns="http://www.w3.org/2000/svg">&l9;</svg>`),
    /defines its own entities/,
  ],
  [
    'an entity from a file',
    Buffer.from(
      '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><desc>&x;</desc></svg>',
    ),
    /defines its own entities/,
  ],
  [
    '50 filters',
    svg(`${'<filter id="f"><feGaussianBlur stdDeviation="9"/></filter>'.repeat(50)}${disc}`),
    /too complex/,
  ],
  [
    'a blur without end, a hundred times',
    svg(
      `<filter id="f" x="-9" y="-9" width="19" height="19">${'<feMorphology operator="dilate" radius="90"/>'.repeat(900)}</filter><g filter="url(#f)">${disc}</g>`,
    ),
    /too complex|too much work|too busy|too much memory/,
  ],
  [
    'a dash of no length',
    svg('<path d="M0 0H1e6V1e6" stroke="red" fill="none" stroke-width="1" stroke-dasharray=".00001"/>'),
    /contains no drawing|too complex|too much work|too busy|too much memory/,
  ],
  ['styles from elsewhere', svg(`<style>@import url(https://tracker.example/a.css);</style>${disc}`), /styles/],
  ['contains text', svg(`<text x="9" y="50">Harbour</text>${disc}`), /Convert the text to outlines/],
  [
    'nothing but a linked picture',
    svg('<image width="9" height="9" xlink:href="https://tracker.example/a.png"/>'),
    /contains no drawing/,
  ],
  [
    'nothing but a picture of this machine',
    svg('<image width="9" height="9" xlink:href="/etc/hostname.png"/>'),
    /contains no drawing/,
  ],
  ['a drawing without a drawing', svg(''), /contains no drawing/],
  ['a drawing of no size', svg(disc, 'width="0" height="0"'), /cannot be read/],
  ['a line', svg('<path d="M0 50h1000v1H0z"/>', 'width="1000" height="100"'), /20 times/],
  ['broken mark-up', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>'), /cannot be read/],
  ['a page', Buffer.from('<!doctype html><html><script>alert(1)</script></html>'), /cannot be read/],
  ['half a drawing', svg(disc).subarray(0, 120), /cannot be read/],
  ['a drawing in another encoding', Buffer.concat([svg(disc), Buffer.from([0xff, 0xfe])]), /UTF-8/],
  ['a drawing of 3 MB', svg(`<!--${'x'.repeat(3_000_000)}-->${disc}`), /larger than 2 MB/],
  ['a compressed drawing', gzipSync(svg(disc)), /compressed/],
  ['a compressed bomb', gzipSync(svg(`${' '.repeat(20_000_000)}${disc}`)), /compressed/],
  ['a PNG bomb inside a drawing', inside('png', pngOf(40_000, 40_000)), /too many pixels/],
  ['a broken PNG inside a drawing', inside('png', Buffer.from('not a picture')), /damaged/],
  ['a drawing posing as a PNG inside a drawing', inside('png', svg(bombOfUses(9))), /damaged/],
  ['a PNG of 40 000 by 40 000', pngOf(40_000, 40_000), /too many pixels/],
  ['a PNG of 16 000 by 16 000', pngOf(16_000, 16_000), /too many pixels/],
  ['a PNG without pixels', pngOf(100, 100), /damaged/],
  [
    'garbage after the mark of a PNG',
    Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(4_000, 7)]),
    /damaged/,
  ],
  ['a document', Buffer.from('%PDF-1.7\n'), /document/],
  ['a program', Buffer.from('#!/bin/sh\necho <svg>\n'), /We cannot print this file as a picture/],
];

/** Uploads whose harm falls away and whose drawing remains. */
export const disarmedUploads: readonly [kind: string, upload: Buffer][] = [
  [
    'scripts and event attributes',
    svg(
      `<script>alert(1)</script><g onload="alert(2)" onclick="alert(3)">${disc}</g><animate onbegin="alert(4)"/>`,
      'width="100" height="100" onload="alert(5)"',
    ),
  ],
  [
    'a page within',
    svg(
      `${disc}<foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)"><iframe src="https://tracker.example"/></body></foreignObject>`,
    ),
  ],
  ['links', svg(`<a xlink:href="javascript:alert(1)">${disc}</a>`)],
  [
    'linked pictures',
    svg(
      `${disc}<image width="9" height="9" href="https://tracker.example/a.png"/><image width="9" height="9" href="file:///etc/passwd"/><image width="9" height="9" href="../../package.json"/>`,
    ),
  ],
  ['a drawing used from elsewhere', svg(`${disc}<use xlink:href="https://tracker.example/a.svg#x"/>`)],
  [
    'paint from elsewhere',
    svg(`${disc}<rect x="45" y="45" width="9" height="9" style="fill:url(https://tracker.example/a.svg#x)"/>`),
  ],
  [
    'a picture within a picture',
    svg(`${disc}<image width="9" height="9" xlink:href="data:image/svg+xml;base64,${svg(disc).toString('base64')}"/>`),
  ],
  [
    'instructions and comments',
    Buffer.concat([
      Buffer.from('<?xml version="1.0"?><?xml-stylesheet href="https://tracker.example/a.css"?>'),
      svg(`<!-- tracker.example -->${disc}<metadata>tracker.example</metadata>`),
    ]),
  ],
  ['names of layers', svg(`<g id="alert"><g id="tracker">${disc}</g></g>`)],
];
