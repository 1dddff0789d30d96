import { Prisma } from '@generated/prisma/client';

const letter = Prisma.sql`the.letter`;
const standing = Prisma.sql`e.letter_id = ${letter} AND e.withdrawn_at IS NULL AND e.declined_at IS NULL`;

/** Of an opening that the statement calls `o`: when it ends, or ended. */
const endOfIt = Prisma.sql`least(deadline_in_force(o.id), (SELECT closed_at FROM closure WHERE opening_id = o.id))`;

/** Rules that hold whatever was done: each with a query for rows of a letter that break it. */
const rules: Readonly<Record<string, Prisma.Sql>> = {
  'an organisation has one endorsement that stands': Prisma.sql`
    SELECT FROM endorsement e WHERE ${standing} GROUP BY organisation_id HAVING count(*) > 1`,
  'who signed, or answered, had the authority to sign': Prisma.sql`
    SELECT FROM consent c JOIN endorsement e ON e.id = c.endorsement_id WHERE e.letter_id = ${letter} AND NOT EXISTS (
      SELECT FROM membership m JOIN person p ON p.id = m.person_id WHERE m.organisation_id = e.organisation_id
        AND m.person_id = c.person_id AND p.address LIKE 'signatory@%')`,
  'nobody signs after the deadline, or before the opening': Prisma.sql`
    SELECT FROM consent c JOIN endorsement e ON e.id = c.endorsement_id
    WHERE e.letter_id = ${letter} AND c.basis = 'co_signed' AND NOT EXISTS (
      SELECT FROM opening o WHERE o.letter_id = ${letter} AND c.given_at BETWEEN o.opened_at AND ${endOfIt})`,
  'a consent by the window is of who was told in time, and nobody objected': Prisma.sql`
    SELECT FROM consent c JOIN endorsement e ON e.id = c.endorsement_id JOIN text t ON t.id = c.text_id
    WHERE e.letter_id = ${letter} AND c.basis = 'window_passed' AND NOT EXISTS (
      SELECT FROM change ch WHERE ch.version_id = t.version_id AND ch.kind = 'editorial' AND ch.moved_at = c.given_at
        AND (e.lead OR EXISTS (SELECT FROM change_showing s JOIN notice n ON n.about_id = s.id AND n.kind = 'correction-announced'
          WHERE s.change_id = ch.id AND s.endorsement_id = e.id AND n.created_at <= ch.answers_until - interval '24 hours')))`,
  'a correction to which somebody objected never takes effect': Prisma.sql`
    SELECT FROM change ch JOIN change_showing s ON s.change_id = ch.id JOIN change_objection b ON b.showing_id = s.id
    JOIN opening o ON o.id = ch.opening_id WHERE o.letter_id = ${letter} AND ch.moved_at IS NOT NULL`,
  'one may object for 48 hours, and a whole working day': Prisma.sql`
    SELECT FROM change ch JOIN opening o ON o.id = ch.opening_id WHERE o.letter_id = ${letter} AND ch.kind = 'editorial'
      AND (ch.answers_until < ch.announced_at + interval '48 hours' OR ch.moved_at <= ch.answers_until OR NOT EXISTS (
        SELECT FROM generate_series(ch.announced_at::date - 1, ch.answers_until::date + 1, interval '1 day') AS day
        WHERE extract(isodow FROM day) < 6 AND (day::timestamp + interval '8 hours') AT TIME ZONE o.time_zone >= ch.announced_at
          AND (day::timestamp + interval '18 hours') AT TIME ZONE o.time_zone <= ch.answers_until))`,
  'silence never carries over': Prisma.sql`
    SELECT FROM consent c JOIN endorsement e ON e.id = c.endorsement_id JOIN text t ON t.id = c.text_id
    WHERE e.letter_id = ${letter} AND c.basis = 'answered' AND NOT EXISTS (
      SELECT FROM change ch JOIN change_showing s ON s.change_id = ch.id AND s.endorsement_id = e.id
      JOIN change_answer a ON a.showing_id = s.id AND a.kind = 'carry' AND a.person_id = c.person_id
      WHERE ch.version_id = t.version_id AND ch.moved_at IS NOT NULL)`,
  'no change is out under an opening that another one followed': Prisma.sql`
    SELECT FROM change ch JOIN opening o ON o.id = ch.opening_id JOIN opening later ON later.letter_id = o.letter_id
      AND later.opened_at > o.opened_at
    WHERE o.letter_id = ${letter} AND ch.moved_at IS NULL AND ch.given_up_at IS NULL`,
  'a deadline that is moved earlier leaves 24 hours': Prisma.sql`
    SELECT FROM deadline_move d JOIN opening o ON o.id = d.opening_id
    WHERE o.letter_id = ${letter} AND d.to_deadline < d.from_deadline AND d.to_deadline < d.moved_at + interval '24 hours'`,
  'a mailbox is reminded once a day': Prisma.sql`
    SELECT FROM reminder r JOIN reminder_round later ON later.id = r.round_id JOIN opening o ON o.id = later.opening_id
    JOIN reminder r1 ON r1.address = r.address AND r1.id <> r.id JOIN reminder_round earlier ON earlier.id = r1.round_id
    JOIN opening o1 ON o1.id = earlier.opening_id AND o1.letter_id = o.letter_id
    WHERE o.letter_id = ${letter} AND earlier.sent_at <= later.sent_at AND later.sent_at - earlier.sent_at <
      CASE WHEN earlier.due_at IS NULL OR later.due_at IS NULL THEN interval '24 hours' ELSE interval '12 hours' END`,
  'nobody is reminded on the day of the invitation': Prisma.sql`
    SELECT FROM reminder r JOIN reminder_round n ON n.id = r.round_id JOIN opening o ON o.id = n.opening_id
    JOIN invitation i ON i.letter_id = o.letter_id AND i.address = r.address AND i.invited_at <= n.sent_at
    WHERE o.letter_id = ${letter} AND n.sent_at < i.invited_at + interval '24 hours'`,
  'an approval is used once, and not after it ended': Prisma.sql`
    SELECT FROM approval a JOIN preparation p ON p.id = a.preparation_id WHERE p.letter_id = ${letter}
      AND num_nonnulls(a.used_at, a.cancelled_at, a.declined_at) > 1
    UNION ALL SELECT FROM approval a JOIN preparation p ON p.id = a.preparation_id WHERE p.letter_id = ${letter}
      AND a.used_at IS NOT NULL GROUP BY p.id HAVING count(*) > 1`,
  'an approval does not outlive what was prepared': Prisma.sql`
    SELECT FROM approval a JOIN preparation p ON p.id = a.preparation_id WHERE p.letter_id = ${letter}
      AND num_nonnulls(a.used_at, a.cancelled_at, a.declined_at) = 0 AND num_nonnulls(p.completed_at, p.cancelled_at) > 0`,
  'an edition prints consents to its own version': Prisma.sql`
    SELECT FROM edition d JOIN text t ON t.id = d.text_id JOIN edition_signatory es ON es.edition_id = d.id
    WHERE d.letter_id = ${letter} AND NOT EXISTS (SELECT FROM consent c JOIN text given ON given.id = c.text_id
      WHERE c.endorsement_id = es.endorsement_id AND given.version_id = t.version_id AND c.given_at <= d.frozen_at)`,
  'a withdrawal before the delivery voids the edition': Prisma.sql`
    SELECT FROM edition d JOIN edition_signatory es ON es.edition_id = d.id JOIN endorsement e ON e.id = es.endorsement_id
    WHERE d.letter_id = ${letter} AND d.voided_at IS NULL AND e.withdrawn_at IS NOT NULL
      AND NOT EXISTS (SELECT FROM hand_delivery h WHERE h.edition_id = d.id)`,
  'a declined signatory is printed by no edition that stands': Prisma.sql`
    SELECT FROM edition d JOIN edition_signatory es ON es.edition_id = d.id JOIN endorsement e ON e.id = es.endorsement_id
    WHERE d.letter_id = ${letter} AND d.voided_at IS NULL AND e.declined_at IS NOT NULL`,
  'the trail is one chain': Prisma.sql`
    SELECT FROM (SELECT *, lag(digest) OVER by_ordinal AS before, lag(ordinal) OVER by_ordinal AS last FROM event
      WHERE subject_id = ${letter} WINDOW by_ordinal AS (ORDER BY ordinal)) v
    WHERE digest <> encode(sha256(convert_to(chained, 'UTF8')), 'hex') OR ordinal <> coalesce(last, 0) + 1
      OR previous_digest <> coalesce(before, repeat('0', 64)) OR chained::jsonb ->> 'previous' <> previous_digest
    UNION ALL SELECT FROM trail_head h WHERE h.subject_id = ${letter} AND h.digest <> (
      SELECT digest FROM event v WHERE v.subject_id = ${letter} ORDER BY ordinal DESC LIMIT 1)`,
};

const each = Object.entries(rules).map(([name, query]) => Prisma.sql`SELECT ${name} AS broken WHERE EXISTS (${query})`);

/** For which of the rules there are rows of a letter that break them. */
export const brokenRules = (letterId: string): Prisma.Sql =>
  Prisma.sql`WITH the AS MATERIALIZED (SELECT ${letterId}::uuid AS letter)
    ${Prisma.join(
      each.map((one) => Prisma.sql`SELECT found.* FROM the, LATERAL (${one}) found`),
      ' UNION ALL ',
    )}`;
