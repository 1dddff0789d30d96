import { words } from './attestation-made.words';
import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { FinePrint, Paragraph, Quote, Title } from './parts/prose';

/** An attestation by a lead names the one letter for which it serves; staff’s serves for all. */
export type AttestationMadeProps = Sender & {
  organisation: string;
  attestedBy: string;
  restsOn: string;
  link: string;
} & ({ by: 'staff' } | { by: 'lead'; letterTitle: string });

export const subject = ({ language = 'en', organisation }: AttestationMadeProps) =>
  words(language)('subject', { organisation });

export default function AttestationMade(props: AttestationMadeProps) {
  const { language = 'en', organisation, attestedBy, restsOn, link } = props;
  const say = words(language);
  const letterTitle = props.by === 'lead' ? props.letterTitle : '';
  const attested = say(props.by, { attestedBy, organisation, letterTitle });
  return (
    <Frame {...props} subject={subject(props)} preview={attested} why={say('why', { organisation })}>
      <Title>{say('heading', { attestedBy, organisation })}</Title>
      <Paragraph>{attested}</Paragraph>
      <Quote label={say('restsOn')} text={restsOn} />
      <Deed to={link}>{say('deed', { organisation })}</Deed>
      <FinePrint>{say('wrong')}</FinePrint>
    </Frame>
  );
}
