import { hostsShown } from '~/platform/address/web-address';
import { useWords } from '~/ui/part/language';
import { Row, Table } from '~/ui/part/table';
import { words } from './evidence-list.words';

/** One piece of evidence as it is shown, with dates in words. */
export type ShownEvidence = {
  id: string;
  method: string;
  basis: string;
  lead: string | null;
  letterTitle: string | null;
  foundAt: string;
  revoked: { date: string; reason: string } | null;
};

/** The evidence on an organisation, also what was revoked. `revocation` gives the address at which one is revoked. */
export function EvidenceList({
  evidence,
  revocation,
}: {
  evidence: readonly ShownEvidence[];
  revocation?: (id: string) => string;
}) {
  const say = useWords(words);
  const headings = [say('method'), say('basis'), say('when'), ...(revocation ? [say('deed')] : [])];
  return (
    <Table caption={say('caption')} columns={headings.map((heading) => ({ heading }))} hideCaption>
      {evidence.map((found) => (
        <Row key={found.id}>
          <th scope="row">{say('methodName', { method: found.method, lead: found.lead ?? '' })}</th>
          <td>
            {hostsShown(found.basis)}
            {found.letterTitle ? <p className="aside-note">{say('forLetter', { title: found.letterTitle })}</p> : null}
            {found.revoked ? <p className="aside-note">{say('revoked', found.revoked)}</p> : null}
          </td>
          <td>{found.foundAt}</td>
          {revocation ? <td>{found.revoked ? null : <a href={revocation(found.id)}>{say('revoke')}</a>}</td> : null}
        </Row>
      ))}
    </Table>
  );
}

/** In one line whether an organisation is verified, without any lead’s word. */
export function Standing({ held, verified }: { held: boolean; verified: boolean }) {
  const say = useWords(words);
  return <>{say(held ? 'held' : verified ? 'verified' : 'notVerified')}</>;
}
