import type { InterfaceLanguage } from '~/platform/locale/sentences';
import { words } from './doubts.words';
import { Paragraph } from './prose';

type DoubtsProps = { doubts: readonly string[] | null; lead: string; language: InterfaceLanguage };

/** What of a correction may be more than spelling and form, though the lead confirmed that it is not; nothing where it had not to. */
export const Doubts = ({ doubts, lead, language }: DoubtsProps) =>
  doubts ? (
    <>
      <Paragraph>{words(language)('confirmed', { lead })}</Paragraph>
      {doubts.map((doubt, number) => (
        <Paragraph key={number}>– {doubt}</Paragraph>
      ))}
    </>
  ) : null;
