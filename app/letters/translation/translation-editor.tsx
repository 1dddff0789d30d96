import { useRef } from 'react';
import { instantInWords } from '~/platform/locale/dates';
import { CheckField, TextArea, TextField } from '~/ui/field/field';
import { Buttons, FaultSummary } from '~/ui/field/form';
import { Button, LinkButton } from '~/ui/part/button';
import { Heading } from '~/ui/part/heading';
import { useLanguage, useWords } from '~/ui/part/language';
import { type Saving, useSaveByItself } from '../draft/save-by-itself';
import { languageName, writtenIn } from '../text/languages';
import { faultsOf } from '../text/text';
import type { PartBeside } from './translation';
import { words } from './translation.words';

type Faults = Readonly<Record<string, readonly string[] | null | undefined>>;

export type Translating = {
  /** The address of the translation. */
  readonly to: string;
  readonly language: string;
  readonly authentic: string;
  readonly version: number;
  readonly parts: readonly PartBeside[];
  /** What stands in the fields where a save was refused: as typed. */
  readonly typed: readonly string[] | null;
  readonly shortTitle: string;
  readonly place: string;
  readonly counter: number;
  readonly conflict: boolean;
  readonly saved: { readonly at: Date; readonly by: string | null } | null;
  readonly timeZone: string;
  readonly faults: Faults;
  readonly refusal: string | undefined;
};

/** Part by part, the authentic text and the field of its translation. Works without script; with it, saves itself. */
export function TranslationEditor(translating: Translating) {
  const { to, language, conflict, parts, faults } = translating;
  const say = useWords(words);
  const form = useRef<HTMLFormElement>(null);
  const { saving, counter } = useSaveByItself(form, `${to}/saving`, translating.counter, !conflict);
  const field = (name: string, initialValue: string) => ({
    id: `form-${name}`,
    name,
    initialValue,
    errors: faults[name] ?? undefined,
  });
  return (
    <form ref={form} id="form" className="form translation" method="post" action={to} noValidate>
      <FaultSummary id="form" faults={faults} refusal={translating.refusal} />
      <input type="hidden" name="counter" value={counter} />
      <input type="hidden" name="version" value={translating.version} />
      {parts.map((part, place) => (
        <Part key={`${part.part} ${part.number}`} {...{ part, place, translating, faults }} />
      ))}
      <Heading explains={say('aroundHint')}>{say('around')}</Heading>
      <TextField
        field={field('shortTitle', translating.shortTitle)}
        label={say('shortTitle')}
        {...writtenIn(language)}
        optional
      />
      <TextField field={field('place', translating.place)} label={say('place')} width="medium" optional />
      <SavingInWords saving={saving} translating={translating} />
      <Buttons>
        <Button weight="deed">{say(conflict ? 'replace' : 'save')}</Button>
        {conflict ? <LinkButton to={to}>{say('takeOver')}</LinkButton> : null}
      </Buttons>
    </form>
  );
}

/** Rows of a field that holds so many words beside as many. */
const rowsFor = (words: string) =>
  Math.min(
    24,
    words.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 52)), 0),
  );

function Part({
  part,
  place,
  translating,
  faults,
}: {
  part: PartBeside;
  place: number;
  translating: Translating;
  faults: Faults;
}) {
  const say = useWords(words);
  const inLanguage = useLanguage();
  const { language, authentic, typed } = translating;
  const name = say(`as${part.part}`, { number: part.number });
  const field = `words[${place}]`;
  const rows = Math.max(rowsFor(part.words), rowsFor(part.translated));
  const lags = part.standing === 'lagging';
  return (
    <section className={lags ? 'translated-part translated-part-lagging' : 'translated-part'} aria-label={name}>
      <div>
        <p className="field-label">
          {say('translationOf', { part: name, language: languageName(authentic, inLanguage) })}
        </p>
        <p className="as-typed translated-source" {...writtenIn(authentic)}>
          {part.words}
        </p>
      </div>
      <div>
        {lags ? <p className="note-changed">{say('lags')}</p> : null}
        <TextArea
          field={{
            id: `form-${field}`,
            name: field,
            initialValue: typed?.[place] ?? part.translated,
            errors: faults[field] ?? faultsOf([[field, typed?.[place] ?? part.translated]])[field],
          }}
          label={say('translationOf', { part: name, language: languageName(language, inLanguage) })}
          rows={rows}
          letter
          {...writtenIn(language)}
        />
        {lags ? (
          <CheckField field={{ id: `form-stands[${place}]`, name: `stands[${place}]` }} label={say('stands')} />
        ) : null}
      </div>
    </section>
  );
}

/** What is saved and what is not: always said, and told to those who hear the page when it changes. */
function SavingInWords({ saving, translating: { saved, timeZone } }: { saving: Saving; translating: Translating }) {
  const say = useWords(words);
  const language = useLanguage();
  const time = (at: Date) => instantInWords(at, timeZone, language);
  const standing = saved
    ? say(saved.by ? 'savedBy' : 'saved', { time: time(saved.at), by: saved.by ?? '' })
    : say('never');
  const sentence =
    saving.state === 'saved'
      ? say('savedAt', { time: time(saving.at) })
      : saving.state === 'untouched'
        ? standing
        : say(saving.state);
  return (
    <p className="saving" role="status">
      {sentence}
    </p>
  );
}
