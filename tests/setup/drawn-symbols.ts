/** The parts of drawn logos: what is drawn with, the lettering, the symbols. */

export type Draw = {
  /** A number from 0 up to 1. */
  next(): number;
  between(least: number, most: number): number;
  whole(least: number, most: number): number;
  one<Kind>(of: readonly Kind[]): Kind;
};

export type Drawing = { width: number; height: number; body: string };

/** Mulberry32: thirty-two bits of state are enough to draw with. */
export function drawFrom(seed: number): Draw {
  let state = (seed + 0x9e3779b9) | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + next() * (most - least);
  const whole = (least: number, most: number) => Math.floor(between(least, most + 1));
  return { next, between, whole, one: (of) => of[whole(0, of.length - 1)] as (typeof of)[number] };
}

/** A length with two decimals, as drawing programs write them. */
export const n = (length: number) => String(Math.round(length * 100) / 100);
const point = (x: number, y: number) => `${n(x)} ${n(y)}`;

const inks = [
  '#14323f',
  '#1d4e6f',
  '#7a1f2b',
  '#275d38',
  '#5b2a6e',
  '#b3541e',
  '#0c6b70',
  '#31306b',
  '#8a6d1a',
  '#40403f',
];
const tints = [
  '#e0a530',
  '#e46f4c',
  '#59a8c9',
  '#83b05c',
  '#c98bb9',
  '#f0c8a0',
  '#9db8d9',
  '#d94f5c',
  '#a8d0c4',
  '#f2d25c',
];

