import { useActionData, useLoaderData } from '@remix-run/react';
import { list } from '~/platform/locale/sentences';
import {
  printedAsNow,
  References,
  SigningFields,
  useDeclaration,
  useDeclarationLines,
} from '~/sign-on/preparation/signing-fields';
import {
  Button,
  Buttons,
  DeedButton,
  DeedForm,
  Heading,
  LinkButton,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words as lineWords } from '../line/line-change.words';
import { words } from '../sign-on/preparation.words';
import type { action, loader } from '../sign-on/preparation-check';
import { AskTogether, GivenAct, Together } from '../together/together.part';
import { words as togetherWords } from '../together/together.words';

type Two = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['together']>;

/** Where the two are; the form for who is one of them and has not signed; and whom the reader can ask. */
export function SignTogether({ together }: { together: Two }) {
  const { mine, letter, line, preparation, shown: seen, former } = useLoaderData<typeof loader>();
  const declaration = useDeclaration(seen.declared);
  const say = useWords(togetherWords);
  const { both, acted, other, whole, toAsk } = together;
  const actedAt = acted ? both[0]?.actedAt : null;
  const otherDeclined = both[1]?.declined ?? null;
  const shown = { organisation: line.name, title: letter.parts.title, other, otherDeclined, until: letter.endsAt };
  return (
    <>
      <Together both={both} timeZone={letter.timeZone} line={former !== null} />
      {actedAt ? <GivenAct {...shown} line={former !== null} actedAt={actedAt} timeZone={letter.timeZone} /> : null}
      {actedAt ? (
        <LinkButton to={`/preparations/${preparation.id}/take-back`} weight="quiet">
          {say('takeBack')}
        </LinkButton>
      ) : null}
      {mine && whole && !acted ? <Sign /> : null}
      {whole && toAsk.length > 0 ? (
        <AskTogether
          names={list(toAsk)}
          one={both[0]?.name ?? ''}
          declaration={declaration}
          seen={seen.seen}
          id={preparation.id}
          line={former !== null}
        />
      ) : null}
    </>
  );
}

export function Sign() {
  const { organisation, shown, letter, together, former } = useLoaderData<typeof loader>();
  const declaration = useDeclaration(shown.declared);
  const lines = useDeclarationLines(shown.declared);
  const form = useFormState<Record<'name' | 'role' | 'printName', string>>(
    useActionData<typeof action>(),
    printedAsNow(former),
  );
  const say = useWords(words);
  const sayTogether = useWords(togetherWords);
  const of = { organisation: organisation.name, other: together?.other ?? '' };
  const first = together !== null && !together.both.some(({ actedAt }) => actedAt);
  const sayLine = useWords(lineWords);
  const sayOther = former ? sayLine : sayTogether;
  const explains = together
    ? sayOther(first ? 'otherWaits' : 'otherSigned', of)
    : former
      ? sayLine('signLead')
      : say('signLead', of);
  const title = former ? sayLine('signTitle', of) : say('signTitle', of);
  return (
    <section>
      <Heading explains={explains}>{first ? sayTogether('signTitle', of) : title}</Heading>
      <DeedForm form={form}>
        <SigningFields
          fields={form.fields}
          shown={{ ...shown, declaration, lines }}
          printsSignatories={letter.call.printsSignatories}
        />
        <Buttons>
          <Button weight="deed">{first ? sayTogether('sign') : former ? sayLine('sign') : say('coSign')}</Button>
        </Buttons>
      </DeedForm>
      <References lines={lines} />
    </section>
  );
}

export function Ask({ signatory }: { signatory: string }) {
  const { preparation, shown, former } = useLoaderData<typeof loader>();
  const declaration = useDeclaration(shown.declared);
  const say = useWords(words);
  const sayLine = useWords(lineWords);
  return (
    <section>
      <Heading explains={former ? sayLine('askLead', { signatory }) : say('askLead', { signatory })}>
        {say('askTitle')}
      </Heading>
      <h3>{say('willDeclare', { signatory })}</h3>
      <blockquote className="declaration">
        <p>{declaration}</p>
      </blockquote>
      <DeedButton to={`/preparations/${preparation.id}/request`} values={{ seen: shown.seen }} weight="deed">
        {say('ask', { signatory })}
      </DeedButton>
    </section>
  );
}
