import { RolesField } from '~/organisations/member/role-fields';
import { Button, Buttons, type FieldState, TextField, useWords } from '~/ui/door/design-system';
import { words } from './members.words';

type Fields = { roles: FieldState; position: FieldState };
type Deed = 'changeDeed' | 'admitDeed';
type End = { to: string; words: 'endLink' | 'declineLink' };

/** What a member is in an organisation, and the way out of it: the same where one is admitted and where one is changed. */
export function MemberFields({ fields, deed, end }: { fields: Fields; deed: Deed; end: End }) {
  const say = useWords(words);
  return (
    <>
      <RolesField field={fields.roles} label={say('roles')} hint={say('rolesHint')} />
      <TextField field={fields.position} label={say('position')} hint={say('positionHint')} width="medium" optional />
      <Buttons>
        <Button weight="deed">{say(deed)}</Button>
        <a href={end.to}>{say(end.words)}</a>
      </Buttons>
    </>
  );
}
