import type { NominationState } from '~/organisations/member/nomination-answers.server';
import { useRolesInWords } from '~/organisations/member/role-fields';
import type { Role } from '~/organisations/organisation/permission';
import { Buttons, LinkButton, Page, useWords } from '~/ui/door/design-system';
import { words } from './nomination.words';

type Props = { state: Exclude<NominationState, 'waiting'>; organisation: string; roles: readonly Role[] };

/** What became of what a person was asked, where the link asks nothing any more. */
export function NominationOver({ state, organisation, roles: asked }: Props) {
  const say = useWords(words);
  const roles = useRolesInWords()(asked);
  return (
    <Page title={say(`${state}Title`, { organisation, roles })}>
      <p>{say(`${state}Lead`, { organisation, roles })}</p>
      {state === 'accepted' ? <Next binds={asked.includes('authorised_signatory')} /> : null}
    </Page>
  );
}

/** What comes next for who accepted. */
function Next({ binds }: { binds: boolean }) {
  const say = useWords(words);
  return (
    <>
      <p>{say(binds ? 'acceptedNextSignatory' : 'acceptedNextMember')}</p>
      <p>{say('acceptedLeave')}</p>
      <Buttons>
        <LinkButton to="/sign-in">{say('signIn')}</LinkButton>
      </Buttons>
    </>
  );
}
