import { csvOf } from '~/delivery/tracker/csv';
import type { PublicLetter, ShownExpert, ShownSignatory } from './public-letter';
import { publicLetter } from './public-letter.server';

const day = (at: Date) => at.toISOString();

/** One signatory as data; the moment (ISO 8601, UTC) only of those that the letter as delivered does not print. */
const asData = ({ name, country, website, lead, attestedByLeadOnly, late }: ShownSignatory) => ({
  name,
  country,
  website,
  lead,
  attestedByLeadOnly,
  signedAfterDelivery: late?.after ?? false,
  inLetterAsDelivered: late === null,
  signedAt: late ? day(late.at) : null,
});

/** One individual expert as data. */
const expertAsData = ({ name, title, affiliation, late }: ShownExpert) => ({
  name,
  title,
  affiliation,
  signedAfterDelivery: late?.after ?? false,
  inLetterAsDelivered: late === null,
  signedAt: late ? day(late.at) : null,
});

/** The signatories of a published letter as its page shows them, with both counts; null where there is no such page. */
async function readable(slug: string, at: Date): Promise<PublicLetter | null> {
  const letter = await publicLetter(slug, at);
  return letter?.kind === 'readable' ? letter : null;
}

/** The same as JSON. Shape `undersigned/signatories/1`: what is added gets a new field, what changes a new number. */
export async function signatoriesJson(slug: string, at: Date): Promise<string | null> {
  const letter = await readable(slug, at);
  if (!letter) return null;
  const { text, version, lead, address, counts, delivery, signatories, experts } = letter;
  return JSON.stringify(
    {
      format: 'undersigned/signatories/1',
      letter: { address, title: text.title, language: text.language, version, lead },
      today: { at: day(at), ...counts, experts: experts.length },
      delivered: delivery && {
        at: day(delivery.at),
        by: delivery.byHand ? 'hand' : 'email',
        organisations: delivery.count,
        experts: delivery.expertCount,
        edition: delivery.number,
        checkCode: delivery.checkCode,
        withdrawnSince: delivery.withdrawn.map(({ name, at: withdrawnAt }) => ({ name, at: day(withdrawnAt) })),
        unverifiedSince: delivery.unverified,
        expertsWithdrawnSince: delivery.withdrawnExperts.map((one) => ({ name: one.name, at: day(one.at) })),
      },
      signatories: signatories.map((one) => (delivery ? asData(one) : { ...asData(one), inLetterAsDelivered: null })),
      experts: experts.map((one) =>
        delivery ? expertAsData(one) : { ...expertAsData(one), inLetterAsDelivered: null },
      ),
    },
    null,
    2,
  );
}

const columns = ['name', 'country', 'website', 'lead', 'attested by the lead only'];

/** The same as a table, one row for each signatory of today, then for each expert; what a row is stands last, where there are experts. */
export async function signatoriesCsv(slug: string, at: Date): Promise<string | null> {
  const letter = await readable(slug, at);
  if (!letter) return null;
  const yes = (is: boolean) => (is ? 'yes' : 'no');
  const rows = letter.signatories
    .map(asData)
    .map((one) => [
      ...[one.name, one.country, one.website, yes(one.lead), yes(one.attestedByLeadOnly)],
      ...[letter.delivery && yes(one.inLetterAsDelivered), yes(one.signedAfterDelivery), one.signedAt],
      letter.delivery && day(letter.delivery.at),
    ]);
  const experts = letter.experts
    .map(expertAsData)
    .map((one) => [
      ...[one.name, '', '', '', ''],
      ...[letter.delivery && yes(one.inLetterAsDelivered), yes(one.signedAfterDelivery), one.signedAt],
      ...[letter.delivery && day(letter.delivery.at), 'individual expert', one.title, one.affiliation],
    ]);
  const late = ['in the letter as delivered', 'signed after delivery', 'signed at (UTC)', 'letter delivered at (UTC)'];
  if (experts.length === 0) return csvOf([[...columns, ...late], ...rows]);
  const own = rows.map((row) => [...row, 'organisation', null, null]);
  return csvOf([[...columns, ...late, 'kind', 'title', 'affiliation'], ...own, ...experts]);
}
