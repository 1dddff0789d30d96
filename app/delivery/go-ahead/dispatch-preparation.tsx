import { Buttons } from '~/ui/field/form';
import { DeedButton, LinkButton } from '~/ui/part/button';
import { useWords } from '~/ui/part/language';
import { Notice } from '~/ui/part/notice';
import { Row, Table } from '~/ui/part/table';
import type { LeftOut } from '../audience/addressee';
import { words } from './dispatch-preparation.words';

export type PreparationView = {
  /** Address of the dispatch’s page. */
  at: string;
  sends: boolean;
  addressed: number;
  /** Officials have an earlier edition, and can be sent this one by hand. */
  mayGoAgain: boolean;
  first: { id: string; name: string } | null;
  leftOut: readonly { id: string; name: string; reason: LeftOut }[];
  subject: string | null;
  shown: 'not' | 'shown' | 'changed';
  joined: number;
  shownAt: string | null;
  earliest: string | null;
  edition: { number: number; sealedAt: string } | null;
  /** The hour at which it goes, in words; null: as soon as it is sent. */
  goesAt: string | null;
  perHour: number | null;
  /** The second person’s word, for who looks. */
  approval: 'none' | 'asked' | 'given' | 'own';
  /** When the second person was asked for what goes now. */
  approvalAskedAt: string | null;
  hindrances: readonly string[];
};

/** The steps of a dispatch before it is sent, each with where it stands. */
export function DispatchPreparation(props: PreparationView) {
  const { at, sends, first, hindrances, addressed, approval } = props;
  const ready = hindrances.length === 0 && (approval === 'none' || approval === 'given');
  const say = useWords(words);
  return (
    <>
      <Steps {...props} />
      {first ? (
        <p>
          <a href={`${at}/mails/${first.id}`}>{say('mails', { name: first.name })}</a>
        </p>
      ) : null}
      {hindrances.length > 0 ? (
        <Notice kind="warning">
          {say('hindrances')}
          <ul>
            {hindrances.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {sends && ready ? (
        <Buttons>
          <LinkButton to={`${at}/sending`} weight="deed">
            {say('goOn', { count: addressed })}
          </LinkButton>
        </Buttons>
      ) : null}
      <LeftOutTable {...props} />
    </>
  );
}

function Steps(props: PreparationView) {
  const { at, sends, addressed, leftOut, subject, shown, joined, shownAt, earliest, edition } = props;
  const say = useWords(words);
  return (
    <Table caption={say('steps')} columns={[{ heading: say('step') }, { heading: say('standing') }]}>
      <Row>
        <th scope="row">
          <a href={`${at}/addressees`}>{say('addressees')}</a>
        </th>
        <td>
          {say('addressed', { count: addressed, leftOut: leftOut.length })}
          {props.mayGoAgain ? (
            <div>
              <a href={`${at}/again`}>{say('again')}</a>
            </div>
          ) : null}
        </td>
      </Row>
      <Row>
        <th scope="row">
          <a href={`${at}/cover`}>{say('cover')}</a>
        </th>
        <td>{subject ? say('coverWritten', { subject }) : say('coverMissing')}</td>
      </Row>
      <Row>
        <th scope="row">{say('shown')}</th>
        <td>
          {shown === 'shown'
            ? say('shownAt', { date: shownAt ?? '' })
            : say(shown === 'not' ? 'shownNot' : 'shownChanged')}
          {joined > 0 ? <div>{say('joined', { count: joined })}</div> : null}
          {earliest ? <div>{say('earliest', { earliest })}</div> : null}
          {earliest && sends ? <a href={`${at}/cover/shortening`}>{say('shorten')}</a> : null}
          {subject && (shown !== 'shown' || joined > 0) ? (
            <DeedButton to={`${at}/cover/shown`}>{say('show')}</DeedButton>
          ) : null}
        </td>
      </Row>
      <Row>
        <th scope="row">{say('seal')}</th>
        <td>{edition ? say('sealed', { number: edition.number, date: edition.sealedAt }) : say('sealMissing')}</td>
      </Row>
      <HourAndApproval {...props} />
    </Table>
  );
}

function HourAndApproval(props: PreparationView) {
  const { at, goesAt, perHour, approval, approvalAskedAt, hindrances } = props;
  const say = useWords(words);
  return (
    <>
      <Row>
        <th scope="row">
          <a href={`${at}/timing`}>{say('timing')}</a>
        </th>
        <td>
          {goesAt ? say('goesAt', { hour: goesAt }) : say('atOnce')}
          {perHour === null ? null : `, ${say('perHour', { count: perHour })}`}
        </td>
      </Row>
      {approval === 'none' ? null : (
        <Row>
          <th scope="row">
            <a href={`${at}/approval`}>{say('approval')}</a>
          </th>
          <td>
            {approval === 'asked' && approvalAskedAt ? say('askedAt', { date: approvalAskedAt }) : say(approval)}
            {approval === 'asked' && !approvalAskedAt && hindrances.length === 0 ? (
              <DeedButton to={`${at}/approval/request`}>{say('askApproval')}</DeedButton>
            ) : null}
          </td>
        </Row>
      )}
    </>
  );
}

function LeftOutTable({ leftOut }: PreparationView) {
  const say = useWords(words);
  if (leftOut.length === 0) return null;
  return (
    <Table caption={say('leftOut')} columns={[{ heading: say('official') }, { heading: say('why') }]}>
      {leftOut.map(({ id, name, reason }) => (
        <Row key={id}>
          <th scope="row">{name}</th>
          <td>{say(reason)}</td>
        </Row>
      ))}
    </Table>
  );
}
