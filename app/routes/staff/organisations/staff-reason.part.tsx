import type { ComponentProps } from 'react';
import { Breadcrumb, Button, Buttons, DeedForm, type FormState, Page, TextArea } from '~/ui/door/design-system';

/** A page on which the staff does one thing with an organisation, and says why in one field. */
export function StaffReason({
  organisation,
  title,
  lead,
  form,
  field,
  label,
  hint,
  deed,
}: {
  organisation: { id: string; name: string };
  title: string;
  lead: string;
  form: FormState;
  field: ComponentProps<typeof TextArea>['field'];
  label: string;
  hint: string;
  deed: string;
}) {
  const back = { to: `/staff/organisations/${organisation.id}`, label: organisation.name };
  return (
    <Page title={title} lead={lead} above={<Breadcrumb steps={[back]} />}>
      <DeedForm form={form}>
        <TextArea field={field} label={label} hint={hint} limit={1000} />
        <Buttons>
          <Button weight="deed">{deed}</Button>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
