import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { askedReturn } from '~/accounts/return-path';
import { notFound } from '~/accounts/visitors.server';
import { passingWarnings } from '~/organisations/logo/logo';
import { logoWords } from '~/organisations/logo/logo.words';
import { canBeSet } from '~/organisations/logo/logos.server';
import { opticalSize } from '~/organisations/logo/optical-size';
import { setLogo, warningsOf } from '~/organisations/logo/organisation-logos.server';
import { requireMember } from '~/organisations/organisation/members.server';
import { OrganisationSections } from '~/organisations/organisation/organisation-sections';
import { sectionsFor } from '~/organisations/organisation/sections';
import { profileOf } from '~/organisations/register/profile.server';
import { countryName } from '~/platform/locale/countries';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, malformedAt, readForm } from '~/platform/request/form.server';
import { isRefusal } from '~/platform/request/refusal';
import {
  Button,
  Buttons,
  CheckField,
  DeedForm,
  FileField,
  Notice,
  Page,
  PreviewPane,
  SideBySide,
  useFormState,
  useWords,
  WayBack,
} from '~/ui/door/design-system';
import { LogoTile } from '~/ui/part/logo-tile';
import { words } from './organisation-logo.words';

const missing = words(firstLanguage)('fileMissing');
const logoForm = z.object({ file: z.instanceof(File, { error: missing }), setsText: z.literal('on').optional() });
const cell = { width: 240, height: 120 };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.sections.name ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args, 'set the logo');
  const standing = await profileOf(member.organisation.id);
  if (!standing) throw notFound();
  const { logo, displayName, country } = standing;
  const { searchParams } = new URL(args.request.url);
  const passing = passingWarnings.filter((warning) => searchParams.has(warning));
  const back = askedReturn(args.request.url);
  return {
    sections: sectionsFor(member),
    back,
    line: { name: displayName, country: countryName(country) },
    picture: logo && { source: `/logos/${logo.digest}`, ...opticalSize(logo, cell) },
    warnings: logo ? [...warningsOf(logo), ...passing] : [],
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireMember(args, 'set the logo');
  const { file, setsText } = await readForm(args.request, logoForm);
  const upload = Buffer.from(await file.arrayBuffer());
  const warnings = await setLogo(member, upload, setsText === 'on').catch((thrown: unknown) => {
    if (!isRefusal(thrown)) throw thrown;
    return malformedAt(args.request, canBeSet(thrown) ? 'setsText' : 'file', thrown.message);
  });
  const { searchParams } = new URL(args.request.url);
  for (const warning of passingWarnings) {
    searchParams.delete(warning);
    if (warnings.includes(warning)) searchParams.set(warning, '');
  }
  return redirect(`/organisations/${member.organisation.id}/logo?${searchParams}`.replace(/\?$/, ''));
});

export default function OrganisationLogo() {
  const { sections, back, picture, warnings } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useFormState<{ file: string; setsText: string }>(reply);
  const say = useWords(words);
  const sayLogo = useWords(logoWords);
  return (
    <Page
      wide
      title={say('title', { name: sections.name })}
      lead={say('lead')}
      above={<OrganisationSections {...sections} current="logo" />}
    >
      {back ? <WayBack to={back}>{say('back')}</WayBack> : null}
      {/* After a file was refused: what is said of the one before only confuses. */}
      {(reply ? [] : warnings).map((warning) => (
        <Notice key={warning} kind="warning">
          {sayLogo(warning)}
        </Notice>
      ))}
      <SideBySide>
        <DeedForm form={form} files>
          <FileField
            field={form.fields.file}
            label={say('file')}
            hint={say('fileHint')}
            accept="image/svg+xml,image/png,image/jpeg,image/webp,image/avif,image/gif,image/tiff"
          />
          {form.fields.setsText.errors ? <CheckField field={form.fields.setsText} label={say('setsText')} /> : null}
          <Buttons>
            <Button weight="deed">{say(picture ? 'deedAgain' : 'deed')}</Button>
          </Buttons>
          <p className="aside-note">{say('lasting')}</p>
        </DeedForm>
        <InTheLetter />
      </SideBySide>
    </Page>
  );
}

function InTheLetter() {
  const { line, picture } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <PreviewPane title={say('preview')}>
      <LogoTile name={line.name} picture={picture} alone />
      <ul className="signatory-list">
        <li>
          <span className="signatory-name">{line.name}</span> <span className="signatory-note">{line.country}</span>
        </li>
      </ul>
      {picture ? null : <p className="aside-note">{say('none')}</p>}
    </PreviewPane>
  );
}
