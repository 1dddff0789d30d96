import { Deed } from './parts/deed';
import { Frame, type Sender } from './parts/frame';
import { FinePrint, Paragraph, Title } from './parts/prose';
import { words } from './sign-in.words';

/** `browser` in words: “Firefox on Linux”. */
export type SignInProps = Sender & { link: string; browser: string };

export const subject = ({ language = 'en' }: SignInProps) => words(language)('subject');

export default function SignIn(props: SignInProps) {
  const { language = 'en', link, browser } = props;
  const say = words(language);
  return (
    <Frame {...props} subject={subject(props)} preview={say('preview')} why={say('why')}>
      <Title>{say('heading')}</Title>
      <Paragraph>{say('once')}</Paragraph>
      <Deed to={link} language={language}>
        {say('deed')}
      </Deed>
      <FinePrint>{say('asked', { browser })}</FinePrint>
    </Frame>
  );
}
