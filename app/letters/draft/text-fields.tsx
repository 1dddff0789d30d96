import type { ReactNode } from 'react';
import { SelectField, TextArea, TextField } from '~/ui/field/field';
import type { FieldState } from '~/ui/field/field-frame';
import { Button } from '~/ui/part/button';
import { useWords } from '~/ui/part/language';
import { writtenIn } from '../text/languages';
import { type TextParts, textLimits } from '../text/text';
import { askRows } from './edit-form';
import { words } from './text-editor.words';

type Faults = Readonly<Record<string, readonly string[] | null | undefined>>;

/** The fields of a draft, as typed, with what is to be mended at them. The form around them has the id `form`. */
export function TextFields({
  parts,
  faults,
  languages,
  belowBody,
}: {
  parts: TextParts;
  faults: Faults;
  languages: readonly { value: string; label: string }[];
  belowBody: ReactNode;
}) {
  const say = useWords(words);
  const field = (name: string, initialValue: string): FieldState => ({
    id: `form-${name}`,
    name,
    initialValue,
    errors: faults[name] ?? undefined,
  });
  const { language: lang } = parts;
  return (
    <>
      <SelectField field={field('language', lang)} label={say('language')} options={languages} />
      <TextField
        field={field('title', parts.title)}
        label={say('title')}
        hint={say('titleHint')}
        {...writtenIn(lang)}
      />
      <TextArea
        field={field('addresseeBlock', parts.addresseeBlock)}
        label={say('addresseeBlock')}
        hint={say('addresseeBlockHint')}
        rows={5}
        {...writtenIn(lang)}
      />
      <TextField
        field={field('subject', parts.subject)}
        label={say('subject')}
        hint={say('subjectHint')}
        {...writtenIn(lang)}
      />
      <TextArea
        field={field('body', parts.body)}
        label={say('body')}
        hint={say('bodyHint')}
        rows={24}
        letter
        {...writtenIn(lang)}
      />
      {belowBody}
      <AskFields asks={parts.asks} {...writtenIn(lang)} field={field} />
      <TextArea
        field={field('askInBrief', parts.askInBrief)}
        label={say('askInBrief')}
        hint={say('askInBriefHint')}
        limit={textLimits.askInBrief}
        rows={3}
        {...writtenIn(lang)}
      />
    </>
  );
}

function AskFields({
  asks,
  lang,
  field,
}: {
  asks: readonly string[];
  lang: string;
  field: (name: string, initialValue: string) => FieldState;
}) {
  const say = useWords(words);
  const own = field('asks', '');
  return (
    <fieldset className="asks-fields" id={own.id}>
      <legend className="field-label">{say('asks')}</legend>
      <p className="field-hint">{say('asksHint')}</p>
      {own.errors?.length ? <p className="field-fault">{own.errors.join(' ')}</p> : null}
      {Array.from({ length: askRows(asks.length) }, (_, row) => (
        <div key={row} className="ask-row">
          <TextArea
            field={field(`asks[${row}]`, asks[row] ?? '')}
            label={say('ask', { number: row + 1 })}
            rows={3}
            letter
            {...writtenIn(lang)}
          />
          {row > 0 && row < asks.length ? (
            <Button weight="quiet" name="raise" value={String(row + 1)}>
              {say('raise', { number: row + 1 })}
            </Button>
          ) : null}
        </div>
      ))}
    </fieldset>
  );
}
