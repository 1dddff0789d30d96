import { type CSSProperties, Fragment } from 'react';
import { Text } from 'react-email';
import type { InterfaceLanguage } from '~/platform/locale/sentences';
import { words } from './compare.words';
import { FinePrint } from './prose';

/** How the letter sets words apart; a heading by its level. */
type WordStyle = {
  readonly emphasis?: true;
  readonly strong?: true;
  readonly code?: true;
  readonly heading?: 2 | 3 | 4;
};

/** A place in which two texts differ: what it is called, and its words, of which some went and some came. */
type ComparedPlace = {
  readonly heading: string;
  readonly runs: readonly {
    readonly kind: 'same' | 'out' | 'in';
    readonly words: string;
    readonly style?: WordStyle | null;
  }[];
};

export type Compared = {
  readonly places: readonly ComparedPlace[];
  /** That of the letter’s words. */
  readonly textLanguage: string;
  readonly textDirection: 'ltr' | 'rtl';
};

type CompareProps = Compared & { readonly language: InterfaceLanguage };

/** What changed, place by place. What went is struck through, what came is underlined; as text they stand in [- -] and [+ +]. */
export const Compare = ({ places, textLanguage, textDirection, language }: CompareProps) => (
  <>
    <FinePrint>{words(language)('legend')}</FinePrint>
    {places.map(({ heading, runs }, number) => (
      <div key={number} style={{ margin: '0 0 20px' }}>
        <Text style={{ fontSize: '17px', fontWeight: 600, lineHeight: '1.4', margin: '0 0 4px' }}>{heading}</Text>
        <Text lang={textLanguage} dir={textDirection} style={setting}>
          {runs.map(({ kind, words: said, style }, place) => {
            const set = settingOf(style ?? {}, kind === 'in');
            if (kind === 'same')
              return (
                <span key={place} style={set}>
                  {said}
                </span>
              );
            // What goes and what comes in its place are two words.
            return kind === 'out' ? (
              <Fragment key={place}>
                <del style={set}>{said}</del>
                {runs[place + 1]?.kind === 'in' && !/\s$/.test(said) ? ' ' : null}
              </Fragment>
            ) : (
              <ins key={place} style={set}>
                {said}
              </ins>
            );
          })}
        </Text>
      </div>
    ))}
  </>
);

/** How the letter sets words apart, as mails can: code is upright in the face of what is typed, a heading larger. */
function settingOf({ emphasis, strong, code, heading }: WordStyle, isNew: boolean): CSSProperties {
  return {
    fontStyle: emphasis ? 'italic' : undefined,
    fontWeight: isNew || strong || heading ? 600 : undefined,
    fontFamily: code ? 'monospace' : undefined,
    fontSize: heading ? `${24 - heading}px` : undefined,
  };
}

const setting = {
  fontSize: '17px',
  lineHeight: '1.5',
  margin: 0,
  overflowWrap: 'anywhere',
  whiteSpace: 'pre-line',
} as const;
