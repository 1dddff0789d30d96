import { languageName } from '~/letters/text/languages';
import { countryName } from '~/platform/locale/countries';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import type { SealCertificate } from '~/seal/verify/verification';
import { headAsGiven } from '~/trail/trail';
import { Facts } from '~/ui/part/facts';
import { useLanguage, useWords } from '~/ui/part/language';
import type { ShownEdition } from './verify';
import { words } from './verify-page.words';

/** Which letter, in which form, signed by whom; when it was sealed, and with what. */
export function VerifiedEdition({ edition }: { edition: ShownEdition }) {
  const say = useWords(words);
  const language = useLanguage();
  const { signatories, experts, number, version } = edition;
  const countries = new Set(signatories.map(({ country }) => country)).size;
  const attested = signatories.filter((one) => one.attested).length;
  return (
    <>
      <h3>{say('sealedLetter')}</h3>
      <Facts
        facts={[
          [say('letter'), <span lang={edition.language}>{edition.title}</span>],
          [say('ledBy'), edition.lead],
          [say('edition'), say('editionOf', { number, version, language: languageName(edition.language, language) })],
          [say('variant'), say(`variant${edition.variant}`)],
          [say('signatories'), say('count', { count: signatories.length, countries, attested })],
          [say('experts'), experts.length > 0 ? say('countExperts', { count: experts.length }) : null],
          [say('sealedAt'), instantInWords(edition.sealedAt, 'Europe/Brussels', language)],
          [say('timeStamp'), edition.timeStamp ? <TimeStamped {...edition.timeStamp} /> : null],
          [say('checkCode'), <span className="figures">{edition.checkCode}</span>],
          [say('digest'), <code className="digest">{edition.pdfDigest}</code>],
          [say('trailHead'), <code className="digest">{headAsGiven(edition.trail)}</code>],
        ]}
      />
      <details>
        <summary>{say('whoSigned', { count: signatories.length })}</summary>
        <ol>
          {signatories.map(({ name, country, attested: onWord }, place) => (
            <li key={place}>
              {name}, {countryName(country, language)}
              {onWord ? ` (${say('attested')})` : ''}
            </li>
          ))}
        </ol>
      </details>
      {experts.length > 0 ? (
        <details>
          <summary>{say('whichExperts', { count: experts.length })}</summary>
          <ol>
            {experts.map(({ name, beside }, place) => (
              <li key={place}>{beside ? `${name}, ${beside}` : name}</li>
            ))}
          </ol>
        </details>
      ) : null}
      {edition.certificate ? <Certificate {...edition.certificate} /> : null}
    </>
  );
}

function TimeStamped({ at, authority, trusted }: NonNullable<ShownEdition['timeStamp']>) {
  const say = useWords(words);
  const when = instantInWords(at, 'Europe/Brussels', useLanguage());
  return <>{say(trusted ? 'stamped' : 'stampedByUnknown', { when, authority })}</>;
}

function Certificate({ sealedBy, issuer, subject, fingerprint, notBefore, notAfter }: SealCertificate) {
  const say = useWords(words);
  const language = useLanguage();
  const day = (at: Date) => dateInWords(at, 'UTC', language);
  const expired = notAfter < new Date();
  return (
    <>
      <h3>{say('certificateUsed')}</h3>
      <Facts
        facts={[
          [say('sealedWith'), sealedBy],
          [say('issuedBy'), issuer === subject ? say('issuedByItself') : issuer],
          [say('valid'), say(expired ? 'validExpired' : 'validFromTo', { from: day(notBefore), to: day(notAfter) })],
          [say('fingerprint'), <code className="digest">{fingerprint}</code>],
        ]}
      />
    </>
  );
}
