import { database } from '~/platform/database/database.server';
import { speakIn } from '~/platform/locale/reader.server';
import { type Arriving, arrivalOf } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';
import { readToken } from '~/platform/request/token.server';

/** The capability of who holds the link that was mailed to the mailbox of a person who asks: it proves the mailbox. */
export type ExpertRequestLink = Capability<
  { expertRequest: true },
  {
    readonly id: string;
    readonly letterId: string;
    /** Null once the person is erased: then nothing can be done with it. */
    readonly address: string | null;
    readonly language: string;
    readonly at: Date;
  }
>;

/** What the link of the address names: what waits for a yes, or the request that it became. @throws NotFound where there is neither */
export async function requireExpertRequest({ params, context }: Arriving) {
  const id = readToken('expert-request', params['token']);
  const asking = id ? await database().expertAsking.findUnique({ where: { id } }) : null;
  const request = id ? await requestOf(id, asking) : null;
  const row = request ?? asking;
  if (!row) throw new NotFound();
  speakIn(context, 'link', row.language);
  const { letterId, address, language, name, title, affiliation } = row;
  const link = grant<ExpertRequestLink>({ id: row.id, letterId, address, language, at: await arrivalOf(context) });
  return { link, request, line: { name: name ?? '', title: title ?? '', affiliation: affiliation ?? '' } };
}

/** The request of this link, or the one that came of another link to the same mailbox. */
const requestOf = (id: string, asking: { letterId: string; address: string } | null) =>
  database().expertRequest.findFirst({
    where: { OR: [{ id }, ...(asking ? [{ letterId: asking.letterId, address: asking.address }] : [])] },
  });
