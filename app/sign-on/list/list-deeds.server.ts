import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { isId } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import { type InterfaceLanguage, interfaceLanguages } from '~/platform/locale/interface-languages';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';
import { collectedFields, type ListColumn, listFields } from './list-columns';

type List = {
  readonly id: string;
  readonly source: string;
  readonly header: readonly string[];
  readonly columns: readonly ListColumn[];
  readonly language: InterfaceLanguage;
  readonly message: string | null;
  /** Of a sign-on that was collected elsewhere, to be confirmed by each organisation. */
  readonly collected: boolean;
  readonly madeAt: Date;
  readonly askedAt: Date | null;
};

/** The capability over one list in preparation of the letter. */
export type ListDeed = LetterDeed<'invite organisations'> & Capability<{ list: true }, { list: List }>;

/** The list of the letter that an address names. @throws NotFound where there is none */
export async function listDeed(member: LetterDeed<'invite organisations'>, id: string | undefined): Promise<ListDeed> {
  const row = isId(id)
    ? await database().invitationList.findFirst({ where: { id, letterId: member.letter.id } })
    : null;
  if (!row) throw new NotFound();
  const columns = row.columns.map(
    (held) => [...listFields, ...collectedFields].find((field) => field === held) ?? 'none',
  );
  const language = interfaceLanguages.find((code) => code === row.language) ?? 'en';
  return grant<ListDeed>({ ...member, list: { ...row, columns, language } });
}
