import { useWords } from '~/ui/part/language';
import { Notice } from '~/ui/part/notice';
import type { Counting } from './counting.server';
import { words } from './counting.words';

/**
 * Whether the signature counts, or will: if not, what is missing and who can do it. With the way there for who may go it.
 * @param back the page to which the verification leads back
 */
export function CountingNotice({
  counting,
  organisation,
  signed = false,
  back,
}: {
  counting: Counting;
  organisation: string;
  signed?: boolean;
  back?: string;
}) {
  const say = useWords(words);
  const { missing, attestedByLeadOnly, organisationId } = counting;
  if (!missing)
    return (
      <Notice kind="success" finding>
        <strong>{say(signed ? 'counted' : 'willCount')}</strong>{' '}
        {attestedByLeadOnly ? say('byLead', { organisation }) : null}
      </Notice>
    );
  return (
    <Notice kind="warning" finding>
      <p>
        <strong>{say(signed ? 'notCounted' : 'willNotCount')}</strong> {say('meaning', { organisation })}
      </p>
      <Missing counting={counting} organisation={organisation} />
      {back && missing !== 'released by staff' ? (
        <p>
          <a href={`/organisations/${organisationId}/verification?${new URLSearchParams({ return: back })}`}>
            {say('verify')}
          </a>
        </p>
      ) : null}
    </Notice>
  );
}

function Missing({ counting, organisation }: { counting: Counting; organisation: string }) {
  const say = useWords(words);
  const { missing, lead, leadMayAttest } = counting;
  if (missing === 'released by staff') return <p>{say('held')}</p>;
  if (missing === 'mailbox') return <p>{say('mailbox missing')}</p>;
  return (
    <>
      <p>{say('second missing', { organisation })}</p>
      <ul>
        {leadMayAttest ? <li>{say('lead', { lead })}</li> : null}
        <li>{say('staff')}</li>
      </ul>
    </>
  );
}
