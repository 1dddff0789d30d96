import { createHash } from 'node:crypto';
import { database } from '~/platform/database/database.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { coSignedCounts, signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { brokenRules } from './rules';
import { endOf, hasSigned, inForce, isOpen, isVerified, type State, shownIn } from './state';
import { type Key, organisationKeys, type World } from './world';

// What can be seen of a letter after a step, by the readings that the pages use, against what is true.

/** The events of a letter from one on, by their kinds. */
export const kindsAfter = async (letterId: string, ordinal: number): Promise<string[]> =>
  (
    await database().event.findMany({
      where: { subjectId: letterId, ordinal: { gt: ordinal } },
      orderBy: { ordinal: 'asc' },
      select: { kind: true },
    })
  ).map(({ kind }) => kind);

const keyOf = ({ organisations }: World, id: string): Key =>
  organisationKeys.find((key) => organisations[key].id === id)!;

/** What differs between what is true and what is shown; each as a sentence. */
export async function differences(world: World, state: State): Promise<string[]> {
  const at = new Date(state.clock);
  const [broken, shown, counts, opening] = await Promise.all([
    database().$queryRaw<{ broken: string }[]>(brokenRules(world.letterId)),
    signatoriesOf(database(), world.letterId),
    coSignedCounts(world.letterId),
    openingOf(database(), world.letterId, at),
  ]);
  const keys = shown.map(({ organisationId }) => keyOf(world, organisationId));
  const waiting = organisationKeys.filter((key) => hasSigned(state, key) && !isVerified(state.organisations[key]));
  const number = world.versions.findIndex(({ versionId }) => versionId === opening?.versionId) + 1;
  return [
    ...broken.map(({ broken: rule }) => `broken: ${rule}`),
    ...differing('signatories', keys.sort().join(), shownIn(state).sort().join()),
    ...differing('counted', counts.signatories, shownIn(state).length),
    ...differing('waiting for verification', counts.waiting, waiting.length),
    ...differing('version in force', number, inForce(state)),
    ...differing('open', opening?.open ?? false, isOpen(state, state.clock)),
    ...differing('end', opening?.endsAt.getTime() ?? 0, state.opening ? endOf(state.opening) : 0),
    ...(await differentRows(world, state)),
  ];
}

const differing = (what: string, is: unknown, should: unknown): string[] =>
  is === should ? [] : [`${what}: ${is}, and should be ${should}`];

/** What differs in the consents of endorsements that stand, in the texts under them, and in the editions. */
async function differentRows({ letterId, organisations, versions }: World, state: State): Promise<string[]> {
  const [consents, texts, editions] = await Promise.all([
    database().$queryRaw<{ organisationId: string; versions: number[] }[]>`
      SELECT e.organisation_id AS "organisationId", array_agg(v.number ORDER BY v.number) AS versions
      FROM endorsement e JOIN consent c ON c.endorsement_id = e.id JOIN text t ON t.id = c.text_id
      JOIN version v ON v.id = t.version_id
      WHERE e.letter_id = ${letterId}::uuid AND e.withdrawn_at IS NULL AND e.declined_at IS NULL GROUP BY 1`,
    database().$queryRaw<{ words: string }[]>`
      SELECT concat_ws('|', t.id, t.digest, title, subject, addressee_block, body, ask_in_brief,
        (SELECT string_agg(words, '|' ORDER BY ask.number) FROM ask WHERE text_id = t.id)) AS words
      FROM text t JOIN version v ON v.id = t.version_id WHERE v.letter_id = ${letterId}::uuid ORDER BY v.number`,
    database().edition.findMany({
      where: { letterId },
      include: { signatories: { include: { endorsement: { select: { organisationId: true } } } }, byHand: true },
      orderBy: { number: 'asc' },
    }),
  ]);
  const theirs = organisationKeys.map((key) => {
    const rows = consents.find(({ organisationId }) => organisationId === organisations[key].id)?.versions ?? [];
    const should = [...(state.organisations[key].endorsement?.consents ?? [])].sort();
    return differing(`consents of ${key}`, rows.join(), should.join());
  });
  const kept = texts.slice(0, versions.length).map(({ words }) => words);
  const written = editions.map(({ textId, signatories, voidedAt, byHand }) => {
    const version = versions.findIndex((each) => each.textId === textId) + 1;
    const printed = signatories.map(({ endorsement }) => keyOf({ organisations } as World, endorsement.organisationId));
    return `version ${version} of ${printed.sort()}${voidedAt ? ' void' : ''}${byHand ? ' delivered' : ''}`;
  });
  const should = state.editions.map(
    ({ version, printed, voided, delivered }) =>
      `version ${version} of ${[...printed.keys()].sort()}${voided ? ' void' : ''}${delivered ? ' delivered' : ''}`,
  );
  return [
    ...theirs.flat(),
    ...differing('editions', written.join('; '), should.join('; ')),
    ...changedTexts(versions, kept),
  ];
}

