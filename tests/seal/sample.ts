import { createHash } from 'node:crypto';
import type { EditionContent, EditionSignatory, Logo } from '~/seal/edition/edition';
import { typesetting } from '~/seal/typeset/fonts.server';
import { drawnLogo } from '../setup/drawn-logos';

export type SampleLogo = { logo: Logo; bytes: Buffer };

/** A logo drawn by code, with what an edition says of it; its own margins are part of it here. */
export function sampleLogo(number: number): SampleLogo {
  const bytes = Buffer.from(drawnLogo(number));
  const digest = createHash('sha256').update(bytes).digest('hex');
  const [, , width = 1, height = 1] = (/viewBox="([^"]+)"/.exec(bytes.toString())?.[1] ?? '').split(' ').map(Number);
  return { logo: { digest, kind: 'svg', width, height, alt: `Logo ${number}` }, bytes };
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
export async function sampleEdition(
  signatories: number,
  changed: Partial<EditionContent> = {},
  logoOf: (number: number) => SampleLogo = sampleLogo,
) {
  const { digests } = await typesetting();
  const drawn = Array.from({ length: signatories }, (_, number) => logoOf(number));
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
