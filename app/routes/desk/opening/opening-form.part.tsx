import { deadlineZones } from '~/letters/letter/deadline';
import { mailAddressShown } from '~/platform/address/mail-address';
import { zoneName } from '~/platform/locale/dates';
import type { SignatoryChoice } from '~/sign-on/opening/authority';
import type { Call } from '~/sign-on/opening/opening';
import { SigningFields } from '~/sign-on/preparation/signing-fields';
import { type LineView, PrintedLine } from '~/sign-on/signatories/printed-line';
import {
  Button,
  Buttons,
  ChoiceField,
  DeedForm,
  Heading,
  MomentField,
  Notice,
  SelectField,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { CallFields, type callNames } from './call-fields.part';
import { ChangedTerms } from './changed-terms.part';
import { words } from './opening.words';
import type { Again } from './reopening.part';
import { words as reopeningWords } from './reopening.words';

type Own = 'date' | 'time' | 'timeZone' | 'printedName' | 'signatory' | 'name' | 'role' | 'printName' | 'terms';
type Input = Record<Own | (typeof callNames)[number], string>;

type Shown = {
  readonly lead: { readonly id: string; readonly name: string };
  readonly language: string;
  readonly signatories: readonly (SignatoryChoice & { readonly me: boolean })[];
  /** The lead’s own names that can be printed. */
  readonly names: readonly string[];
  readonly signed: boolean;
  readonly version: number;
  /** What follows for who co-signed, where it is opened again. */
  readonly again: Again | null;
  readonly call: Call;
  readonly line: LineView;
  readonly declaration: string;
  readonly suggested: { readonly date: string; readonly time: string; readonly timeZone: string };
};

/** Until when, and who signs for the lead; the deed. */
export function OpeningForm({ page, reply }: { page: Shown; reply: unknown }) {
  const say = useWords(words);
  const sayAgain = useWords(reopeningWords);
  const able = page.signatories.filter(({ whyNot }) => !whyNot);
  const only = able.length === 1 ? { signatory: able[0]?.membershipId ?? '' } : {};
  const form = useFormState<Input>(reply, {
    ...page.suggested,
    ...typedCall(page.call),
    printedName: page.line.name,
    ...only,
  });
  const { date, time, timeZone } = form.fields;
  const zones = deadlineZones.map((zone) => ({ value: zone, label: zoneName(zone) }));
  const may = page.signed || able.length > 0;
  return (
    <DeedForm form={form}>
      <input type="hidden" name="version" value={page.version} />
      <input type="hidden" name="seen" value={page.again?.seen ?? ''} />
      <MomentField
        date={date}
        time={time}
        zone={timeZone}
        zones={zones}
        label={say('deadline')}
        hint={say('deadlineHint')}
      />
      <CallFields fields={form.fields} />
      {page.again?.promised ? <ChangedTerms fields={form.fields} former={page.call} lead={page.lead.name} /> : null}
      {page.signed ? <Notice>{say('signed', { organisation: page.lead.name })}</Notice> : <Lead {...{ page, form }} />}
      {may ? (
        <Buttons>
          <Button weight="deed">{page.again ? sayAgain('deed', { version: page.version }) : say('deed')}</Button>
        </Buttons>
      ) : null}
    </DeedForm>
  );
}

/** A call as its fields start. */
const typedCall = (call: Call) => ({
  whoMaySign: call.whoMaySign,
  statements: call.statements,
  printsSignatories: call.printsSignatories ? 'on' : '',
  takesReservations: call.takesReservations ? 'on' : '',
  takesExperts: call.takesExperts ? 'on' : '',
  quorum: call.quorum === null ? '' : String(call.quorum),
  correctionHours: String(call.correctionHours),
});

function Lead({ page, form }: { page: Shown; form: ReturnType<typeof useFormState<Input>> }) {
  const say = useWords(words);
  const { lead, signatories, line, language } = page;
  const able = signatories.filter(({ whyNot }) => !whyNot);
  const choices = able.map(({ membershipId, name, me, address, asked }) => ({
    value: membershipId,
    label: me ? say('me', { name }) : name,
    hint: asked ? say('asked', { address: mailAddressShown(address) }) : mailAddressShown(address),
  }));
  return (
    <>
      {signatories
        .filter(({ whyNot }) => whyNot)
        .map(({ membershipId, address }) => (
          <Notice key={membershipId} kind="warning">
            {say('unproven', { address: mailAddressShown(address) })}
          </Notice>
        ))}
      {able.length > 0 ? (
        <ChoiceField
          field={form.fields.signatory}
          label={say('signatory', { organisation: lead.name })}
          hint={say('signatoryHint')}
          choices={choices}
        />
      ) : (
        <p>
          {say('nobody', { organisation: lead.name })}{' '}
          <a href={`/organisations/${lead.id}/signatories/new`}>{say('name')}</a>
        </p>
      )}
      <SelectField
        field={form.fields.printedName}
        label={say('printedName')}
        hint={say('printedNameHint')}
        width="full"
        options={page.names.map((each) => ({ value: each, label: each }))}
      />
      <Heading level={3}>{say('line', { organisation: lead.name })}</Heading>
      <PrintedLine line={line} language={language} />
      {able.some(({ me }) => me) ? (
        <fieldset className="form">
          <legend>{say('mine')}</legend>
          <SigningFields fields={form.fields} shown={{ declaration: page.declaration }} printsSignatories />
        </fieldset>
      ) : null}
    </>
  );
}
