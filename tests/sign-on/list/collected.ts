import type { AppLoadContext } from '@remix-run/node';
import { strToU8 } from 'fflate';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { collectedLogosJob } from '~/sign-on/collected/collected-logos.server';
import { prepareCollected, requireConfirmation } from '~/sign-on/endorsement/confirmations.server';
import { inviteJob, inviteList } from '~/sign-on/list/inviting.server';
import { countsOf } from '~/sign-on/list/judged-line';
import { judgedLines } from '~/sign-on/list/judging.server';
import { listDeed } from '~/sign-on/list/list-deeds.server';
import { readListFile } from '~/sign-on/list/list-file.server';
import { keepList } from '~/sign-on/list/lists.server';
import type { AnOrganisation } from '../../setup/coalition';
import { aLetter, deskOf, opened } from '../../setup/letters';

// A sign-on that was collected elsewhere, as a form exports it.

const headings = [
  'Timestamp',
  'Name of your organisation',
  'Country',
  'Website',
  'Your name',
  'Your role',
  'E-mail',
  'Statement (optional)',
  'Upload your logo',
  'I consent to the publication',
];
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><rect width="200" height="100" fill="#145"/></svg>';
export const aLogo = (name: string) => ({ name, bytes: strToU8(svg) });

const row = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
const answersOf = (rows: readonly (readonly string[])[]) =>
  new TextEncoder().encode([headings, ...rows].map(row).join('\r\n'));

/** One answer of the form. */
export const anAnswer = (organisation: string, address: string, statement = '', logo = '') => [
  '2026/11/02 10:12:03 AM GMT+1',
  ...[organisation, 'Sweden', 'www.harbour.example', 'Nils Ek', 'Director', address, statement, logo, 'Yes'],
];

/** An open letter of the lead, and what was collected for it. */
export async function collectedList(
  lead: AnOrganisation,
  rows: readonly (readonly string[])[],
  logos: readonly { name: string; bytes: Uint8Array }[] = [],
) {
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  const member = await deskOf(lead.editor, letter.id, 'invite organisations');
  const id = await keepList(member, await readListFile('answers.csv', answersOf(rows), 'collected'), 'en', logos);
  await collectedLogosJob.run({ listId: id });
  const deed = () => listDeed(member, id);
  const lines = () => judgedLines(database(), { letterId: letter.id, leadId: lead.id, listId: id });
  return {
    ...{ id, letter, deed, lines },
    /** Sends the requests to confirm. */
    async sent() {
      await inviteList(await deed(), countsOf(await lines()).mails);
      await inviteJob.run({ listId: id });
    },
    invited: (address: string) => database().invitation.findFirstOrThrow({ where: { letterId: letter.id, address } }),
  };
}
export type CollectedList = Awaited<ReturnType<typeof collectedList>>;

/** What who follows the link of the mail can do; the request arrives now. */
export async function following(list: CollectedList, address: string) {
  const { id } = await list.invited(address);
  const params = { token: tokenFor('confirmation', id) };
  return requireConfirmation({ params, context: {} as AppLoadContext, request: new Request('http://any.example') });
}

/** Begins to confirm as the signatory whose mailbox it is. @returns the approval’s id */
export async function begunBy(list: CollectedList, address: string) {
  const { link, signatory } = await following(list, address);
  return signatory ? prepareCollected(link, signatory) : null;
}
