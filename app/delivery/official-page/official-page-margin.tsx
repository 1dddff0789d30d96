import { languageName, writtenIn } from '~/letters/text/languages';
import { mailAddressShown } from '~/platform/address/mail-address';
import { useWords } from '~/ui/part/language';
import type { OfficialPageView } from './official-page';
import { officialPageWords } from './official-page.words';

type Shown = { page: OfficialPageView; path: string };

/** What stands beside the letter: its PDF and the proof, its languages, whom to write to. */
export function OfficialPageMargin({ page, path }: Shown) {
  const say = useWords(officialPageWords);
  const size = new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const { contact, publicAddress, checkCode, pdf } = page;
  return (
    <>
      <section>
        <h2>{say('sealed')}</h2>
        <p>
          <a href={`${path}/letter.pdf`}>{say('download', { size: size.format(Math.max(1, pdf.bytes / 1000)) })}</a>
        </p>
        <p className="figures">{say('checkCode', { code: checkCode })}</p>
        <p>
          <a href={`/verify/${checkCode}`}>{say('verify')}</a>
        </p>
      </section>
      <Languages page={page} path={path} />
      <section>
        <h2>{say('contact')}</h2>
        <p>
          {[contact.name, contact.role].filter(Boolean).join(', ')}
          {contact.address ? (
            <>
              <br />
              <a href={`mailto:${contact.address}`}>{mailAddressShown(contact.address)}</a>
            </>
          ) : null}
          {contact.telephone ? (
            <>
              <br />
              {contact.telephone}
            </>
          ) : null}
        </p>
        {publicAddress ? (
          <p>
            <a href={publicAddress}>{say('publicPage')}</a>
          </p>
        ) : null}
      </section>
    </>
  );
}

function Languages({ page: { languages, text }, path }: Shown) {
  const say = useWords(officialPageWords);
  if (languages.length < 2) return null;
  return (
    <section>
      <h2>{say('languages')}</h2>
      <ul className="letter-languages">
        {languages.map(({ code, authentic }) => {
          const name = <span {...writtenIn(code)}>{languageName(code)}</span>;
          return (
            <li key={code}>
              {code === text.language ? (
                <strong>{name}</strong>
              ) : (
                <a href={`${path}?language=${code}`} hrefLang={code}>
                  {name}
                </a>
              )}
              {authentic ? ` (${say('authentic')})` : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
