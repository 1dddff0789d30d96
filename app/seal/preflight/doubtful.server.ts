import { stands } from '~/letters/letter/standing.server';
import { translationsOf } from '~/letters/translation/translated-texts.server';
import { isGreetedByName } from '~/officials/person/salutation';
import type { Database, Transaction } from '~/platform/database/database.server';
import { currentCall } from '~/sign-on/opening/openings.server';
import { currentEndorsements } from '~/sign-on/signatories/signatories.server';
import type { EditionContent } from '../edition/edition';
import { doubtsIn, leastResolution } from './doubts';
import { type Finding, namesInSentence } from './preflight';
import { words } from './preflight.words';

type Reading = Database | Transaction;
const say = words('en');
const named = (names: readonly string[]) => namesInSentence(names, (count) => say('others', { count }));

/** What of an edition is doubtful, each with its cure: warnings, in a fixed number of queries. */
export async function doubtful(reading: Reading, content: EditionContent, versionId: string): Promise<Finding[]> {
  const { id: letterId } = content.letter;
  const at = `/desk/letters/${letterId}`;
  const standing = await currentEndorsements(reading, letterId, versionId);
  const doubts = doubtsIn(content, await paleLogosOf(reading, letterId));
  const toSignatories = { to: `${at}/signatories`, label: say('toSignatories') };
  const toArrangement = { to: `${at}/arrangement`, label: say('toArrangement') };
  const namesOf = (all: readonly { name: string }[]) => all.map(({ name }) => name);
  const officials = await greetedByOffice(reading, letterId);
  const warned = (
    name: string,
    key: Parameters<typeof say>[0],
    names: readonly string[],
    cure: Finding['cure'],
  ): Finding[] => {
    if (names.length === 0) return [];
    const values = { count: names.length, names: named(names), least: leastResolution };
    return [{ name, severity: 'warning', sentence: say(key, values), cure }];
  };
  const quorum = await belowQuorum(reading, letterId, standing);
  return [
    ...quorum.map((sentence) => ({
      name: 'below quorum',
      severity: 'warning' as const,
      sentence,
      cure: toSignatories,
    })),
    ...warned('unverified', 'unverified', namesOf(standing.filter((one) => !one.verified)), toSignatories),
    ...warned('waiting', 'waiting', await waitingFor(reading, letterId), toSignatories),
    ...warned('without logo', 'withoutLogo', namesOf(doubts.withoutLogo), toSignatories),
    ...warned('coarse logo', 'lowResolution', namesOf(doubts.lowResolution), toSignatories),
    ...warned('pale logo', 'pale', namesOf(doubts.pale), toSignatories),
    ...warned('long name', 'longName', namesOf(doubts.longName), toSignatories),
    ...warned(
      'without group',
      content.order === 'tier' ? 'ungroupedtier' : 'ungroupedumbrella',
      namesOf(doubts.ungrouped),
      toArrangement,
    ),
    ...(await translationChanged(reading, content)),
    ...warned('greeted by office', 'withoutSalutation', officials.names, {
      to: `${at}/dispatches/${officials.dispatchId}/addressees`,
      label: say('toAddressees'),
    }),
  ];
}

/** That fewer count than the call asks for, where it asks. */
async function belowQuorum(reading: Reading, letterId: string, standing: readonly { verified: boolean }[]) {
  const count = standing.filter(({ verified }) => verified).length;
  const { quorum } = await currentCall(reading, letterId);
  return quorum !== null && count < quorum ? [say('belowQuorum', { count, quorum })] : [];
}

/** The logos of standing endorsements that can hardly be seen on white, by digest. */
async function paleLogosOf(reading: Reading, letterId: string): Promise<Set<string>> {
  const logos = await reading.logo.findMany({
    where: { pale: true, endorsements: { some: { letterId, ...stands } } },
    select: { digest: true },
  });
  return new Set(logos.map(({ digest }) => digest));
}

/** The organisations whose authorised signatory has been asked and has not answered. */
async function waitingFor(reading: Reading, letterId: string): Promise<string[]> {
  const open = { usedAt: null, cancelledAt: null, declinedAt: null };
  const preparations = await reading.preparation.findMany({
    where: { letterId, completedAt: null, cancelledAt: null, changesId: null, approvals: { some: open } },
    orderBy: { printedName: 'asc' },
    select: { printedName: true },
  });
  return preparations.map(({ printedName }) => printedName);
}

async function translationChanged(reading: Reading, { text, letter }: EditionContent): Promise<Finding[]> {
  if (!text.authentic) return [];
  const { translations } = await translationsOf(letter.id, reading);
  if (!translations.find(({ language }) => language === text.language)?.changed) return [];
  const cure = { to: `/desk/letters/${letter.id}/languages/${text.language}`, label: say('toTranslation') };
  return [{ name: 'translation changed', severity: 'warning', sentence: say('translationChanged'), cure }];
}

/** The officials chosen for the dispatch in preparation whom no source lets greet by name. */
async function greetedByOffice(reading: Reading, letterId: string) {
  const dispatch = await reading.dispatch.findFirst({
    where: { letterId, sentAt: null, stoppedAt: null },
    orderBy: { preparedAt: 'desc' },
    select: {
      id: true,
      addressees: {
        select: { official: { select: { fullName: true, familyName: true, honorific: true } } },
        orderBy: { official: { fullName: 'asc' } },
      },
    },
  });
  const officials = (dispatch?.addressees ?? []).map(({ official }) => official);
  const names = officials.filter((official) => !isGreetedByName(official)).map(({ fullName }) => fullName);
  return { dispatchId: dispatch?.id ?? '', names };
}
