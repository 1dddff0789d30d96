import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { remakeDrawing } from '~/organisations/logo/drawing.server';
import { remakeRaster } from '~/organisations/logo/raster.server';
import { isRefusal } from '~/platform/request/refusal';

const svg = (body: string, attributes = 'width="300" height="200"', before = '') =>
  Buffer.from(
    `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${body}</svg>`,
  );
const doctype = (declarations: string) =>
  `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [${declarations}]>`;
const refusalOf = (upload: Buffer) =>
  remakeDrawing(upload).then(
    () => 'it was made',
    (thrown: unknown) => (isRefusal(thrown) ? thrown.message : thrown),
  );

describe('white that belongs to the drawing', () => {
  const flag = '<path d="M0 60h300v80H0z" fill="#c00"/>';

  test('stays where a band of colour crosses the whole drawing', async () => {
    const { width, height } = await remakeDrawing(svg(`<path d="M0 0h300v200H0z" fill="#fff"/>${flag}`));
    expect([width, height]).toEqual([300, 200]);
    const upright = '<path d="M100 0h100v200H100z" fill="#00c"/>';
    const other = await remakeDrawing(svg(`<path d="M0 0h300v200H0z" fill="#fff"/>${upright}`));
    expect([other.width, other.height]).toEqual([300, 200]);
  });

  test('stays where it was drawn as shapes of its own, and a sheet below all of it is cut', async () => {
    const mark = '<circle cx="150" cy="100" r="40" fill="#c00"/>';
    const frame = '<path d="M0 0h300v50H0zM0 150h300v50H0z" fill="#fff"/>';
    expect((await remakeDrawing(svg(frame + mark))).height).toBe(200);
    const onSheet = await remakeDrawing(svg(`<path d="M0 0h300v200H0z" fill="#fff"/>${mark}`));
    expect(Math.abs(onSheet.height - 80)).toBeLessThan(1);
  });

  test('stays in a picture of pixels, where a band crosses it or a part is transparent', async () => {
    const white = sharp({ create: { width: 300, height: 200, channels: 4, background: '#fff' } });
    const band = {
      input: { create: { width: 300, height: 80, channels: 4 as const, background: '#c00' } },
      left: 0,
      top: 60,
    };
    const made = await remakeRaster(await white.composite([band]).png().toBuffer());
    expect([made.width, made.height]).toEqual([300, 200]);
    const clear = sharp({ create: { width: 300, height: 200, channels: 4, background: '#fff0' } });
    const side = (left: number) => ({
      input: { create: { width: 60, height: 200, channels: 4 as const, background: '#fff' } },
      ...{ left, top: 0 },
    });
    const mark = {
      input: { create: { width: 60, height: 60, channels: 4 as const, background: '#00c' } },
      left: 120,
      top: 70,
    };
    const beside = await remakeRaster(
      await clear
        .composite([side(0), side(240), mark])
        .png()
        .toBuffer(),
    );
    expect([beside.width, beside.height]).toEqual([300, 200]);
  });
});

describe('a drawing of which a large part is lost in the re-making', () => {
  test.each([
    ['a rule of style', '<style>g>path:nth-of-type(1){display:none}</style>', ''],
    ['the style of one shape', '', ' style="fill:#fc0;background:url(paper.png)"'],
  ])('is told, where %s is not understood', async (_what, before, style) => {
    const half = svg(`${before}<g><path d="M0 0h200v200H0z"${style}/></g><path d="M250 0h50v50h-50z"/>`);
    expect((await remakeDrawing(half)).warnings).toEqual(['largelyLost']);
  });

  test('is not, where a symbol has a transformation: it is drawn so, or told', async () => {
    const used = (attributes: string) =>
      svg(
        `<symbol id="s" transform="scale(.2)" ${attributes}><path d="M0 0h900v900H0z" fill="#024"/></symbol><use xlink:href="#s"/>`,
      );
    const drawn = await remakeDrawing(used(''));
    expect([Math.round(drawn.width), Math.round(drawn.height), drawn.warnings]).toEqual([180, 180, []]);
    expect((await remakeDrawing(used('viewBox="0 0 900 900"'))).warnings).toContain('simplified');
  });

  test('is not told of gradients, masks, clips, patterns and pictures that are drawn alike', async () => {
    const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a51' } })
      .png()
      .toBuffer();
    const alike = svg(
      `<defs><linearGradient id="g"><stop stop-color="#024"/><stop offset="1" stop-color="#e83"/></linearGradient>
       <clipPath id="c"><circle cx="50" cy="50" r="40"/></clipPath><mask id="m"><path d="M100 0h40v99h-40z" fill="#fff"/></mask>
       <pattern id="p" width="20" height="20" patternUnits="userSpaceOnUse"><path d="M0 0h10v10H0z"/></pattern></defs>
       <g clip-path="url(#c)"><path d="M0 0h99v99H0z" fill="url(#g)"/></g><path d="M99 0h99v99H99z" mask="url(#m)" fill="#183"/>
       <path d="M0 100h150v90H0z" fill="url(#p)"/><image x="200" y="100" width="60" height="40" xlink:href="data:image/png;base64,${picture.toString('base64')}"/>`,
    );
    expect((await remakeDrawing(alike)).warnings).toEqual([]);
  });

  test('is compared without loading anything from this machine or elsewhere', async () => {
    const file = new URL('../../../docs/pictures/letter.png', import.meta.url).pathname;
    const linked = svg(
      `<path d="M0 0h50v50H0z" fill="#024"/><image width="300" height="200" xlink:href="file://${file}"/><image width="300" height="200" xlink:href="${file}"/>`,
    );
    // Where the picture had been drawn beside the small mark, most of the drawing would differ.
    expect((await remakeDrawing(linked)).warnings).toEqual(['simplified']);
  });
});

