import { unprintableIn } from '~/platform/printable/printable';
import type { EditionContent } from '../edition/edition';
import { type Finding, namesInSentence } from './preflight';
import { words } from './preflight.words';

const say = words('en');
const found = (parts: readonly (string | undefined)[]) => unprintableIn(parts.join('\n')).join(' ');

/** What of an edition no font of the letter can print, each with its cure: errors. */
export function unprintable(content: EditionContent): Finding[] {
  const { text, letter } = content;
  const at = `/desk/letters/${letter.id}`;
  const inText = found([text.title, text.subject, ...text.addresseeBlock, text.body, ...text.asks, text.askInBrief]);
  const toText = text.authentic
    ? { to: `${at}/languages/${text.language}`, label: say('toTranslation') }
    : { to: `${at}/text`, label: say('toText') };
  const inImprint = found(imprinted(content));
  const toImprint = { to: `${at}/imprint`, label: say('toImprint') };
  const inLines = unprintableLines(content);
  const toSignatories = { to: `${at}/signatories`, label: say('toSignatories') };
  const sentences: [string, string, string, Finding['cure']][] = [
    ['unprintable text', inText, say('unprintableText', { characters: inText }), toText],
    ['unprintable imprint', inImprint, say('unprintableImprint', { characters: inImprint }), toImprint],
    ['unprintable names', inLines.characters, say('unprintableName', inLines), toSignatories],
  ];
  return sentences
    .filter(([, characters]) => characters !== '')
    .map(([name, , sentence, cure]) => ({ name, severity: 'error', sentence, cure }));
}

const imprinted = ({ letter, imprint: { letterhead, place, contact } }: EditionContent) => [
  letter.shortTitle,
  letterhead.name,
  ...letterhead.lines,
  letterhead.registerNumber,
  place,
  ...Object.values(contact ?? {}),
];

function unprintableLines({ signatories, experts = [] }: EditionContent) {
  const ofExperts = experts.flatMap(({ name, title, affiliation }) => {
    const characters = found([name, title, affiliation]);
    return characters === '' ? [] : [{ name, characters }];
  });
  const ofOrganisations = signatories.flatMap(({ name, statement, reservation, umbrella, tier, signedBy }) => {
    const characters = found([name, statement, reservation, umbrella, tier, signedBy?.name, signedBy?.role]);
    return characters === '' ? [] : [{ name, characters }];
  });
  const lines = [...ofOrganisations, ...ofExperts];
  const names = namesInSentence(
    lines.map(({ name }) => name),
    (count) => say('others', { count }),
  );
  return { names, characters: [...new Set(lines.flatMap(({ characters }) => characters.split(' ')))].join(' ') };
}