const gradient = (draw: Draw, id: string) =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="${n(draw.next())}" y2="1"><stop offset="0" stop-color="${draw.one(tints)}"/><stop offset="1" stop-color="${draw.one(inks)}"/></linearGradient>`;

// Letters as strokes on a grid of 4 by 6; real text would need a font, and is refused in logos.
const letters = [
  'M0 6 2 0 4 6M.7 4H3.3',
  'M0 0V6H2.5A1.5 1.5 0 0 0 2.5 3H0 2.2A1.5 1.5 0 0 0 2.2 0Z',
  'M4 1A3 3 0 1 0 4 5',
  'M0 0V6H1A3 3 0 0 0 1 0Z',
  'M3.5 0H0V6H3.5M0 3H3',
  'M3.5 0H0V6M0 3H3',
  'M4 1A3 3 0 1 0 4 5V3H2.4',
  'M0 0V6M4 0V6M0 3H4',
  'M0 0V6',
  'M0 0V6H3.5',
  'M0 6V0L2 4 4 0V6',
  'M0 6V0L4 6V0',
  'M2 0A3 3 0 0 0 2 6 3 3 0 0 0 2 0Z',
  'M0 6V0H2.4A1.7 1.7 0 0 1 2.4 3.4H0',
  'M0 6V0H2.4A1.6 1.6 0 0 1 2.4 3.2H0 2L4 6',
  'M3.6 .8A2 1.5 0 1 0 2 3 2 1.5 0 1 1 .3 5.2',
  'M0 0H4M2 0V6',
  'M0 0V4A2 2 0 0 0 4 4V0',
  'M0 0 2 6 4 0',
  'M0 0H4L0 6H4',
] as const;

export function lettering(draw: Draw, count: number, x: number, y: number, height: number): string {
  const scale = height / 6;
  const stroke = `fill="none" stroke="${draw.one(inks)}" stroke-width="${n(draw.between(0.5, 1.1))}" stroke-linecap="${draw.one(['butt', 'round', 'square'])}"`;
  const each = Array.from(
    { length: count },
    (_, at) => `<path transform="translate(${n(at * 5.6)} 0)" d="${draw.one(letters)}"/>`,
  );
  return `<g transform="translate(${point(x, y)}) scale(${n(scale)})" ${stroke}>${each.join('')}</g>`;
}
export const widthOf = (count: number, height: number) => (height / 6) * (count * 5.6 - 1.2);

export function monogram(draw: Draw): Drawing {
  const round =
    draw.next() < 0.5
      ? `<circle cx="60" cy="60" r="58"`
      : `<rect x="2" y="2" width="116" height="116" rx="${draw.whole(0, 40)}"`;
  const letter = `<path transform="translate(38 27) scale(11)" fill="none" stroke="#fff" stroke-width=".9" d="${draw.one(letters)}"/>`;
  return {
    width: 120,
    height: 120,
    body: `<defs>${gradient(draw, 'ground')}</defs>${round} fill="url(#ground)"/>${letter}`,
  };
}

export function wordmark(draw: Draw): Drawing {
  const count = draw.whole(4, 13);
  const width = 24 + widthOf(count, 40);
  const bar = `<rect x="12" y="64" width="${n(width - 24)}" height="${draw.whole(2, 6)}" fill="${draw.one(tints)}"/>`;
  return { width, height: 80, body: lettering(draw, count, 12, 14, 40) + bar };
}

export function stripedShield(draw: Draw): Drawing {
  const stripes = Array.from({ length: draw.whole(3, 12) }, (_, at) => {
    return `<rect x="${at * 12}" width="${draw.whole(4, 12)}" height="170" fill="${draw.one([...inks, ...tints])}"/>`;
  });
  const outline = 'M6 6H134V84C134 124 104 148 70 164 36 148 6 124 6 84Z';
  const body = `<defs><clipPath id="shield"><path d="${outline}"/></clipPath></defs><g clip-path="url(#shield)">${stripes.join('')}</g><path d="${outline}" fill="none" stroke="${draw.one(inks)}" stroke-width="5"/>`;
  return { width: 140, height: 170, body };
}

export function rosette(draw: Draw): Drawing {
  const [turns, lobes, depth] = [draw.whole(3, 9), draw.whole(5, 17), draw.between(0.2, 0.6)];
  const steps = draw.whole(90, 240);
  const curves = Array.from({ length: turns }, (_, turn) => {
    const points = Array.from({ length: steps }, (_, at) => {
      const angle = (at / steps) * 2 * Math.PI;
      const radius = (92 - turn * 6) * (1 - depth * 0.5 * (1 + Math.cos(lobes * angle + turn)));
      return point(100 + radius * Math.cos(angle), 100 + radius * Math.sin(angle));
    });
    return `<path d="M${points.join('L')}Z" fill="none" stroke="${draw.one(inks)}" stroke-width="${n(draw.between(0.8, 2.4))}"/>`;
  });
  return { width: 200, height: 200, body: curves.join('') };
}

export function waves(draw: Draw): Drawing {
  const rows = Array.from({ length: draw.whole(3, 7) }, (_, row) => {
    const top = 40 + row * 18;
    const crests = Array.from({ length: 6 }, () => `q12 ${n(draw.between(-18, -6))} 24 0t24 0`).join('');
    return `<path d="M-10 ${top}${crests}V200H-10Z" fill="${draw.one([...inks, ...tints])}" fill-opacity="${n(draw.between(0.5, 1))}"/>`;
  });
  const body = `<defs><clipPath id="sea"><circle cx="90" cy="90" r="84"/></clipPath></defs><circle cx="90" cy="90" r="84" fill="${draw.one(tints)}"/><g clip-path="url(#sea)">${rows.join('')}</g>`;
  return { width: 180, height: 180, body };
}

export function tower(draw: Draw): Drawing {
  const floors = draw.whole(5, 12);
  const body = Array.from({ length: floors }, (_, floor) => {
    const half = 34 - floor * draw.between(1, 2.2);
    return `<rect x="${n(45 - half)}" y="${n(260 - (floor + 1) * 20)}" width="${n(half * 2)}" height="${draw.whole(10, 18)}" rx="3" fill="${draw.one(inks)}"/>`;
  });
  return {
    width: 90,
    height: 264,
    body: `${body.join('')}<circle cx="45" cy="${n(246 - floors * 20)}" r="8" fill="${draw.one(tints)}"/>`,
  };
}

export function petals(draw: Draw): Drawing {
  const count = draw.whole(5, 24);
  const leaf = `<path id="leaf" d="M100 96C${n(draw.between(70, 92))} 60 88 30 100 8 112 30 ${n(draw.between(108, 130))} 60 100 96Z"/>`;
  const around = Array.from({ length: count }, (_, at) => {
    return `<use href="#leaf" transform="rotate(${n((at * 360) / count)} 100 100)" fill="${at % 2 ? draw.one(inks) : draw.one(tints)}"/>`;
  });
  return { width: 200, height: 200, body: `<defs>${leaf}</defs>${around.join('')}` };
}

export function dottedGlobe(draw: Draw): Drawing {
  const dots: string[] = [];
  const step = draw.between(9, 13);
  for (let y = 12; y < 190; y += step) {
    for (let x = 12; x < 190; x += step) {
      const far = Math.hypot(x - 100, y - 100) / 90;
      if (far < 1 && draw.next() < 0.85)
        dots.push(`<circle cx="${n(x)}" cy="${n(y)}" r="${n(step * 0.46 * Math.sqrt(1 - far * far))}"/>`);
    }
  }
  return { width: 200, height: 200, body: `<g fill="${draw.one(inks)}">${dots.join('')}</g>` };
}

export function moon(draw: Draw): Drawing {
  const mask = `<mask id="moon"><rect width="160" height="160" fill="#fff"/><circle cx="${draw.whole(90, 130)}" cy="${draw.whole(40, 80)}" r="56" fill="#000"/></mask>`;
  const sky = `<radialGradient id="sky"><stop stop-color="${draw.one(tints)}"/><stop offset="1" stop-color="${draw.one(inks)}"/></radialGradient>`;
  return {
    width: 160,
    height: 160,
    body: `<defs>${mask}${sky}</defs><circle cx="80" cy="80" r="74" fill="url(#sky)" mask="url(#moon)"/>`,
  };
}
