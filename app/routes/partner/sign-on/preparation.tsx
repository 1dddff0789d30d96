import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { askedReturn } from '~/accounts/return-path';
import { opticalSize } from '~/organisations/logo/optical-size';
import { may } from '~/organisations/organisation/permission';
import { instantInWords } from '~/platform/locale/dates';
import { languageFor } from '~/platform/locale/reader.server';
import { deed, readForm } from '~/platform/request/form.server';
import { collectedLogoOf } from '~/sign-on/collected/collected.server';
import { AfterDelivery, LetterFacts } from '~/sign-on/opening/letter-to-read';
import { requirePreparation } from '~/sign-on/opening/preparation-deeds.server';
import { preparationForm } from '~/sign-on/preparation/preparation';
import { preparationWords } from '~/sign-on/preparation/preparation.words';
import { preparationPage } from '~/sign-on/preparation/preparation-page.server';
import { changePreparation } from '~/sign-on/preparation/preparations.server';
import { SigningMeaning } from '~/sign-on/preparation/signing-meaning';
import { PrintedLine } from '~/sign-on/signatories/printed-line';
import {
  Breadcrumb,
  Button,
  Buttons,
  DeedButton,
  DeedForm,
  Heading,
  Notice,
  Page,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { LogoTile } from '~/ui/part/logo-tile';
import { ChangeOver } from '../line/line-change.part';
import { words as lineWords } from '../line/line-change.words';
import { Together } from '../together/together.part';
import { words } from './preparation.words';
import { PreparationFields, type PreparationInput, statementLanguage } from './preparation-fields.part';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

const cell = { width: 200, height: 100 };

export async function loader(args: LoaderFunctionArgs) {
  const member = await requirePreparation(args, 'prepare endorsements');
  const page = await preparationPage(member);
  const say = page.former ? lineWords(languageFor(args)) : words(languageFor(args));
  const title = say('title', { organisation: page.organisation.name });
  const proposed = page.organisation.logo ? null : await collectedLogoOf(member.preparation.id);
  const { width, height } = proposed ?? {};
  return {
    ...{ ...page, title, administers: may(member.roles, 'admit members') },
    /** Whoever comes back from adding a logo wants it printed. */
    logoAdded: new URL(args.request.url).searchParams.has('logo'),
    proposedLogo: width && height && may(member.roles, 'set the logo') ? opticalSize({ width, height }, cell) : null,
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requirePreparation(args, 'prepare endorsements');
  const language = languageFor(args);
  const detour = askedReturn(args.request.url);
  const fields = await readForm(args.request, preparationForm(preparationWords(language), language, !detour));
  await changePreparation(member, fields);
  return redirect(detour ?? `/preparations/${member.preparation.id}/check`);
});

/** Who signs, where nobody else can. */
const onlyOne = (signatories: readonly { membershipId: string; whyNot: unknown }[]): string =>
  signatories.length === 1 && !signatories[0]?.whyNot ? (signatories[0]?.membershipId ?? '') : '';

export default function Preparation() {
  const page = useLoaderData<typeof loader>();
  const { line, preparation, organisation, letter, former } = page;
  const say = useWords(words);
  const sayLine = useWords(lineWords);
  const of = { organisation: organisation.name, title: letter.parts.title };
  const language = useLanguage();
  const form = useFormState<PreparationInput>(useActionData<typeof action>(), {
    counter: String(preparation.counter),
    printedName: page.names.includes(line.name) ? line.name : '',
    country: line.country,
    withLogo: preparation.counter === 0 || line.logo || page.logoAdded ? 'on' : '',
    statement: line.statement ?? '',
    statementLanguage: statementLanguage(page, language),
    reservation: line.reservation ?? '',
    decides: preparation.decides,
    boardDecidedOn: preparation.boardDecidedOn ?? '',
    signatory: preparation.signatoryId ?? onlyOne(page.signatories),
    second: preparation.secondId ?? '',
  });
  const stale = form.refusal !== undefined && String(form.fields.counter.initialValue) !== String(preparation.counter);
  return (
    <Page
      title={former ? sayLine('title', of) : say('title', of)}
      lead={former ? sayLine('lead', of) : say('lead', of)}
      above={<Breadcrumb steps={[{ to: `/organisations/${organisation.id}`, label: organisation.name }]} />}
      margin={
        <>
          <LetterFacts letter={letter} />
          {former ? null : <SigningMeaning letter={letter} />}
        </>
      }
    >
      {former ? null : <AfterDelivery letter={letter} />}
      <State />
      {preparation.over || preparation.textMoved ? null : (
        <>
          {stale ? <AsItStands /> : null}
          <ProposedLogo />
          <DeedForm form={form} to={`/preparations/${preparation.id}`}>
            <PreparationFields fields={form.fields} page={page} />
            <Buttons>
              <Button weight="deed">{say('toCheck')}</Button>
            </Buttons>
          </DeedForm>
          <DeedButton to={`/preparations/${preparation.id}/cancel`} weight="quiet">
            {former ? sayLine('giveUp') : say('cancel')}
          </DeedButton>
        </>
      )}
    </Page>
  );
}

/** The logo that the lead collected elsewhere, where the organisation has none here. */
function ProposedLogo() {
  const { proposedLogo, preparation, organisation, letter } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (!proposedLogo) return null;
  const there = `/preparations/${preparation.id}/collected-logo`;
  return (
    <section>
      <Heading explains={say('proposedLogo', { lead: letter.lead })}>{say('proposedLogoTitle')}</Heading>
      <LogoTile name={organisation.name} picture={{ source: there, ...proposedLogo }} alone />
      <DeedButton to={there}>{say('useLogo')}</DeedButton>
    </section>
  );
}

/** What somebody else saved meanwhile, beside what was typed. */
function AsItStands() {
  const { line, letter, preparation } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <>
      <Heading explains={say('standingSignatory', { signatory: preparation.signatory ?? say('nobodyYet') })}>
        {say('standing')}
      </Heading>
      <PrintedLine line={line} language={letter.parts.language} />
      <Heading>{say('yours')}</Heading>
    </>
  );
}

function State() {
  const page = useLoaderData<typeof loader>();
  const { preparation, approval, letter, together, changesId } = page;
  const say = useWords(words);
  const language = useLanguage();
  const signatory = preparation.signatory ?? '';
  if (changesId && (preparation.over || preparation.textMoved || !letter.open)) return <ChangeOver page={page} />;
  if (preparation.over) return <Notice kind="warning">{say('over')}</Notice>;
  if (!letter.open)
    return (
      <Notice kind="warning">
        {say('closed', { when: instantInWords(letter.endsAt, letter.timeZone, language) })}
      </Notice>
    );
  if (preparation.textMoved) return <Notice kind="warning">{say('textMoved')}</Notice>;
  if (together) return <Together both={together.both} timeZone={letter.timeZone} line={changesId !== null} />;
  if (approval?.waits) {
    const when = instantInWords(approval.askedAt, letter.timeZone, language);
    return <Notice>{say('waits', { signatory, when })}</Notice>;
  }
  if (!approval?.declinedAt) return null;
  const reason = approval.declinedReason;
  return (
    <Notice kind="warning">
      {reason ? say('declinedBecause', { signatory, reason }) : say('declined', { signatory })}
    </Notice>
  );
}
