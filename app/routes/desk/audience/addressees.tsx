import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import {
  addresseeCount,
  addresseesPerPage,
  audiencePage,
  chooseAddressees,
} from '~/delivery/audience/addressees.server';
import { audienceFilter, tickedForm } from '~/delivery/audience/audience-filter';
import { dispatchPath, requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { directoryCounts } from '~/officials/directory/directory-counts.server';
import { deed, readForm } from '~/platform/request/form.server';
import { DeedButton, Empty, LinkButton, Pagination, titled, useFormState, useWords } from '~/ui/door/design-system';
import { words } from './addressees.words';
import { AddresseesFilter } from './addressees-filter.part';
import { AddresseesFound } from './addressees-found.part';
import { foundView } from './addressees-found.server';

export const meta = titled(words, 'title');

const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1);

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'choose addressees');
  const { dispatch } = member;
  const asked = Object.fromEntries(new URL(args.request.url).searchParams);
  const filter = audienceFilter.parse(asked);
  const page = pageNumber.parse(asked['page']);
  const [frame, directory, { compared, counts, found }, chosen] = await Promise.all([
    deskFrameOf(member),
    directoryCounts(member.letter.leadId),
    audiencePage(member, filter, page),
    addresseeCount(dispatch.id),
  ]);
  return {
    frame,
    filter,
    directory,
    counts,
    page,
    size: addresseesPerPage,
    chosen,
    procedures: compared.procedures,
    own: `/desk/letters/${member.letter.id}/officials`,
    back: dispatchPath(member),
    found: foundView(found, compared),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireDispatch(args, 'choose addressees');
  const { shown, officials, page } = await readForm(args.request, tickedForm);
  await chooseAddressees(member, shown, officials);
  const filter = audienceFilter.parse(Object.fromEntries(new URL(args.request.url).searchParams));
  const back = new URLSearchParams({ ...filter, page: String(page) });
  return redirect(`${dispatchPath(member)}/addressees?${back}`);
});

export default function Addressees() {
  const { frame, chosen, counts, back, own, filter, directory, procedures } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <DeskPage wide title={say('title')} lead={say('lead', { chosen })} letter={frame} current="dispatch">
      <p>
        <a href={own}>{say('own')}</a>
      </p>
      <AddresseesFilter filter={filter} directory={directory} procedures={procedures} />
      {counts.total > 0 ? (
        <Found />
      ) : (
        <Empty title={say('empty')} next={<LinkButton to={back}>{say('back')}</LinkButton>}>
          {say('emptyMeaning')}
        </Empty>
      )}
    </DeskPage>
  );
}

function Found() {
  const { filter, found, counts, page, size, back } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  const { total } = counts;
  const reasons = [
    ['outNoAddress', counts.noAddress],
    ['outSuppressed', counts.suppressed],
    ['outStale', counts.stale],
    ['outWrittenTo', counts.writtenTo],
  ] as const;
  const leftOut = reasons.filter(([, count]) => count > 0).map(([reason, count]) => say(reason, { count }));
  const at = (number: number) => `${back}/addressees?${new URLSearchParams({ ...filter, page: String(number) })}`;
  return (
    <>
      <p>
        {say('counted', { ...counts })} {leftOut.length > 0 ? say('leftOut', { reasons: leftOut.join(', ') }) : null}
      </p>
      <div className="buttons">
        <DeedButton to={`${back}/addressees/shown`} values={{ ...filter, chosen: 'yes' }}>
          {say('chooseAll', { count: total })}
        </DeedButton>
        <DeedButton to={`${back}/addressees/shown`} values={{ ...filter, chosen: 'no' }} weight="quiet">
          {say('chooseNone', { count: total })}
        </DeedButton>
      </div>
      <AddresseesFound form={form} to={at(page)} page={page} found={found} total={total} back={back} />
      <Pagination page={page} size={size} total={total} address={at} />
    </>
  );
}
