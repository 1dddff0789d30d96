import { written } from '@emails/letter-to-official.words';
import { fromName } from '@emails/parts/from-name';
import { type Preview, previews } from '@emails/preview';
import { lead, organisation, sender } from '@emails/preview-sample';
import { renderToStaticMarkup } from 'react-dom/server';
import { inWhoseNames } from '~/in-whose-name';
import { directionOf } from '~/letters/text/languages';
import '~/platform/locale/catalogues.server';
import { interfaceLanguages } from '~/platform/locale/interface-languages';
import { messagesOf } from '~/platform/locale/known-words';

/** One mail of the gallery, in one of its languages. */
export type Shown = {
  readonly name: string;
  readonly language: string;
  readonly from: string;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
};

/** The kinds of mails that a sample stands for, where they are called otherwise. */
const kinds: Readonly<Record<string, string>> = {
  'confirmation-asked': 'invitation',
  'admission-answered': 'admission-granted',
  'expert-request-answered': 'expert-admitted',
  'expert-ended': 'expert-left-out',
  'expert-change': 'expert-change-announced',
  'expert-withdrew': 'expert-withdrawal-notice',
};

/** Every sample in each language that its mail has. */
export async function gallery(): Promise<Shown[]> {
  return (await Promise.all(previews.map(shownIn))).flat();
}

const shownIn = (preview: Preview): Promise<Shown[]> =>
  Promise.all(
    languagesOf(preview).map(async ({ language, change }) => ({
      ...{ name: preview.name, language, ...envelope(preview.name) },
      ...(await preview.write(change)),
    })),
  );

/** The mail to officials has languages of its own; the others speak those of the interface into which they are translated. */
function languagesOf({ name }: Preview) {
  if (name === 'letter-to-official')
    return Object.keys(written).map((language) => ({
      language,
      change: { written: language, direction: directionOf(language) },
    }));
  const speaks = interfaceLanguages.filter(
    (language) => language === 'en' || Object.keys(messagesOf(language, new Set([`emails/${name}`]))).length > 0,
  );
  return speaks.map((language) => ({ language, change: language === 'en' ? {} : { language } }));
}

/** In whose name a sample would come. */
function envelope(name: string): Pick<Shown, 'from' | 'replyTo'> {
  if (name === 'letter-to-official') return { from: lead, replyTo: officer.address };
  const whose = inWhoseNames[kinds[name] ?? name]?.name ?? 'service';
  if (whose === 'service') return { from: sender.operator, replyTo: null };
  if (whose === 'expert') return { from: fromName(sender, { person: expert.name }), replyTo: expert.address };
  const by = whose === 'organisation' ? director : officer;
  const of = whose === 'organisation' ? organisation : lead;
  return { from: fromName(sender, { person: by.name, organisation: of }), replyTo: by.address };
}

const officer = { name: 'Margarete Albrecht', address: 'policy@childsafety.example' };
const director = { name: 'Astrid Nyström', address: 'astrid.nystrom@barnenstrygghet.example' };
const expert = { name: 'Professor Kadri Tamm', address: 'kadri.tamm@university.example' };

/** One page with all of them, without script but for the height of the frames. */
export const galleryPage = (mails: readonly Shown[]): string =>
  `<!doctype html>${renderToStaticMarkup(<Page mails={mails} />)}`;

const Page = ({ mails }: { mails: readonly Shown[] }) => (
  <html lang="en">
    <head>
      <meta charSet="utf-8" />
      <meta name="color-scheme" content="light dark" />
      <title>The mails</title>
      <style>{look}</style>
    </head>
    <body>
      <h1>{`${new Set(mails.map(({ name }) => name)).size} mails`}</h1>
      <nav>
        {mails.map((mail) => (
          <a key={idOf(mail)} href={`#${idOf(mail)}`}>
            {idOf(mail)}
          </a>
        ))}
      </nav>
      {mails.map((mail) => (
        <Mail key={idOf(mail)} mail={mail} />
      ))}
      <script>{fit}</script>
    </body>
  </html>
);

const Mail = ({ mail }: { mail: Shown }) => (
  <section id={idOf(mail)}>
    <h2>{idOf(mail)}</h2>
    <dl>
      <dt>From</dt>
      <dd>{mail.from}</dd>
      <dt>Reply-To</dt>
      <dd>{mail.replyTo ?? 'nobody'}</dd>
      <dt>Subject</dt>
      <dd>{mail.subject}</dd>
    </dl>
    <div className="forms">
      {[600, 320].map((width) => (
        <iframe key={width} title={`${idOf(mail)}, ${width} px`} width={width} loading="lazy" srcDoc={mail.html} />
      ))}
      <pre lang={mail.language}>{mail.text}</pre>
    </div>
  </section>
);

const idOf = ({ name, language }: Shown) => `${name}-${language}`;

const look = `
body { font: 16px/1.4 sans-serif; margin: 24px; }
nav { columns: 16em; }
nav a { display: block; }
section { border-top: 1px solid; margin-top: 32px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 12px; }
dd { margin: 0; overflow-wrap: anywhere; }
.forms { align-items: start; display: flex; flex-wrap: wrap; gap: 16px; }
iframe { border: 1px solid; height: 900px; }
pre { flex: 1 1 30em; margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
`;

const fit = `addEventListener('load', ({ target }) => {
  if (target.tagName === 'IFRAME') target.style.height = target.contentDocument.documentElement.scrollHeight + 'px';
}, true);`;
