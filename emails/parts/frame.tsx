import type { ReactNode } from 'react';
import { Body, Container, Head, Hr, Html, Link, Preview, Text } from 'react-email';
import { firstLanguage, type InterfaceLanguage, isInterfaceLanguage } from '~/platform/locale/interface-languages';
import type { Say } from '~/platform/locale/sentences';
import { words } from './frame.words';
import { ink, nightRules, serif } from './ink';
import { webAddress } from './web-address';

/** What every mail is told: who runs the installation, where it is, and whether it is a demonstration. */
export type Sender = {
  readonly operator: string;
  /** Absolute address of the installation’s first page. */
  readonly home: string;
  /** Who runs the installation, and where to reach them. */
  readonly runBy?: { readonly name: string; readonly contact?: string } | null;
  readonly demonstration?: boolean;
  readonly language?: InterfaceLanguage;
};

type FrameProps = Omit<Sender, 'language'> & {
  /** The language of the mail’s words; where it is not one of the interface’s, `said` says them. */
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly said?: Say<'demonstration' | 'sentBy' | 'runBy'>;
  readonly subject: string;
  /** The line that a mailbox shows beside the subject. */
  readonly preview: string;
  /** The name at the head of the sheet; the installation’s, unless someone else speaks. */
  readonly letterhead?: string;
  /** Why this person gets this mail. */
  readonly why: ReactNode;
  readonly children: ReactNode;
};

/** One sheet of paper: letterhead, the letter, and at its foot who sent it and why. No pictures. */
export function Frame({ language = 'en', direction = 'ltr', subject, preview, why, children, ...sender }: FrameProps) {
  const say = sender.said ?? words(isInterfaceLanguage(language) ? language : firstLanguage);
  return (
    <Html lang={language} dir={direction}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style>{nightRules}</style>
      </Head>
      <Body
        lang={language}
        dir={direction}
        className="paper"
        style={{ backgroundColor: ink.paper, margin: 0, padding: 0 }}
      >
        <Preview useTitleTag={false}>{preview}</Preview>
        <Container className="ink" style={{ ...sheet, textAlign: direction === 'rtl' ? 'right' : 'left' }}>
          {sender.demonstration ? <Demonstration>{say('demonstration')}</Demonstration> : null}
          <Text style={head}>{sender.letterhead ?? sender.operator}</Text>
          <Hr className="rule" style={rule} />
          {children}
          <Hr className="rule" style={{ ...rule, marginTop: '32px' }} />
          <Text className="quiet" style={foot}>
            {why}
          </Text>
          <Text className="quiet" style={foot}>
            {say('sentBy', { operator: sender.operator, home: '' })}
            <Link href={webAddress(sender.home)} style={{ color: 'inherit', textDecoration: 'underline' }}>
              {sender.home}
            </Link>
            {sender.runBy ? <RunBy {...sender.runBy}>{say('runBy', runByOf(sender))}</RunBy> : null}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

const runByOf = ({ operator, home, runBy }: Omit<Sender, 'language'>) => ({
  ...{ operator, name: runBy?.name ?? '' },
  host: new URL(home).host,
});

const RunBy = ({ contact, children }: { contact?: string; children: string }) => (
  <>
    <br />
    {children}
    {contact ? (
      <>
        <br />
        <Link href={contactLink(contact)} style={{ color: 'inherit', textDecoration: 'underline' }}>
          {contact}
        </Link>
      </>
    ) : null}
  </>
);

const contactLink = (contact: string) => (/^https?:/.test(contact) ? webAddress(contact) : `mailto:${contact}`);

const Demonstration = ({ children }: { children: string }) => (
  <Text
    className="quote"
    style={{
      border: `2px solid ${ink.wax}`,
      fontSize: '15px',
      lineHeight: '1.5',
      margin: '0 0 24px',
      padding: '8px 12px',
    }}
  >
    <strong>{children}</strong>
  </Text>
);

const sheet = {
  color: ink.text,
  fontFamily: serif,
  fontSize: '17px',
  lineHeight: '1.5',
  maxWidth: '600px',
  padding: '32px 20px',
} as const;
const head = { fontSize: '15px', lineHeight: '1.4', margin: '0 0 12px' };
const rule = { border: 'none', borderTop: `1px solid ${ink.rule}`, margin: '0 0 28px', width: '100%' };
const foot = {
  color: ink.quiet,
  fontSize: '14px',
  lineHeight: '1.5',
  margin: '0 0 8px',
  overflowWrap: 'anywhere',
} as const;
