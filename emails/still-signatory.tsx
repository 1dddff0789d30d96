import { Frame, type Sender } from './parts/frame';
import { Fact, Paragraph, Title } from './parts/prose';
import { words } from './still-signatory.words';

/** `because`: the reader signed for an organisation or administers it, or signed in their own name. */
export type StillSignatoryProps = Sender & {
  because: 'signed' | 'expert';
  organisation: string;
  lead: string;
  letterTitle: string;
  version: number;
  /** The version that was in force before; null where it is the same. */
  former: number | null;
  /** What is otherwise than the reader was told. */
  terms: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  deadline: string;
};

export const subject = ({ language = 'en', letterTitle, former, version }: StillSignatoryProps) =>
  words(language)(former === null ? 'subject' : 'subjectVersion', { letterTitle, version });

export default function StillSignatory(props: StillSignatoryProps) {
  const { language = 'en', because, organisation, lead, letterTitle, version, former, terms } = props;
  const say = words(language);
  const happened = say('happened', { lead, letterTitle, version });
  return (
    <Frame {...props} subject={subject(props)} preview={happened} why={say(`why ${because}`, { organisation })}>
      <Title>{former === null ? say('heading') : say('headingVersion', { version })}</Title>
      <Paragraph>{happened}</Paragraph>
      {former === null ? null : <Paragraph>{say(`version ${because}`, { organisation, version, former })}</Paragraph>}
      {terms.length > 0 ? <Paragraph>{say(`terms ${because}`, { organisation })}</Paragraph> : null}
      {terms.map(({ name, before, after }) => (
        <Fact key={name} name={name}>
          {say('became', { after, before })}
        </Fact>
      ))}
      <Fact name={say('until')}>{props.deadline}</Fact>
      <Paragraph>{say(`stay ${because}`, { organisation, version })}</Paragraph>
      <Paragraph>{say('withdraw')}</Paragraph>
    </Frame>
  );
}
