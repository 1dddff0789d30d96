import { words } from './left-behind.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Title } from './parts/prose';

/** `because`: the reader is asked to approve; is an administrator while somebody is asked, or nobody is; or sign-on is closed. */
export type LeftBehindProps = Sender & {
  because: 'asked' | 'waits' | 'unsigned' | 'closed';
  organisation: string;
  lead: string;
  letterTitle: string;
  version: number;
  /** The version that it co-signed. */
  former: number;
  /** Who is asked; empty where nobody is. */
  signatory: string;
  /** Empty where sign-on is closed. */
  deadline: string;
  link: string;
};

export const subject = ({ language = 'en', organisation, letterTitle, version }: LeftBehindProps) =>
  words(language)('subject', { organisation, letterTitle, version });

export default function LeftBehind(props: LeftBehindProps) {
  const { language = 'en', because, organisation, lead, letterTitle, version, former, signatory } = props;
  const say = words(language);
  const happened = say('happened', { lead, letterTitle, organisation, version, former });
  return (
    <Frame {...props} subject={subject(props)} preview={happened} why={say(`why ${because}`, { organisation })}>
      <Title>{say('heading', { organisation })}</Title>
      <Paragraph>{happened}</Paragraph>
      <Paragraph>{say(`next ${because}`, { organisation, version, signatory, lead })}</Paragraph>
      {because === 'closed' ? null : (
        <>
          <Fact name={say('until')}>{props.deadline}</Fact>
          <Deed to={props.link} language={language}>
            {say(`deed ${because}`, { version })}
          </Deed>
          <Paragraph>{say('nothing', { organisation, version })}</Paragraph>
        </>
      )}
    </Frame>
  );
}
