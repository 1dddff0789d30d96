import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/accounts/visitors.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { TextTrialNotice } from '~/letters/draft/text-trial-notice';
import { trialOfText } from '~/letters/draft/text-trials.server';
import { numberedVersion } from '~/letters/draft/versions.server';
import { numberInForce } from '~/letters/letter/standing.server';
import { WholeText } from '~/letters/shown/whole-text';
import { languageName, writtenIn } from '~/letters/text/languages';
import { instantInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { Facts, LinkButton, useLanguage, useWords } from '~/ui/door/design-system';
import { words } from './version.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: words(firstLanguage)('title', { number: data?.version.number ?? '' }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const letter = await requireLetter(args, 'see the desk');
  const number = args.params['version'] ?? '';
  const version = /^[1-9]\d{0,5}$/.test(number) ? await numberedVersion(letter.letter.id, Number(number)) : null;
  if (!version) throw notFound();
  const { versionId: _version, textId, ...shown } = version;
  const inForce = await numberInForce(letter.letter.id);
  const newer = inForce !== null && version.number > inForce;
  return { frame: await deskFrameOf(letter), version: shown, newer, trial: await trialOfText(textId) };
}

export default function Version() {
  const { frame, version, newer, trial } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  const at = `/desk/letters/${frame.letterId}`;
  const { parts } = version;
  return (
    <DeskPage
      title={say('title', { number: version.number })}
      lead={say('lead', { time: instantInWords(version.madeAt, frame.timeZone, language) })}
      letter={frame}
      current="versions"
      margin={
        <>
          <Facts
            facts={[
              [say('language'), languageName(parts.language, language)],
              [
                say('digest'),
                <span key="digest" className="code-words">
                  {version.digest}
                </span>,
              ],
            ]}
          />
          <p>
            <a href={`${at}/versions`}>{say('versions')}</a>
          </p>
          {frame.drafts && newer ? (
            <p>
              <LinkButton to={`${at}/change`}>{say('correct')}</LinkButton>
            </p>
          ) : null}
          {frame.drafts && !frame.standing.open ? (
            <p>
              <LinkButton to={`${at}/opening`}>{say('open')}</LinkButton>
            </p>
          ) : null}
        </>
      }
    >
      <TextTrialNotice
        trial={trial}
        number={version.number}
        letterId={frame.letterId}
        here={`${at}/versions/${version.number}`}
      />
      <WholeText parts={parts} />
      <section className="page-flow" aria-label={say('askInBrief')}>
        <h2>{say('askInBrief')}</h2>
        <p className="as-typed" {...writtenIn(parts.language)}>
          {parts.askInBrief}
        </p>
      </section>
    </DeskPage>
  );
}
