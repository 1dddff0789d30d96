import { Fragment } from 'react';
import { words } from './cover-text.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, FinePrint, Paragraph, Prose, Quote, Title } from './parts/prose';

/** `contact`: whom at the lead to write to, as the lead chose to print it. */
export type CoverTextProps = Sender & {
  organisation: string;
  lead: string;
  letterTitle: string;
  /** The cover text in each language of the mails; `name` is that of the language. */
  covers: readonly { language: string; name: string; direction: 'ltr' | 'rtl'; coverText: string }[];
  askInBrief: string;
  addresseeCount: number;
  /** The letter does not go before this hour. */
  earliest?: string;
  /** Why the lead lets it go sooner than it had said. */
  soonerBecause?: string;
  contact: string;
  link: string;
};

export const subject = ({ language = 'en', letterTitle, soonerBecause }: CoverTextProps) =>
  words(language)(soonerBecause ? 'subjectSooner' : 'subject', { letterTitle });

export default function CoverText(props: CoverTextProps) {
  const { language = 'en', organisation, lead, letterTitle, covers, askInBrief, addresseeCount, contact, link } = props;
  const { earliest, soonerBecause } = props;
  const say = words(language);
  const soon = say('soon', { lead, letterTitle, organisation, count: addresseeCount });
  return (
    <Frame {...props} subject={subject(props)} preview={soon} why={say('why', { organisation })}>
      <Title>{say('heading')}</Title>
      <Paragraph>{soon}</Paragraph>
      {earliest ? <Paragraph>{say('earliest', { earliest })}</Paragraph> : null}
      {soonerBecause ? (
        <>
          <Paragraph>{say('sooner', { lead })}</Paragraph>
          <Fact name={say('reason')}>{soonerBecause}</Fact>
        </>
      ) : null}
      {covers.map(({ language: written, name, direction, coverText }) => (
        <Fragment key={written}>
          <FinePrint>{covers.length > 1 ? say('coverIn', { language: name }) : say('cover')}</FinePrint>
          <div lang={written} dir={direction} style={{ textAlign: direction === 'rtl' ? 'right' : 'left' }}>
            <Prose text={coverText} />
          </div>
        </Fragment>
      ))}
      {covers.some(({ coverText }) => coverText.includes('{')) ? <FinePrint>{say('fields')}</FinePrint> : null}
      <Quote label={say('ask')} text={askInBrief} />
      <Paragraph>{say('object', { contact })}</Paragraph>
      <Deed to={link}>{say('deed')}</Deed>
    </Frame>
  );
}
