import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { Fact, FinePrint, Paragraph, Title } from './parts/prose';
import { words } from './sign-in.words';

/** `code`: six digits, set apart, beside the link. `browser` in words: “Firefox on Linux”. */
export type SignInProps = Sender & { link: string; code: string; browser: string };

export const subject = ({ language = 'en' }: SignInProps) => words(language)('subject');

export default function SignIn(props: SignInProps) {
  const { language = 'en', link, code, browser } = props;
  const say = words(language);
  return (
    <Frame {...props} subject={subject(props)} preview={say('preview', { code })} why={say('why')}>
      <Title>{say('heading')}</Title>
      <Fact name={say('code')}>
        <strong style={{ fontSize: '28px', letterSpacing: '2px' }}>{code}</strong>
      </Fact>
      <FinePrint>{say('codeHow')}</FinePrint>
      <Paragraph>{say('once')}</Paragraph>
      <Deed to={link} language={language}>
        {say('deed')}
      </Deed>
      <FinePrint>{say('asked', { browser })}</FinePrint>
    </Frame>
  );
}
