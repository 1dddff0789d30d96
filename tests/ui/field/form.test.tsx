import { parseWithZod } from '@conform-to/zod/v4';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ChoiceField, TextArea, TextField } from '~/ui/field/field';
import { DeedForm, useFormState } from '~/ui/field/form';

const schema = z.object({
  printedName: z.string({ error: 'Enter the name as it should be printed.' }),
  statement: z.string().max(10, 'Shorten the statement to 10 characters.').optional(),
  signs: z.enum(['me', 'other'], 'Choose who signs.'),
});

function Preparation({ answer }: { answer: unknown }) {
  const form = useFormState<z.input<typeof schema>>(answer, { printedName: 'Haven Europe' });
  return (
    <DeedForm form={form}>
      <TextField field={form.fields.printedName} label="Name as printed" hint="As officials know you." />
      <TextArea field={form.fields.statement} label="Statement" optional limit={400} />
      <ChoiceField
        field={form.fields.signs}
        label="Who signs"
        choices={[
          { value: 'me', label: 'I do' },
          { value: 'other', label: 'Somebody else' },
        ]}
      />
    </DeedForm>
  );
}

function shown(typed: Record<string, string> | null, refusal: string | null = null): string {
  if (!typed) return renderToStaticMarkup(<Preparation answer={undefined} />);
  const body = new FormData();
  for (const [name, value] of Object.entries(typed)) body.set(name, value);
  const reply = parseWithZod(body, { schema }).reply();
  return renderToStaticMarkup(<Preparation answer={{ form: reply, refusal }} />);
}

describe('a form without script', () => {
  it('begins with what is known and says nothing of faults', () => {
    const page = shown(null);
    expect(page).toContain('value="Haven Europe"');
    expect(page).not.toContain('fault');
    expect(page).toContain('Up to 400 characters.');
  });

  it('comes back with everything typed, and the sentence at its field', () => {
    const page = shown({ printedName: '', statement: '<b>far too long</b>', signs: 'me' });
    expect(page).toContain('&lt;b&gt;far too long&lt;/b&gt;</textarea>');
    expect(page).toMatch(/type="radio"[^>]*(checked=""[^>]*value="me"|value="me"[^>]*checked="")/);
    expect(page).not.toContain('value="Haven Europe"');
    expect(page).toContain('aria-describedby="form-printedName-hint form-printedName-fault"');
    expect(page).toContain('id="form-statement-fault"');
  });

  it('links each thing to mend with a control that is there, and takes the focus', () => {
    const page = shown({ printedName: '', signs: 'nobody' });
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map((found) => found[1]);
    expect(links).toEqual(['form-printedName', 'form-signs']);
    for (const link of links) expect(page).toMatch(new RegExp(`<(input|textarea)[^>]* id="${link}"`));
    expect(page).toMatch(/class="fault-summary"[^>]*autofocus/);
    expect(page).toContain('There are 2 problems to correct');
  });

  it('shows a refusal where the person was, with what was typed', () => {
    const page = shown({ printedName: 'Haven', signs: 'me' }, 'The deadline has passed.');
    expect(page).toContain('The deadline has passed.');
    expect(page).toContain('value="Haven"');
  });
});
