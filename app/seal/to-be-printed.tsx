import { languageName } from '~/letters/languages';
import { countryName } from '~/platform/locale/countries';
import { LinkButton } from '~/ui/button';
import { useLanguage, useWords } from '~/ui/language';
import { Notice } from '~/ui/notice';
import { Row, Table } from '~/ui/table';
import type { SealDesk } from './seal-desk';
import { words } from './seal-page.words';

/** What would be printed if the letter were sealed now: counts, doubts, the list, a proof, and the way on. */
export function ToBePrinted({ desk, letterId }: { desk: SealDesk; letterId: string }) {
  const say = useWords(words);
  const { organisations: count, countries, attestedByLeadOnly: attested } = desk.counts;
  return (
    <section aria-labelledby="next-edition" className="page-flow">
      <h2 id="next-edition">{say('nextEdition')}</h2>
      <Chosen desk={desk} letterId={letterId} />
      <p>{count === 0 ? say('nobody') : say('count', { count, countries, attested })}</p>
      <Doubts desk={desk} letterId={letterId} />
      <WayOn desk={desk} letterId={letterId} />
      {count > 0 ? (
        <>
          <p className="aside-note">{say('proofHint')}</p>
          <PrintedList signatories={desk.signatories} />
        </>
      ) : null}
    </section>
  );
}

function Chosen({ desk: { choices, authentic }, letterId }: { desk: SealDesk; letterId: string }) {
  const say = useWords(words);
  const language = languageName(choices.language, useLanguage());
  return (
    <>
      <p>
        {say('chosen', { language, variant: say(`variant${choices.variant}`) })} {say(`order${choices.order}`)}{' '}
        {authentic ? null : say('translation')}
      </p>
      <p className="buttons">
        <LinkButton to={`/desk/letters/${letterId}/choices`}>{say('choose')}</LinkButton>
      </p>
    </>
  );
}

function Doubts({ desk, letterId }: { desk: SealDesk; letterId: string }) {
  const say = useWords(words);
  const withoutLogo = desk.signatories.filter(({ withLogo }) => !withLogo).map(({ name }) => name);
  if (desk.unverified.length === 0 && withoutLogo.length === 0) return null;
  return (
    <Notice kind="warning">
      {desk.unverified.length > 0 ? (
        <p>{say('unverified', { count: desk.unverified.length, names: inSentence(desk.unverified) })}</p>
      ) : null}
      {withoutLogo.length > 0 ? (
        <p>{say('withoutLogo', { count: withoutLogo.length, names: inSentence(withoutLogo) })}</p>
      ) : null}
      <p>
        <a href={`/desk/letters/${letterId}/signatories`}>{say('toSignatories')}</a>
      </p>
    </Notice>
  );
}

const inSentence = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);

function Proof({ desk, letterId }: { desk: SealDesk; letterId: string }) {
  const say = useWords(words);
  if (desk.counts.organisations === 0) return null;
  return <LinkButton to={`/desk/letters/${letterId}/proof.pdf`}>{say('proof')}</LinkButton>;
}

function WayOn({ desk, letterId }: { desk: SealDesk; letterId: string }) {
  const say = useWords(words);
  const proof = <Proof desk={desk} letterId={letterId} />;
  const to = `/desk/letters/${letterId}/sealing`;
  const sealed = desk.editions.some(({ seal, voided }) => seal && !voided);
  if (desk.obstacles.length === 0)
    return (
      <>
        <p>{say('ready')}</p>
        <p className="buttons">
          {sealed ? (
            <LinkButton to={to}>{say('goOnAgain')}</LinkButton>
          ) : (
            <LinkButton to={to} weight="deed">
              {say('goOn')}
            </LinkButton>
          )}
          {proof}
        </p>
      </>
    );
  return (
    <div>
      <h3>{say('obstacles')}</h3>
      <ul className="sentences">
        {desk.obstacles.map((obstacle) => (
          <li key={obstacle}>{obstacle}</li>
        ))}
      </ul>
      <p className="buttons">
        {desk.obstaclesWhileOpen?.length === 0 ? <LinkButton to={to}>{say('goOnWhileOpen')}</LinkButton> : null}
        {proof}
      </p>
    </div>
  );
}

function PrintedList({ signatories }: { signatories: SealDesk['signatories'] }) {
  const say = useWords(words);
  const language = useLanguage();
  const named = ({ name, lead, attestedByLeadOnly }: SealDesk['signatories'][number]) =>
    lead ? say('leads', { name }) : attestedByLeadOnly ? say('attested', { name }) : name;
  return (
    <Table
      caption={say('list')}
      columns={[{ heading: say('organisation') }, { heading: say('country') }, { heading: say('logo') }]}
    >
      {signatories.map((one, place) => (
        <Row key={place}>
          <th scope="row">{named(one)}</th>
          <td>{countryName(one.country, language)}</td>
          <td>{say(one.withLogo ? 'withLogo' : 'nameInstead')}</td>
        </Row>
      ))}
    </Table>
  );
}
