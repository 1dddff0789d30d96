import { csvOf } from '~/delivery/tracker/csv';
import type { PublicLetter, ShownSignatory } from './public-letter';
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

/** The signatories of a published letter as its page shows them, with both counts; null where there is no such page. */
async function readable(slug: string, at: Date): Promise<PublicLetter | null> {
  const letter = await publicLetter(slug, at);
  return letter?.kind === 'readable' ? letter : null;
}

/** The same as JSON. Shape `undersigned/signatories/1`: what is added gets a new field, what changes a new number. */
export async function signatoriesJson(slug: string, at: Date): Promise<string | null> {
  const letter = await readable(slug, at);
  if (!letter) return null;
  const { text, version, lead, address, counts, delivery, signatories } = letter;
  return JSON.stringify(
    {
      format: 'undersigned/signatories/1',
      letter: { address, title: text.title, language: text.language, version, lead },
      today: { at: day(at), ...counts },
      delivered: delivery && {
        at: day(delivery.at),
        by: delivery.byHand ? 'hand' : 'email',
        organisations: delivery.count,
        edition: delivery.number,
        checkCode: delivery.checkCode,
        withdrawnSince: delivery.withdrawn.map(({ name, at: withdrawnAt }) => ({ name, at: day(withdrawnAt) })),
        unverifiedSince: delivery.unverified,
      },
      signatories: signatories.map((one) => (delivery ? asData(one) : { ...asData(one), inLetterAsDelivered: null })),
    },
    null,
    2,
  );
}

const columns = ['name', 'country', 'website', 'lead', 'attested by the lead only'];

/** The same as a table, one row for each signatory of today. */
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
  const late = ['in the letter as delivered', 'signed after delivery', 'signed at (UTC)', 'letter delivered at (UTC)'];
  return csvOf([[...columns, ...late], ...rows]);
}
