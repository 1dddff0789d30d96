import { Button, Buttons, DeedForm, type FormState, LinkButton, Row, Table, useWords } from '~/ui/door/design-system';
import { words } from './addressees.words';
import type { FoundView } from './addressees-found.server';

/** The officials that the filter found, to be ticked one by one, with why each would be written to. */
export function AddresseesFound({
  form,
  to,
  page,
  found,
  total,
  back,
}: {
  form: FormState;
  to: string;
  page: number;
  found: FoundView;
  total: number;
  back: string;
}) {
  const say = useWords(words);
  const columns = [say('official'), say('why'), say('country'), say('group')].map((heading) => ({ heading }));
  return (
    <>
      <p>{say('hint')}</p>
      <Table caption={say('found', { count: total })} columns={columns}>
        {found.map((official) => (
          <Row key={official.id}>
            <th scope="row">
              <Tick official={official} form={form.id} />
            </th>
            <td>{official.why}</td>
            <td>{official.country}</td>
            <td>{official.group}</td>
          </Row>
        ))}
      </Table>
      <DeedForm form={form} to={to}>
        <input type="hidden" name="page" value={page} />
        {found.map(({ id }) => (
          <input key={id} type="hidden" name="shown" value={id} />
        ))}
        <Buttons>
          <Button weight="deed">{say('save')}</Button>
          <LinkButton to={back}>{say('back')}</LinkButton>
        </Buttons>
      </DeedForm>
    </>
  );
}

function Tick({ official, form }: { official: FoundView[number]; form: string }) {
  const say = useWords(words);
  const { id, name, chosen, leftOut, office, holder, ofLead } = official;
  const about = [
    ...(office ? [holder ? say('heldBy', { holder }) : say('nobodyHolds')] : []),
    ...(ofLead ? [say('ofLead')] : []),
    ...(leftOut ? [say(leftOut)] : []),
  ];
  return (
    <label className="choice">
      <input type="checkbox" name="officials" value={id} form={form} defaultChecked={chosen} />
      <span>
        {name}
        {about.length > 0 ? <span className="choice-hint">{about.join('; ')}</span> : null}
      </span>
    </label>
  );
}
