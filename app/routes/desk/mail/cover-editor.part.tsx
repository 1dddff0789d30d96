import type { ReactNode } from 'react';
import { CoverFieldList } from '~/delivery/mail/cover-field-list';
import { directionOf } from '~/letters/text/languages';
import {
  Button,
  Buttons,
  DeedForm,
  type FieldState,
  type FormState,
  LinkButton,
  PreviewPane,
  TextArea,
  TextField,
  useWords,
} from '~/ui/door/design-system';
import { words } from './cover.words';

type Editing = {
  form: FormState & { fields: { subject: FieldState; coverText: FieldState } };
  /** The resource to post to, and the dispatch’s page. */
  to: string;
  back: string;
  counter: number;
  language: string;
  /** What stands now, where somebody else saved meanwhile. */
  standing: { subject: string; coverText: string } | null;
  /** More fields of the form. */
  children?: ReactNode;
};

/** The words of the mail in one language, and beside them the fields that they can hold. */
export function CoverEditor({ form, to, back, counter, language, standing, children }: Editing) {
  const say = useWords(words);
  const typed = { lang: language, dir: directionOf(language) };
  return (
    <div className="side-by-side">
      <DeedForm form={form} to={to}>
        <input type="hidden" name="counter" value={counter} />
        <TextField field={form.fields.subject} label={say('subject')} {...typed} />
        <TextArea
          field={form.fields.coverText}
          label={say('coverText')}
          hint={say('coverHint')}
          rows={12}
          limit={4000}
          letter
          {...typed}
        />
        {children}
        {standing ? (
          <PreviewPane title={say('standsNow')}>
            <p {...typed}>{standing.subject}</p>
            <pre className="caught-text" {...typed}>
              {standing.coverText}
            </pre>
          </PreviewPane>
        ) : null}
        <Buttons>
          <Button weight="deed">{say('save')}</Button>
          <LinkButton to={back}>{say('back')}</LinkButton>
        </Buttons>
      </DeedForm>
      <CoverFieldList form="form" />
    </div>
  );
}
