import { renderMail } from '@emails/render.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { fromLine } from '~/platform/mailer/mail';
import { type OpeningAt, openingOf } from '../opening/openings.server';
import { remindable } from './remindable.server';
import { type Remindable, type ReminderAbout, reminderAbouts } from './reminder';
import { type Reminding, reminderMail } from './reminder-mail.server';

type Deed = LetterDeed<'invite organisations'>;

/** Whom a page is about: those of one state, or of some rows of the board; all where neither is given. */
export type Asked = { readonly about: string | null; readonly rows: readonly string[] };

/** Somebody to remind: an approval, endorsement, preparation or invitation, with whom it waits for. */
export type ToRemind = {
  readonly id: string;
  readonly about: ReminderAbout;
  readonly organisation: string | null;
  /** Where the lead gave it. Of whom the organisation named, the lead sees none. */
  readonly address: string | null;
  readonly from: Date;
};

/** Who can be reminded now and who later, and the mail of the first of each kind; null where sign-on is not open. */
export async function reminderPage({ letter, person, at }: Deed, asked: Asked) {
  const opening = await openingOf(database(), letter.id, at);
  if (!opening?.open || opening.closure) return null;
  const readers = (await remindable(database(), opening)).filter(
    (reader) =>
      (asked.about === null || reader.about === asked.about) &&
      (asked.rows.length === 0 || asked.rows.includes(reader.rowKey)),
  );
  const all = grouped(readers);
  const { deadline, timeZone } = opening;
  return {
    deadline,
    timeZone,
    now: all.filter(({ from }) => from <= at),
    later: all.filter(({ from }) => from > at),
    previews: await reminderPreviews(
      opening,
      readers.filter(({ byHandFrom }) => byHandFrom <= at),
      { words: null, sentById: person.id },
    ),
  };
}

/** Each thing that waits once, whoever can do it; those of one kind together, by name. */
function grouped(readers: readonly Remindable[]): ToRemind[] {
  const found = new Map<string, ToRemind>();
  for (const { aboutId: id, about, organisation, address, byHandFrom } of readers) {
    const from = new Date(Math.max(byHandFrom.getTime(), found.get(id)?.from.getTime() ?? 0));
    found.set(id, {
      id,
      about,
      organisation,
      address: about === 'invited' || about === 'expert' ? address : null,
      from,
    });
  }
  const name = ({ organisation, address }: ToRemind) => organisation ?? address ?? '';
  const place = ({ about }: ToRemind) => reminderAbouts.indexOf(about);
  return [...found.values()].sort(
    (one, other) => place(one) - place(other) || name(one).localeCompare(name(other), 'en'),
  );
}

/** The same for those whom a form names, with the words that were typed. */
export async function previewsFor({ letter, person, at }: Deed, to: readonly string[], words: string | null) {
  const opening = await openingOf(database(), letter.id, at);
  if (!opening?.open) return [];
  const readers = (await remindable(database(), opening)).filter(({ aboutId }) => to.includes(aboutId));
  return reminderPreviews(opening, readers, { words, sentById: person.id });
}

/** One mail of each kind, as its first reader gets it. Its link is the reader’s own: the lead sees where it leads, and cannot follow it. */
async function reminderPreviews(opening: OpeningAt, readers: readonly Remindable[], reminding: Reminding) {
  const firsts = reminderAbouts.flatMap((about) => readers.find((reader) => reader.about === about) ?? []);
  const place = {
    waits: 'approvals',
    begun: 'preparations',
    unverified: 'organisations',
    invited: 'invitations',
    expert: 'experts',
  } as const;
  return Promise.all(
    firsts.map(async (reader) => {
      const link = `${settings().origin}/${place[reader.about]}/…`;
      const content = await reminderMail(opening, reader, reminding, { link });
      const { text } = await renderMail(content.mail);
      const { subject, replyTo } = content;
      const from = fromLine({ name: content.fromName ?? '', address: settings().mail.from });
      return { about: reader.about, organisation: reader.organisation, subject, from, replyTo, text };
    }),
  );
}
