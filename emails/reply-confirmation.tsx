import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Paragraph, TextLink, Title } from './parts/prose';
import { words } from './reply-confirmation.words';

export type ReplyConfirmationProps = Sender & {
  official: string;
  lead: string;
  letterTitle: string;
  answeredAt: string;
  link: string;
  takeBackLink: string;
};

export const subject = ({ language = 'en', letterTitle }: ReplyConfirmationProps) =>
  words(language)('subject', { letterTitle });

export default function ReplyConfirmation(props: ReplyConfirmationProps) {
  const { language = 'en', official, lead, letterTitle, answeredAt, link, takeBackLink } = props;
  const say = words(language);
  const shown = say('shown', { official, lead, letterTitle, answeredAt });
  return (
    <Frame {...props} subject={subject(props)} preview={shown} why={say('why')}>
      <Title>{say('heading')}</Title>
      <Paragraph>{shown}</Paragraph>
      <Paragraph>{say('next')}</Paragraph>
      <Deed to={link}>{say('deed')}</Deed>
      <Paragraph>{say('wrong')}</Paragraph>
      <Paragraph>
        <TextLink to={takeBackLink}>{say('takeBack')}</TextLink>
      </Paragraph>
    </Frame>
  );
}