const known = new WeakMap<object, string>();

/** Texts that say something else than when their version was made. */
function changedTexts(versions: World['versions'], words: readonly string[]): string[] {
  return versions.flatMap((version, index) => {
    const before = known.get(version) ?? words[index]!;
    known.set(version, before);
    return differing(`text ${index + 1}`, words[index], before);
  });
}

/** Everything that a letter’s sign-on has written, as one digest: what was refused leaves it as it was. */
export async function digestOf({ letterId, organisations }: World): Promise<string> {
  const ids = Object.values(organisations).map(({ id }) => id);
  const [found] = await database().$queryRaw<{ rows: string }[]>`
    WITH opened AS (SELECT * FROM opening WHERE letter_id = ${letterId}::uuid), changed AS (
      SELECT * FROM change WHERE opening_id IN (SELECT id FROM opened)
    ), shown AS (SELECT * FROM change_showing WHERE change_id IN (SELECT id FROM changed)), prepared AS (
      SELECT * FROM preparation WHERE letter_id = ${letterId}::uuid
    ), endorsed AS (SELECT * FROM endorsement WHERE letter_id = ${letterId}::uuid)
    SELECT concat_ws('#', (SELECT string_agg(o::text, ';' ORDER BY id) FROM opened o),
      (SELECT string_agg(c::text, ';' ORDER BY id) FROM closure c WHERE letter_id = ${letterId}::uuid),
      (SELECT string_agg(d::text, ';' ORDER BY id) FROM deadline_move d WHERE opening_id IN (SELECT id FROM opened)),
      (SELECT string_agg(i::text, ';' ORDER BY id) FROM invitation i WHERE letter_id = ${letterId}::uuid),
      (SELECT string_agg(p::text, ';' ORDER BY id) FROM prepared p),
      (SELECT string_agg(a::text, ';' ORDER BY id) FROM approval a WHERE preparation_id IN (SELECT id FROM prepared)),
      (SELECT string_agg(e::text, ';' ORDER BY id) FROM endorsed e),
      (SELECT string_agg(c::text, ';' ORDER BY id) FROM consent c WHERE endorsement_id IN (SELECT id FROM endorsed)),
      (SELECT string_agg(l::text, ';' ORDER BY id) FROM lapse l WHERE opening_id IN (SELECT id FROM opened)),
      (SELECT string_agg(c::text, ';' ORDER BY id) FROM changed c), (SELECT string_agg(s::text, ';' ORDER BY id) FROM shown s),
      (SELECT string_agg(b::text, ';' ORDER BY id) FROM change_objection b WHERE showing_id IN (SELECT id FROM shown)),
      (SELECT string_agg(a::text, ';' ORDER BY id) FROM change_answer a WHERE showing_id IN (SELECT id FROM shown)),
      (SELECT string_agg(r::text, ';' ORDER BY id) FROM reminder_round r WHERE opening_id IN (SELECT id FROM opened)),
      (SELECT string_agg(e::text, ';' ORDER BY id) FROM edition e WHERE letter_id = ${letterId}::uuid),
      (SELECT string_agg(v::text, ';' ORDER BY id) FROM evidence v WHERE organisation_id = ANY (${ids}::uuid[])),
      (SELECT count(*) FROM event WHERE subject_id = ${letterId}::uuid OR subject_id = ANY (${ids}::uuid[])),
      (SELECT count(*) FROM notice), (SELECT public_revision FROM letter WHERE id = ${letterId}::uuid)) AS rows`;
  return createHash('sha256').update(found!.rows).digest('hex');
}
