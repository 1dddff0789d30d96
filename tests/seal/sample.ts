import { createHash } from 'node:crypto';
import type { EditionContent, EditionSignatory, Logo } from '~/seal/edition';
import { typesetting } from '~/seal/fonts.server';

const drawings = [
  '<circle cx="50" cy="50" r="46" fill="C"/><path d="M30 55l15 15 28-38" stroke="#fff" stroke-width="9" fill="none"/>',
  '<rect width="100" height="100" rx="18" fill="C"/><circle cx="50" cy="42" r="17" fill="#fff"/><path d="M18 100c0-40 64-40 64 0" fill="#fff"/>',
  '<path d="M50 2 98 36 80 96H20L2 36z" fill="C"/><path d="M50 26 74 44 65 74H35L26 44z" fill="#fff"/>',
  '<path d="M4 50a46 46 0 0 1 92 0z" fill="C"/><rect x="20" y="58" width="60" height="12" fill="C"/><rect x="32" y="78" width="36" height="12" fill="C"/>',
];

/** A logo drawn by code: a sign and a few bars in the place of letters, of varied colours and proportions. */
export function drawnLogo(number: number): { logo: Logo; bytes: Buffer } {
  const colour = `hsl(${(number * 47) % 360},${45 + (number % 4) * 12}%,${28 + (number % 5) * 6}%)`;
  const bars = number % 7;
  const width = 100 + bars * 42;
  const words = Array.from({ length: bars }, (_, bar) => {
    const height = 22 + ((number * 13 + bar * 29) % 40);
    return `<path d="M${112 + bar * 42} ${78 - height}q14-8 28 0v${height}h-28z" fill="C" opacity="${bar % 2 ? 0.7 : 1}"/>`;
  }).join('');
  const drawing = `${drawings[number % drawings.length]}${words}`.replaceAll('"C"', `"${colour}"`);
  const bytes = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 100" width="${width}" height="100"><!--${number}-->${drawing}</svg>`,
  );
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { logo: { digest, kind: 'svg', width, height: 100, alt: `Logo ${number}` }, bytes };
}

const countries = 'BE FR DE IE NL PL GR BG IT ES PT SE FI RO CZ HU HR SI SK LT LV EE CY MT LU AT DK'.split(' ');
const kinds = [
  'Child Protection Network',
  'Safe Childhood Alliance',
  'Helpline for Children',
  'Children’s Rights Centre',
  'Institute for Online Safety',
];
const places = [
  'Brabant',
  'Alsace',
  'Saxony',
  'Munster',
  'Zeeland',
  'Silesia',
  'Attica',
  'Thrace',
  'Liguria',
  'Galicia',
  'Minho',
  'Skåne',
];

/** An invented signatory; every ninth has no logo, every seventh a person, every eleventh only the lead's word. */
export function inventedSignatory(number: number, logo: Logo | undefined): EditionSignatory {
  const name = `${places[number % places.length]} ${kinds[number % kinds.length]}${number < 60 ? '' : ` ${number}`}`;
  return {
    endorsementId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    name,
    country: countries[number % countries.length] ?? 'BE',
    lead: number === 0,
    attestedByLeadOnly: number % 11 === 10,
    website: `https://www.organisation-${number}.example/`,
    ...(logo && number % 9 !== 8 && { logo: { ...logo, alt: `Logo of ${name}` } }),
    ...(number % 7 === 0 && { signedBy: { name: `Person ${number}`, role: 'Director' } }),
    ...(number % 40 === 3 && { statement: 'Every report that is not followed up is a child who waits.' }),
  };
}

const body = `We, the undersigned organisations, write on the proposal for a Regulation laying down rules to prevent and combat child sexual abuse, COM(2022) 209 final, procedure 2022/0155(COD).

In 2025 the helplines of our network received *more than forty thousand* reports.[^1] Behind each of them stands a child, and behind most of them a delay that **nobody has answered for**.

## What is at stake

The interim rules expire. Without a lasting framework:

- providers lose the ground on which they search today;
- authorities lose the reports on which investigations rest;
- children lose the one chance that an abuse is found by somebody else than themselves.

> A right that ends at a border, or at a deadline, is no right.

See the [position of the network](https://children.example/position) and the figures of the helplines.[^2]

[^1]: Annual figures of the member helplines, 2025, [children.example/figures](https://children.example/figures).
[^2]: The same, table 4.
`;

/** An edition as the tests need it: invented organisations, drawn logos, and the tools of this installation. */
export async function sampleEdition(signatories: number, changed: Partial<EditionContent> = {}) {
  const { digests } = await typesetting();
  const drawn = Array.from({ length: signatories }, (_, number) => drawnLogo(number));
  const content: EditionContent = {
    format: 'undersigned/edition/1',
    installation: { origin: 'https://letters.example', demonstration: false },
    letter: { id: 'letter-1', slug: 'no-gap-in-protection', shortTitle: 'No gap in the protection of children' },
    number: 1,
    text: {
      id: 'text-1',
      version: 2,
      language: 'en',
      digest: 'a3'.repeat(32),
      title: 'No gap in the protection of children online',
      subject: 'Proposal to prevent and combat child sexual abuse, COM(2022) 209 final, 2022/0155(COD)',
      addresseeBlock: [
        'Members of the Committee on Civil Liberties,',
        'Justice and Home Affairs',
        'European Parliament',
        'Brussels',
      ],
      body,
      asks: [
        'Adopt a position before the interim Regulation expires, so that **no day** passes without a legal ground.',
        'Keep prevention, detection and support for victims in one instrument.',
        'Give the EU Centre the means and the independence that its task needs.',
      ],
      askInBrief:
        'Adopt a position before the interim rules expire, and keep prevention, detection and support together.',
    },
    variant: 'logos',
    order: 'country',
    imprint: {
      letterhead: {
        name: 'Children First Network',
        lines: ['Rue de l’Exemple 12', '1000 Brussels', 'Belgium'],
        registerNumber: '123456789012-34',
        ...(drawn[0] && { logo: { ...drawn[0].logo, alt: 'Children First Network' } }),
      },
      place: 'Brussels',
      date: '2026-11-27',
      contact: {
        name: 'Ada Example',
        role: 'Policy officer',
        address: 'ada@children.example',
        telephone: '+32 2 555 01 23',
      },
    },
    signatories: drawn.map(({ logo }, number) => inventedSignatory(number, logo)),
    sealing: { moment: '2026-11-27T16:00:00.000Z', ...digests },
    trail: { ordinal: 57, digest: '9f'.repeat(32) },
    ...changed,
  };
  return { content, logos: new Map(drawn.map(({ logo, bytes }) => [logo.digest, bytes])) };
}
