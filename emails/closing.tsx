import { words } from './closing.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Paragraph, Title } from './parts/prose';

export type ClosingProps = Sender & {
  letterTitle: string;
  closedAt: string;
  signatoryCount: number;
  countryCount: number;
  attestedByLeadOnly: number;
  waitingCount: number;
  /** The version was delivered before it closed. */
  delivered?: boolean;
  link: string;
};

export const subject = ({ language = 'en', letterTitle }: ClosingProps) => words(language)('subject', { letterTitle });

export default function Closing(props: ClosingProps) {
  const { language = 'en', letterTitle, closedAt, attestedByLeadOnly, waitingCount, link } = props;
  const say = words(language);
  const counts = say('counts', { organisations: props.signatoryCount, countries: props.countryCount });
  return (
    <Frame {...props} subject={subject(props)} preview={counts} why={say('why')}>
      <Title>{say('heading')}</Title>
      <Paragraph>{say('closed', { letterTitle, closedAt })}</Paragraph>
      <Paragraph>
        {counts} {attestedByLeadOnly > 0 ? say('attested', { count: attestedByLeadOnly }) : null}
      </Paragraph>
      {waitingCount > 0 ? <Paragraph>{say('waiting', { count: waitingCount })}</Paragraph> : null}
      <Paragraph>{say(props.delivered ? 'nextLate' : 'next')}</Paragraph>
      <Deed to={link}>{say('deed')}</Deed>
    </Frame>
  );
}
