import type { ShownChange } from '~/sign-on/change/shown-change.server';
import { Buttons, Heading, LinkButton, Notice, useWords } from '~/ui/door/design-system';
import { words as answerWords } from './answer.words';
import { words } from './change.words';
import { ChangeToRead, ObjectionForm, Refused } from './shown-change.part';

type Shown = {
  readonly id: string;
  readonly organisation: string;
  readonly change: Omit<ShownChange, 'letter' | 'digest'> | null;
  /** Whether the reader may object. */
  readonly objects: boolean;
  readonly reply: unknown;
};

/** The change that is out, on the page of an endorsement: a correction with its objection, or the way to an answer. */
export function ChangeOut({ id, organisation, change, objects, reply }: Shown) {
  const say = useWords(words);
  if (reply && typeof reply === 'object' && 'objected' in reply)
    return (
      <Notice kind="success" finding>
        {say('objectedSignedIn', { organisation })}
      </Notice>
    );
  if (!change) return <Refused reply={reply} />;
  if (change.kind === 'substantive') return <Substance id={id} change={change} />;
  return (
    <section className="page-flow">
      <Heading>{say('signedInTitle')}</Heading>
      <ChangeToRead shown={change} />
      {objects ? <ObjectionForm shown={change} reply={reply} /> : <p>{say('whoObjects')}</p>}
    </section>
  );
}

function Substance({ id, change: { lead, organisation } }: { id: string; change: NonNullable<Shown['change']> }) {
  const say = useWords(answerWords);
  return (
    <section className="page-flow">
      <Heading>{say('signedInTitle')}</Heading>
      <p>{say('out', { lead, organisation })}</p>
      <Buttons>
        <LinkButton to={`/endorsements/${id}/answer`}>{say('toAnswer')}</LinkButton>
      </Buttons>
    </section>
  );
}
