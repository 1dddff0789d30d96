import { mailAddressShown } from '~/platform/address/mail-address';
import { type ExpertDeclared, expertDeclarationIn } from '~/sign-on/expert/expert-declaration';
import { expertDeclarationWords } from '~/sign-on/expert/expert-declaration.words';
import { expertFormWords } from '~/sign-on/expert/expert-form.words';
import {
  Button,
  Buttons,
  DeedForm,
  Heading,
  LinkButton,
  TextField,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './expert.words';

type Signing = {
  readonly declared: ExpertDeclared;
  readonly line: Record<'name' | 'title' | 'affiliation', string>;
  readonly address: string;
  readonly path: string;
};

/** The line as the expert types it, and the declaration, word for word; the name is the act. */
export function SignAsExpert({ page, reply }: { page: Signing; reply: unknown }) {
  const { declared, line, address, path } = page;
  const say = useWords(words);
  const sayForm = useWords(expertFormWords);
  const declaration = expertDeclarationIn(useWords(expertDeclarationWords), declared, useLanguage());
  // The name is typed by whoever signs; title and affiliation may stand there from before.
  const form = useFormState<Signing['line']>(reply, { title: line.title, affiliation: line.affiliation });
  const { name, title, affiliation } = form.fields;
  return (
    <section className="no-print" id="sign">
      <Heading explains={say('signLead', { address: mailAddressShown(address) })}>{say('signTitle')}</Heading>
      <DeedForm form={form}>
        <input type="hidden" name="declaration" value={declaration} />
        <TextField field={title} label={sayForm('title')} hint={sayForm('titleHint')} width="medium" optional />
        <TextField
          field={affiliation}
          label={sayForm('affiliation')}
          hint={sayForm('affiliationHint')}
          width="medium"
          optional
        />
        <div>
          <h3>{sayForm('declaration')}</h3>
          <blockquote className="declaration">
            <p>{declaration}</p>
          </blockquote>
        </div>
        <TextField field={name} label={sayForm('name')} hint={sayForm('nameHint')} width="medium" autoComplete="name" />
        <Buttons>
          <Button weight="deed">{say('deed')}</Button>
          <LinkButton to={`${path}/decline`} weight="quiet">
            {say('decline')}
          </LinkButton>
        </Buttons>
      </DeedForm>
    </section>
  );
}
