import { Fragment, type ReactNode } from 'react';
import { Heading, Link, Text } from 'react-email';
import { ink, serif } from './ink';
import { webAddress } from './web-address';

const wide = { overflowWrap: 'anywhere' } as const;

export const Title = ({ children }: { children: ReactNode }) => (
  <Heading
    as="h1"
    style={{
      ...wide,
      fontFamily: serif,
      fontSize: '24px',
      fontWeight: 600,
      lineHeight: '1.25',
      margin: '0 0 20px',
      textWrap: 'balance',
    }}
  >
    {children}
  </Heading>
);

export const Paragraph = ({ children }: { children: ReactNode }) => (
  <Text style={{ ...wide, fontSize: '17px', lineHeight: '1.5', margin: '0 0 16px' }}>{children}</Text>
);

export const FinePrint = ({ children }: { children: ReactNode }) => (
  <Text
    className="quiet"
    style={{ ...wide, color: ink.quiet, fontSize: '15px', lineHeight: '1.5', margin: '0 0 12px' }}
  >
    {children}
  </Text>
);

/** A text that somebody typed: an empty line parts paragraphs, a line break stays one. */
export const Prose = ({ text }: { text: string }) =>
  text
    .trim()
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((paragraph, number) => (
      <Paragraph key={number}>
        <Lines text={paragraph} />
      </Paragraph>
    ));

/** `language`: that of the words, where it may be another than the mail’s. */
type Quoted = { text: string; label?: string; language?: string; direction?: 'ltr' | 'rtl' };

/** Words quoted as they stand: an ask in brief, a statement, a printed line. */
export const Quote = ({ text, label, language, direction = 'ltr' }: Quoted) => (
  <>
    {label ? <FinePrint>{label}</FinePrint> : null}
    <blockquote
      className="quote"
      {...(language ? { lang: language, dir: direction } : {})}
      style={{
        ...wide,
        ...(direction === 'rtl'
          ? { borderRight: `3px solid ${ink.wax}`, padding: '2px 16px 2px 0', textAlign: 'right' }
          : { borderLeft: `3px solid ${ink.wax}`, padding: '2px 0 2px 16px' }),
        fontSize: '17px',
        lineHeight: '1.5',
        margin: '0 0 20px',
      }}
    >
      <Lines text={text.trim()} />
    </blockquote>
  </>
);

/** One fact with its name above it. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <Text style={{ ...wide, fontSize: '17px', lineHeight: '1.5', margin: '0 0 12px' }}>
    <span className="quiet" style={{ color: ink.quiet, fontSize: '15px' }}>
      {name}
    </span>
    <br />
    {children}
  </Text>
);

/** A link within a sentence; what it leads to is said by its words. */
export const TextLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link href={webAddress(to)} style={{ color: 'inherit', textDecoration: 'underline' }}>
    {children}
  </Link>
);

const Lines = ({ text }: { text: string }) =>
  text.split(/\r?\n/).map((line, number) => (
    <Fragment key={number}>
      {number > 0 ? <br /> : null}
      {line}
    </Fragment>
  ));
