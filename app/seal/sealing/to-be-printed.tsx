import { languageName } from '~/letters/text/languages';
import { countryName } from '~/platform/locale/countries';
import { LinkButton } from '~/ui/part/button';
import { useLanguage, useWords } from '~/ui/part/language';
import { Notice } from '~/ui/part/notice';
import { Row, Table } from '~/ui/part/table';
import { Findings } from '../preflight/findings';
import { stillOpen } from '../preflight/preflight';
import { words } from '../preflight/seal-page.words';
import type { SealDesk } from './seal-desk';

/** The next edition: how it is wanted, what was found about it, a proof, the way on, and who would be printed. */
export function ToBePrinted({ desk, letterId }: { desk: SealDesk; letterId: string }) {
  const say = useWords(words);
  const { organisations: count, countries, attestedByLeadOnly: attested } = desk.counts;
  return (
    <section aria-labelledby="next-edition" className="page-flow">
      <h2 id="next-edition">{say('nextEdition')}</h2>
      <Chosen desk={desk} letterId={letterId} />
      <p>{count === 0 ? say('nobody') : say('count', { count, countries, attested })}</p>
      {desk.waitingStatements > 0 ? (
        <Notice>
          {say('statementsWaiting', { count: desk.waitingStatements })}{' '}
          <a href={`/desk/letters/${letterId}/statements`}>{say('readStatements')}</a>
        </Notice>
      ) : null}
      <Findings preflight={desk.preflight} letterId={letterId} />
      <WayOn desk={desk} letterId={letterId} />
      {count > 0 ? <PrintedList signatories={desk.signatories} /> : null}
      {desk.experts.length > 0 ? <PrintedExperts experts={desk.experts} /> : null}
    </section>
  );
}

function Chosen({ desk: { preflight, authentic }, letterId }: { desk: SealDesk; letterId: string }) {
  const say = useWords(words);
  const { choices } = preflight;
  const language = languageName(choices.language, useLanguage());
  return (
    <>
      <p>
        {say('chosen', { language, variant: say(`variant${choices.variant}`) })} {say(`order${choices.order}`)}{' '}
        {authentic ? null : say('translation')}
      </p>
      <p className="buttons">
        <LinkButton to={`/desk/letters/${letterId}/choices`}>{say('choose')}</LinkButton>
        {preflight.trial === 'not tried' ? null : (
          <LinkButton to={`/desk/letters/${letterId}/proof.pdf`}>{say('proof')}</LinkButton>
        )}
      </p>
      <p className="aside-note">{say('proofHint')}</p>
    </>
  );
}

function WayOn({ desk, letterId }: { desk: SealDesk; letterId: string }) {
  const say = useWords(words);
  const to = `/desk/letters/${letterId}/sealing`;
  const sealed = desk.editions.some(({ seal, voided, language }) => {
    return seal && !voided && language === desk.preflight.choices.language;
  });
  const { errors } = desk.preflight;
  if (errors.some(({ name }) => name !== stillOpen)) return null;
  if (errors.length > 0)
    return (
      <p className="buttons">
        <LinkButton to={to}>{say('goOnWhileOpen')}</LinkButton>
      </p>
    );
  return (
    <p className="buttons">
      {sealed ? (
        <LinkButton to={to}>{say('goOnAgain')}</LinkButton>
      ) : (
        <LinkButton to={to} weight="deed">
          {say('goOn')}
        </LinkButton>
      )}
    </p>
  );
}

function PrintedExperts({ experts }: Pick<SealDesk, 'experts'>) {
  const say = useWords(words);
  return (
    <Table
      caption={say('experts', { count: experts.length })}
      columns={[{ heading: say('expert') }, { heading: say('beside') }]}
    >
      {experts.map(({ name, beside }, place) => (
        <Row key={place}>
          <th scope="row">{name}</th>
          <td>{beside}</td>
        </Row>
      ))}
    </Table>
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
