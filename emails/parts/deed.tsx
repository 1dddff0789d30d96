import { Fragment } from 'react';
import { Button, Link, Text } from 'react-email';
import { firstLanguage, type InterfaceLanguage } from '~/platform/locale/sentences';
import { words } from './frame.words';
import { ink } from './ink';
import { webAddress } from './web-address';

type DeedProps = { to: string; children: string; language?: InterfaceLanguage | undefined };

/** The one thing to do: a link that looks like a button, and its address spelt out for who would rather read it first. */
export function Deed({ to, children, language = firstLanguage }: DeedProps) {
  const link = webAddress(to);
  return (
    <>
      <Button href={link} className="deed" style={button}>
        {children}
      </Button>
      <Text className="quiet" data-skip-in-text="true" style={small}>
        {words(language)('orOpen')}
        <br />
        <Link href={link} style={{ color: 'inherit', textDecoration: 'underline' }}>
          <Breakable address={to} />
        </Link>
      </Text>
    </>
  );
}

/** An address that breaks after a slash where it must, so that no last letter stands alone on a line. */
const Breakable = ({ address }: { address: string }) =>
  address.split(/(?<=[^:/]\/)/).map((part, number) => (
    <Fragment key={number}>
      {number > 0 ? <wbr /> : null}
      {part}
    </Fragment>
  ));

const button = {
  backgroundColor: ink.wax,
  color: ink.onWax,
  fontSize: '17px',
  fontWeight: 600,
  lineHeight: '1.3',
  margin: '8px 0 16px',
  overflowWrap: 'anywhere',
  padding: '14px 24px',
  textDecoration: 'none',
} as const;
const small = {
  color: ink.quiet,
  fontSize: '14px',
  lineHeight: '1.5',
  margin: '0 0 20px',
  overflowWrap: 'anywhere',
} as const;