describe('declarations of a drawing program', () => {
  const namespaces =
    '\n<!ENTITY ns_svg "http://www.w3.org/2000/svg">\n<!ENTITY ns_ai \'http://ns.adobe.com/AdobeIllustrator/10.0/\'>\n';

  test('that name its namespaces are read, and nothing of them is kept', async () => {
    const exported = Buffer.from(
      `${doctype(namespaces)}<svg xmlns="&ns_svg;" xmlns:i="&ns_ai;" width="100" height="100"><g i:layer="yes"><circle cx="50" cy="50" r="40" fill="#17384f"/></g></svg>`,
    );
    const logo = await remakeDrawing(exported);
    expect(logo.warnings).toEqual([]);
    expect(Math.abs(logo.width - 80)).toBeLessThan(0.5);
    expect(logo.bytes.toString()).not.toMatch(/adobe|ENTITY/);
  });

  test.each([
    ['other values', '<!ENTITY st0 "fill:#FFFFFF;">'],
    ['mark-up', '<!ENTITY ns_x "http://www.w3.org/<svg/>">'],
    ['references to others', '<!ENTITY ns_x "http://www.w3.org/&ns_y;">'],
    ['other places', '<!ENTITY ns_x "http://tracker.example/">'],
    ['files', '<!ENTITY ns_x SYSTEM "http://www.w3.org/2000/svg">'],
    ['parameters', '<!ENTITY % ns_x "http://www.w3.org/2000/svg">'],
    ['references to parameters', `${namespaces}%ns_x;`],
    ['attributes', '<!ATTLIST svg onload CDATA "alert(1)">'],
    ['too many', Array.from({ length: 41 }, (_, at) => `<!ENTITY n${at} "http://www.w3.org/2000/svg">`).join('')],
  ])('that hold %s are refused', async (_what, declarations) => {
    expect(await refusalOf(svg('<path d="M0 0h9v9z"/>', 'width="9" height="9"', doctype(declarations)))).toMatch(
      /defines its own entities/,
    );
  });
});

describe('live text', () => {
  const lettering = (family: string, text = 'Żar & Ήλιος') =>
    svg(`<text x="9" y="50" font-size="40" style="font-family:${family}">${text.replace('&', '&amp;')}</text>`);

  test('of another font is answered with the two ways out', async () => {
    const ways = /Convert the text to outlines .*Or export the logo as PNG, at least 1,000 pixels/;
    expect(await refusalOf(lettering('Harbour Grotesk'))).toMatch(ways);
    expect(await refusalOf(svg('<text x="9" y="50">Harbour</text>'))).toMatch(ways);
    expect(await refusalOf(lettering('Source Sans 3', '漢字'))).toMatch(ways);
  });

  test.each([
    [
      'flows in a shape',
      '<flowRoot><flowRegion><rect width="90" height="90"/></flowRegion><flowPara>Harbour</flowPara></flowRoot>',
    ],
    ['follows a path', '<text font-family="Source Sans 3"><textPath xlink:href="#p">Harbour</textPath></text>'],
  ])('that %s is answered in the same way', async (_what, lettered) => {
    expect(await refusalOf(svg(`<path d="M0 0h300v50H0z"/>${lettered}`))).toMatch(/two ways to correct this/);
    const empty = lettered.replace('Harbour', ' ');
    expect((await remakeDrawing(svg(`<path d="M0 0h300v50H0z"/>${empty}`))).warnings).toEqual([]);
  });

  test('of a font of ours is offered to be set, and set where that was chosen', async () => {
    const ours = lettering('SourceSans3-Bold, Source Sans 3');
    expect(await refusalOf(ours)).toMatch(/Tick the box and choose the file again/);
    const logo = await remakeDrawing(ours, true);
    expect(logo.warnings).toEqual([]);
    expect(logo.bytes.toString()).not.toMatch(/<text|font/);
    expect(logo.width / logo.height).toBeGreaterThan(4);
    await expect(remakeDrawing(lettering('Harbour Grotesk'), true)).rejects.toThrow(/two ways/);
  });
});
