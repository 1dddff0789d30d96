import { words } from './colleague-began.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Paragraph, TextLink, Title } from './parts/prose';

/** `by`: the mailbox from which somebody signed in. What they typed of themselves is on the page, not in the mail. */
export type ColleagueBeganProps = Sender & {
  by: string;
  lead: string;
  letterTitle: string;
  link: string;
  stopLink: string;
};

export const subject = ({ language = 'en', letterTitle }: ColleagueBeganProps) =>
  words(language)('subject', { letterTitle });

export default function ColleagueBegan(props: ColleagueBeganProps) {
  const { language = 'en', operator, by, lead, letterTitle, link, stopLink } = props;
  const say = words(language);
  return (
    <Frame
      {...props}
      subject={subject(props)}
      preview={say('preview', { by })}
      why={
        <>
          {say('why', { lead, operator })} <TextLink to={stopLink}>{say('stop', { lead })}</TextLink>
        </>
      }
    >
      <Title>{say('heading')}</Title>
      <Paragraph>{say('began', { by, letterTitle })}</Paragraph>
      <Paragraph>{say('next')}</Paragraph>
      <Deed to={link} language={language}>
        {say('deed')}
      </Deed>
      <Paragraph>{say('unknown', { lead })}</Paragraph>
    </Frame>
  );
}
