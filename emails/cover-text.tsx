import { words } from './cover-text.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { FinePrint, Paragraph, Prose, Quote, Title } from './parts/prose';

/** `contact`: whom at the lead to write to, as the lead chose to print it. */
export type CoverTextProps = Sender & {
  organisation: string;
  lead: string;
  letterTitle: string;
  coverText: string;
  askInBrief: string;
  addresseeCount: number;
  contact: string;
  link: string;
};

export const subject = ({ language = 'en', letterTitle }: CoverTextProps) =>
  words(language)('subject', { letterTitle });

export default function CoverText(props: CoverTextProps) {
  const {
    language = 'en',
    organisation,
    lead,
    letterTitle,
    coverText,
    askInBrief,
    addresseeCount,
    contact,
    link,
  } = props;
  const say = words(language);
  const soon = say('soon', { lead, letterTitle, organisation, count: addresseeCount });
  return (
    <Frame {...props} subject={subject(props)} preview={soon} why={say('why', { organisation })}>
      <Title>{say('heading')}</Title>
      <Paragraph>{soon}</Paragraph>
      <FinePrint>{say('cover')}</FinePrint>
      <Prose text={coverText} />
      <Quote label={say('ask')} text={askInBrief} />
      <Paragraph>{say('object', { contact })}</Paragraph>
      <Deed to={link}>{say('deed')}</Deed>
    </Frame>
  );
}
