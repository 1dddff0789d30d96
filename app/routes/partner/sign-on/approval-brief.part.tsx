import { writtenIn } from '~/letters/text/languages';
import { mailAddressShown } from '~/platform/address/mail-address';
import { instantInWords } from '~/platform/locale/dates';
import {
  printedAsNow,
  References,
  SigningFields,
  useDeclaration,
  useDeclarationLines,
} from '~/sign-on/preparation/signing-fields';
import { AlreadySigned } from '~/sign-on/signatories/already-signed';
import { words as signedWords } from '~/sign-on/signatories/already-signed.words';
import {
  Button,
  Buttons,
  DeedForm,
  Facts,
  Heading,
  LinkButton,
  Notice,
  ReadersTime,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words as lineWords } from '../line/line-change.words';
import { words as togetherWords } from '../together/together.words';
import type { Brief } from './approval';
import { words } from './approval.words';

/** Who asks, until when, and for what, and who has signed: the deadline first. */
export function BriefFacts({ page: { letter, preparedBy, signed, organisationId } }: { page: Brief }) {
  const say = useWords(words);
  const saySigned = useWords(signedWords);
  const language = useLanguage();
  return (
    <Facts
      facts={[
        [
          say('until'),
          <span key="until">
            <strong>{instantInWords(letter.endsAt, letter.timeZone, language)}</strong>{' '}
            <ReadersTime at={letter.endsAt} timeZone={letter.timeZone} />
          </span>,
        ],
        [
          say('letter'),
          <span key="letter" {...writtenIn(letter.parts.language)}>
            {letter.parts.title}
          </span>,
        ],
        [say('ledBy'), letter.lead],
        [saySigned('title'), signed && <AlreadySigned key="signed" signed={signed} organisationId={organisationId} />],
        [say('preparedBy'), preparedBy && say('question', { preparedBy })],
      ]}
    />
  );
}

/** The declaration, whoever makes it, and the one button; then which text it is of. */
export function Approve({ page, reply }: { page: Brief; reply: unknown }) {
  const { address, shown, letter, path, nominated, organisation, together, former } = page;
  const declaration = useDeclaration(shown.declared);
  const lines = useDeclarationLines(shown.declared);
  const form = useFormState<Record<'name' | 'role' | 'printName', string>>(reply, printedAsNow(former));
  const say = useWords(words);
  const sayLine = useWords(lineWords);
  const deed = former ? sayLine('sign') : say('approve');
  const sayTogether = useWords(togetherWords);
  return (
    <section className="no-print">
      <Heading>{former ? sayLine('sign') : say('approveTitle')}</Heading>
      {nominated ? (
        <Notice>{former ? sayLine('approvalNominated', { organisation }) : say('nominated', { organisation })}</Notice>
      ) : null}
      <DeedForm form={form} to={path}>
        <SigningFields
          fields={form.fields}
          shown={{ ...shown, declaration, lines }}
          printsSignatories={letter.call.printsSignatories}
        />
        <Buttons>
          <Button weight="deed">{together && !together.otherSigned ? sayTogether('sign') : deed}</Button>
          <LinkButton to={`${path}/decline`} weight="quiet">
            {say('decline')}
          </LinkButton>
        </Buttons>
      </DeedForm>
      <p className="reference">{say('approveLead', { address: mailAddressShown(address) })}</p>
      <References lines={lines} />
    </section>
  );
}
