import { words } from './change-given-up.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Paragraph, Quote, Title } from './parts/prose';

/** `objected`: a signatory stopped it; else the lead gave it up. */
export type ChangeGivenUpProps = Sender & {
  organisation: string;
  lead: string;
  letterTitle: string;
  former: number;
  number: number;
  objected: boolean;
  reason: string;
  /** The organisation co-signed both versions in one deed: nobody showed it the change apart. */
  signedBoth?: boolean;
  link: string;
};

export const subject = ({ language = 'en', letterTitle, former }: ChangeGivenUpProps) =>
  words(language)('subject', { letterTitle, former });

export default function ChangeGivenUp(props: ChangeGivenUpProps) {
  const { language = 'en', organisation, lead, letterTitle, former, number, objected, reason, link } = props;
  const say = words(language);
  const ended = say(objected ? 'objected' : 'byLead', { lead, number, letterTitle });
  return (
    <Frame {...props} subject={subject(props)} preview={ended} why={say('why', { organisation })}>
      <Title>{say('heading', { former })}</Title>
      <Paragraph>{ended}</Paragraph>
      <Quote label={say('reason')} text={reason} />
      <Paragraph>{say('stays', { former, organisation })}</Paragraph>
      <Deed to={link} language={language}>
        {say(props.signedBoth ? 'deedBoth' : 'deed')}
      </Deed>
    </Frame>
  );
}
