import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

/**
 * The logos of the cast, as their designers would hand them over: drawn here with lettering in the two faces of the
 * platform, and given out with text converted to outlines.
 */
const drawings = {
  // Two moles that hold the water still, and one who rests between them.
  'Harbour for Children': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 452 120">
    <g fill="none" stroke="#17384f" stroke-width="11" stroke-linecap="round">
      <path d="M50 14A46 46 0 0 0 32 96"/><path d="M70 14A46 46 0 0 1 88 96"/>
      <path d="M26 110q8.5-7 17 0t17 0 17 0 17 0" stroke="#3f84a6" stroke-width="6"/></g>
    <circle cx="60" cy="46" r="12" fill="#d9942b"/><path d="M41 86a19 19 0 0 1 38 0z" fill="#d9942b"/>
    <g font-family="Source Serif 4" font-weight="600" fill="#17384f"><text x="128" y="57" font-size="48">Harbour</text><text x="129" y="101" font-size="38" font-weight="400">for Children</text></g></svg>`,
  // A lantern whose flame is a leaf.
  'Lantern Alliance': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 230 232">
    <g fill="none" stroke="#1c5a46" stroke-width="8" stroke-linejoin="round"><circle cx="115" cy="17" r="12"/><path d="M84 51 92 31H138L146 51M80 51H150L142 135H88Z"/></g>
    <path d="M115 64C133 84 138 96 134 109 131 120 123 125 115 125S99 120 96 109C92 96 97 84 115 64Z" fill="#e2a02f"/><path d="M78 143H152" stroke="#1c5a46" stroke-width="9" stroke-linecap="round"/>
    <g font-family="Source Sans 3" font-weight="600" fill="#1c5a46" text-anchor="middle"><text x="117" y="193" font-size="37" letter-spacing="6">LANTERN</text><text x="117" y="225" font-size="21.5" letter-spacing="11" font-weight="400">ALLIANCE</text></g></svg>`,
  // A paper boat; the name in lower case, as such organisations like it.
  Kinderhafen: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 96">
    <path d="M6 56H106L86 86H26Z" fill="#c2452d"/><path d="M56 8 84 50H56Z" fill="#e98a5f"/><path d="M52 8V50H26Z" fill="#c2452d"/>
    <text x="124" y="75" font-family="Source Sans 3" font-weight="700" font-size="60" letter-spacing="-1.2" fill="#33302e">kinderhafen</text></svg>`,
  // One roof over two heights.
  'Abri Enfance': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-40 0 320 206">
    <path d="M62 78 120 26 178 78" fill="none" stroke="#5a2a55" stroke-width="13" stroke-linecap="round" stroke-linejoin="round"/>
    <g fill="#b9688f"><circle cx="100" cy="83" r="13"/><path d="M78 132a22 30 0 0 1 44 0z"/></g><g fill="#5a2a55"><circle cx="141" cy="95" r="10"/><path d="M124 132a17 23 0 0 1 34 0z"/></g>
    <text x="120" y="191" text-anchor="middle" font-family="Source Serif 4" font-weight="500" font-style="italic" font-size="46" fill="#5a2a55">Abri Enfance</text></svg>`,
  // A lighthouse by night, in a roundel.
  'Barnens Fyr': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">
    <defs><clipPath id="roundel"><circle cx="100" cy="100" r="96"/></clipPath></defs>
    <g clip-path="url(#roundel)"><path d="M0 0H200V200H0Z" fill="#0d3f70"/><path d="M100 60-20 14V96ZM100 60 220 14V96Z" fill="#f3c94a"/>
      <path d="M88 74H112L124 172H76Z" fill="#fff"/><path d="M85.3 96H114.7L117.6 120H82.4ZM79.4 144H120.6L123 166H77Z" fill="#c23b3b"/>
      <path d="M84 50 100 34 116 50V70H84Z" fill="#fff"/><circle cx="100" cy="60" r="8" fill="#f3c94a"/><path d="M0 164q25-14 50 0t50 0 50 0 50 0V200H0Z" fill="#4d94c4"/></g></svg>`,
  // Tomorrow's sun, rising behind a shield.
  'Ochrona Dzieci Jutro': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 330 130">
    <defs><clipPath id="shield"><path d="M6 8H102V60C102 92 80 112 54 124 28 112 6 92 6 60Z"/></clipPath></defs>
    <g clip-path="url(#shield)"><path d="M0 0H110V130H0Z" fill="#9c1f35"/><circle cx="54" cy="78" r="23" fill="#fff"/><g stroke="#fff" stroke-width="6" stroke-linecap="round"><path d="M54 44V26M78 54 90 41M30 54 18 41"/></g><path d="M0 78H110V130H0Z" fill="#5f1020"/></g>
    <g font-family="Source Sans 3" font-weight="700" font-size="37" fill="#3a1a20"><text x="124" y="42">Ochrona</text><text x="124" y="80">Dzieci</text><text x="124" y="118" fill="#9c1f35">Jutro</text></g></svg>`,
  // An inlet seen from above.
  'Παιδικό Λιμάνι': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 186">
    <rect x="60" y="4" width="120" height="120" rx="14" fill="#1466a5"/><g fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round"><path d="M92 104V70A28 28 0 0 1 148 70V104"/><path d="M110 104V72A10 10 0 0 1 130 72V104" stroke="#8fd0ee"/></g><circle cx="120" cy="28" r="7" fill="#f6d365"/>
    <text x="120" y="170" text-anchor="middle" font-family="Source Sans 3" font-weight="600" font-size="34" fill="#123f66">Παιδικό Λιμάνι</text></svg>`,
  // Sea, sand and grass.
  'Детски Бряг': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 130">
    <g stroke-linecap="round" fill="none" stroke-width="13"><path d="M12 104C40 104 60 92 66 70S88 28 116 28" stroke="#2f7d5b"/><path d="M38 116C70 114 86 98 92 80S104 52 122 52" stroke="#d8b267"/><path d="M70 120C96 116 108 104 112 94S118 78 124 77" stroke="#2b86a8"/></g>
    <g font-family="Source Serif 4" font-weight="700" font-size="47" fill="#1f4f42"><text x="146" y="62">Детски</text><text x="146" y="112">Бряг</text></g></svg>`,
  // The swallow that comes back to the same house.
  'Casa Andorinha': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 190">
    <path d="M52 34C92 30 124 44 146 70 158 50 190 26 250 16 224 34 202 58 190 84 181 103 166 114 146 116L104 150 117 119 76 127 121 98C112 70 88 46 52 34Z" fill="#22335a"/><path d="M146 70C160 84 172 88 190 84 181 103 166 114 146 116 150 100 150 86 146 70Z" fill="#b5473c"/>
    <g font-family="Source Sans 3" fill="#22335a" text-anchor="middle"><text x="152" y="182" font-size="27" letter-spacing="4.5"><tspan font-weight="400">CASA </tspan><tspan font-weight="700">ANDORINHA</tspan></text></g></svg>`,
  // A nest of arcs, and what it keeps.
  'Safe Nest Foundation': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 110">
    <g fill="none" stroke-linecap="round" stroke-width="8"><path d="M10 48A50 50 0 0 0 110 48" stroke="#0c6464"/><path d="M26 52A34 34 0 0 0 94 52" stroke="#2b9a94"/><path d="M42 55A18 18 0 0 0 78 55" stroke="#8cc9c0"/></g>
    <ellipse cx="60" cy="30" rx="14" ry="19" fill="#e9a13b" transform="rotate(8 60 30)"/>
    <g font-family="Source Sans 3" fill="#0c4f50"><text x="132" y="54" font-size="50" font-weight="700">Safe Nest</text><text x="134" y="93" font-size="31" letter-spacing="3.2" font-weight="400">Foundation</text></g></svg>`,
} as const;

export type CastLogoName = keyof typeof drawings;
export const castLogoNames = Object.keys(drawings) as CastLogoName[];

const faces = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/500Medium_Italic/SourceSerif4_500Medium_Italic.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
];

/** The logo of one organisation of the cast as an upload: SVG, text converted to outlines, not yet re-made. */
export function castLogo(name: CastLogoName): Buffer {
  const { resolve } = createRequire(import.meta.url);
  const fontFiles = faces.map((face) => resolve(`@expo-google-fonts/${face}`));
  return Buffer.from(new Resvg(drawings[name], { font: { loadSystemFonts: false, fontFiles } }).toString());
}
