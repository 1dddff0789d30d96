import { CheckField, type FieldState, TextField } from '~/ui/field/field';
import { useLanguage, useWords } from '~/ui/part/language';
import { type DeclarationLines, type Declared, declarationIn, declarationLines } from '../declaration/declaration';
import { declarationWords } from '../declaration/declaration.words';
import { signingWords } from '../declaration/signing.words';
import type { LineView } from '../signatories/printed-line';

type Fields = Record<'name' | 'role' | 'printName', FieldState>;

/** Where a line changes, whether the signatory is printed beside the name stays as it is, unless they say otherwise. */
export const printedAsNow = (former: Pick<LineView, 'signedBy'> | null) =>
  former?.signedBy ? { printName: 'on' } : undefined;

/** The declaration, word for word, and the name by which whoever signs makes it. */
export function SigningFields({
  fields,
  shown,
  printsSignatories,
}: {
  fields: Fields;
  /** The declaration, and the digest of the line where it was shown: both go back with the form as they were. */
  shown: { readonly declaration: string; readonly line?: string; readonly lines?: DeclarationLines };
  printsSignatories: boolean;
}) {
  const say = useWords(signingWords);
  return (
    <>
      <input type="hidden" name="declaration" value={shown.declaration} />
      {shown.line ? <input type="hidden" name="line" value={shown.line} /> : null}
      <div>
        <h3>{say('declaration')}</h3>
        <blockquote className="declaration">
          {shown.lines ? <Lines lines={shown.lines.lines} /> : <p>{shown.declaration}</p>}
        </blockquote>
      </div>
      <TextField field={fields.name} label={say('name')} hint={say('nameHint')} width="medium" autoComplete="name" />
      <TextField field={fields.role} label={say('role')} width="medium" autoComplete="organization-title" />
      {printsSignatories ? (
        <CheckField field={fields.printName} label={say('printName')} hint={say('printNameHint')} />
      ) : null}
    </>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** Which text it is, apart from what is declared of it. */
export const References = ({ lines }: { lines: DeclarationLines }) => (
  <p className="reference">{lines.references.join(' ')}</p>
);

/** The declaration sentence by sentence, in the language of the page. */
export const useDeclarationLines = (declared: Declared): DeclarationLines =>
  declarationLines(useWords(declarationWords), declared, useLanguage());

/** The declaration as it is shown, agreed to and kept, in the language of the page. */
export const useDeclaration = (declared: Declared): string =>
  declarationIn(useWords(declarationWords), declared, useLanguage());
