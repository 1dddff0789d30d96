import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { addresseeCount, audienceFound, chooseAddressees } from '~/delivery/addressees.server';
import { audienceFilter, tickedForm } from '~/delivery/dispatch-forms';
import { dispatchIn } from '~/delivery/dispatches.server';
import { requireLetter } from '~/letters/desk.server';
import { DeskFrame } from '~/letters/desk-frame';
import { deskFrameOf } from '~/letters/desk-frame.server';
import { directoryCounts } from '~/officials/officials.server';
import { deed, readForm } from '~/platform/form.server';
import { countryName } from '~/platform/locale/countries';
import { firstLanguage } from '~/platform/locale/sentences';
import { Button, DeedButton, LinkButton } from '~/ui/button';
import { Empty } from '~/ui/empty';
import { SelectField, TextField } from '~/ui/field';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { Row, Table } from '~/ui/table';
import { words } from './addressees.words';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('title') }];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'choose addressees');
  const dispatch = await dispatchIn(member, args.params['dispatch']);
  const filter = audienceFilter.parse(Object.fromEntries(new URL(args.request.url).searchParams));
  const [frame, counts, found, chosen] = await Promise.all([
    deskFrameOf(member),
    directoryCounts(),
    audienceFound(dispatch, filter),
    addresseeCount(dispatch.id),
  ]);
  return {
    frame,
    filter,
    chosen,
    back: `/desk/letters/${member.letter.id}/dispatches/${dispatch.id}`,
    countries: counts.countries,
    groups: counts.groups,
    found: found.map((each) => ({
      id: each.officialId,
      name: each.fullName,
      country: each.country ? countryName(each.country) : '',
      group: each.group ?? '',
      chosen: each.chosen,
      state: each.suppressed
        ? ('suppressed' as const)
        : !each.mailbox
          ? ('noAddress' as const)
          : each.writtenTo
            ? ('writtenTo' as const)
            : null,
    })),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'choose addressees');
  const { id } = await dispatchIn(member, args.params['dispatch']);
  const { officials, ...filter } = await readForm(args.request, tickedForm);
  await chooseAddressees(member, id, filter, officials);
  return redirect(`/desk/letters/${member.letter.id}/dispatches/${id}/addressees?${new URLSearchParams(filter)}`);
});

export default function Addressees() {
  const { frame, chosen, found, back } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page
      wide
      title={say('title')}
      lead={say('lead', { chosen })}
      above={<DeskFrame letter={frame} current="dispatch" />}
    >
      <Filter />
      {found.length > 0 ? (
        <Found />
      ) : (
        <Empty title={say('empty')} next={<LinkButton to={back}>{say('back')}</LinkButton>}>
          {say('emptyMeaning')}
        </Empty>
      )}
    </Page>
  );
}

function Filter() {
  const { filter, countries, groups } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const field = (name: keyof typeof filter) => ({ id: `find-${name}`, name, initialValue: filter[name] });
  return (
    <form method="get" className="form">
      <SelectField
        field={field('country')}
        label={say('country')}
        optional
        options={countries.map(({ country, count }) => ({
          value: country,
          label: `${countryName(country)} (${count})`,
        }))}
      />
      <SelectField
        field={field('group')}
        label={say('group')}
        optional
        options={groups.map(({ group, count }) => ({ value: group, label: `${group} (${count})` }))}
      />
      <TextField field={field('name')} label={say('name')} type="search" width="medium" optional />
      <Buttons>
        <Button>{say('find')}</Button>
      </Buttons>
    </form>
  );
}

function Found() {
  const { filter, found, back } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  const count = found.length;
  const columns = [say('official'), say('country'), say('group')].map((heading) => ({ heading }));
  return (
    <>
      <div className="buttons">
        <DeedButton to={`${back}/addressees/shown`} values={{ ...filter, chosen: 'yes' }}>
          {say('chooseAll', { count })}
        </DeedButton>
        <DeedButton to={`${back}/addressees/shown`} values={{ ...filter, chosen: 'no' }} weight="quiet">
          {say('chooseNone', { count })}
        </DeedButton>
      </div>
      <p>{say('hint')}</p>
      <Table caption={say('found', { count })} columns={columns}>
        {found.map((official) => (
          <Row key={official.id}>
            <th scope="row">
              <label className="choice">
                <input
                  type="checkbox"
                  name="officials"
                  value={official.id}
                  form={form.id}
                  defaultChecked={official.chosen}
                />
                <span>
                  {official.name}
                  {official.state ? <span className="choice-hint">{say(official.state)}</span> : null}
                </span>
              </label>
            </th>
            <td>{official.country}</td>
            <td>{official.group}</td>
          </Row>
        ))}
      </Table>
      <DeedForm form={form} to={`${back}/addressees`}>
        {Object.entries(filter).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Buttons>
          <Button weight="deed">{say('save')}</Button>
          <LinkButton to={back}>{say('back')}</LinkButton>
        </Buttons>
      </DeedForm>
    </>
  );
}
