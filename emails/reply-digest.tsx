import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, FinePrint, Paragraph, Quote, TextLink, Title } from './parts/prose';
import { words } from './reply-digest.words';

/** `answers`: those that everybody may read; of the others only how many there are. */
export type ReplyDigestProps = Sender & {
  organisation: string;
  letterTitle: string;
  answers: readonly { official: string; institution: string; answeredOn: string; reply: string }[];
  privateCount: number;
  link: string;
  stopLink: string;
};

export const subject = ({ language = 'en', letterTitle, answers, privateCount }: ReplyDigestProps) =>
  words(language)('subject', { letterTitle, count: answers.length + privateCount });

export default function ReplyDigest(props: ReplyDigestProps) {
  const { language = 'en', organisation, letterTitle, answers, privateCount, link, stopLink } = props;
  const say = words(language);
  const lead = say('lead', { letterTitle, organisation, count: answers.length + privateCount });
  return (
    <Frame {...props} subject={subject(props)} preview={lead} why={say('why', { organisation })}>
      <Title>{say('heading')}</Title>
      <Paragraph>{lead}</Paragraph>
      {answers.map(({ official, institution, answeredOn, reply }, place) => (
        <div key={place}>
          <Fact name={answeredOn}>{say('official', { official, institution })}</Fact>
          <Quote text={reply} />
        </div>
      ))}
      {privateCount > 0 ? (
        <Paragraph>{say(answers.length > 0 ? 'furtherPrivate' : 'onlyPrivate', { count: privateCount })}</Paragraph>
      ) : null}
      <Deed to={link}>{say('deed')}</Deed>
      <FinePrint>
        <TextLink to={stopLink}>{say('stop')}</TextLink>
      </FinePrint>
    </Frame>
  );
}
