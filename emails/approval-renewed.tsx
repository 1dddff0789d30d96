import { words } from './approval-renewed.words';
import { Compare, type Compared } from './parts/compare';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, FinePrint, Paragraph, Title } from './parts/prose';

/** Who was asked to approve a text that no longer stands is asked for the one that does, and sees what differs. */
export type ApprovalRenewedProps = Sender &
  Compared & {
    organisation: string;
    lead: string;
    letterTitle: string;
    former: number;
    number: number;
    printedLine: string;
    deadline: string;
    /** Only what is printed is to change. */
    changes?: boolean;
    link: string;
  };

export const subject = ({ language = 'en', organisation, letterTitle }: ApprovalRenewedProps) =>
  words(language)('subject', { organisation, letterTitle });

export default function ApprovalRenewed(props: ApprovalRenewedProps) {
  const { language = 'en', organisation, lead, letterTitle, former, number, printedLine, deadline, link } = props;
  const say = words(language);
  const moved = say('moved', {
    lead,
    letterTitle,
    former,
    number,
    organisation,
    changes: String(props.changes === true),
  });
  return (
    <Frame {...props} subject={subject(props)} preview={moved} why={say('why', { organisation })}>
      <Title>{say('heading', { number })}</Title>
      <Paragraph>{moved}</Paragraph>
      <Paragraph>{say('again', { organisation })}</Paragraph>
      <Compare {...props} language={language} />
      <Fact name={say('line')}>{printedLine}</Fact>
      <Fact name={say('until')}>{deadline}</Fact>
      <Deed to={link} language={language}>
        {say('deed')}
      </Deed>
      <FinePrint>{say('shows')}</FinePrint>
    </Frame>
  );
}
