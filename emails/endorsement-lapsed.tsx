import { words } from './endorsement-lapsed.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Title } from './parts/prose';

/** `because`: the reader is asked to approve; is an administrator while somebody is asked; is one, and nobody is. */
export type EndorsementLapsedProps = Sender & {
  because: 'asked' | 'waits' | 'unsigned';
  organisation: string;
  lead: string;
  letterTitle: string;
  version: number;
  /** The version that it co-signed. */
  former: number;
  /** Who is asked; empty where nobody is. */
  signatory: string;
  deadline: string;
  link: string;
};

export const subject = ({ language = 'en', organisation, letterTitle }: EndorsementLapsedProps) =>
  words(language)('subject', { organisation, letterTitle });

export default function EndorsementLapsed(props: EndorsementLapsedProps) {
  const { language = 'en', because, organisation, lead, letterTitle, version, former, signatory, deadline } = props;
  const say = words(language);
  const happened = say('happened', { lead, letterTitle, organisation, version, former });
  return (
    <Frame {...props} subject={subject(props)} preview={happened} why={say(`why ${because}`, { organisation })}>
      <Title>{say('heading', { organisation })}</Title>
      <Paragraph>{happened}</Paragraph>
      <Paragraph>{say(`next ${because}`, { organisation, version, signatory })}</Paragraph>
      <Fact name={say('until')}>{deadline}</Fact>
      <Deed to={props.link} language={language}>
        {say(`deed ${because}`, { version })}
      </Deed>
      <Paragraph>{say('nothing', { organisation, version })}</Paragraph>
    </Frame>
  );
}
