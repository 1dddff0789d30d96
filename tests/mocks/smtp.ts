import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type SmtpBehaviour =
  | 'accept'
  | 'drop after data'
  | 'drop at recipient'
  | 'never answer after data'
  | { at: 'greeting' | 'sender' | 'recipient' | 'data'; code: number };

type TakenSmtpMail = { from: string; to: string[]; raw: Buffer };

export type SmtpServing = {
  user?: string;
  password?: string;
  /** Its key and certificate in PEM: STARTTLS is offered then, or TLS from the start. Without them all is in clear. */
  tls?: { readonly key: string; readonly cert: string };
  fromTheStart?: boolean;
};

/** A mail server that keeps what it takes, refuses when told, and can hang up after the message was handed over. */
export async function startSmtp({ user, password, tls, fromTheStart = false }: SmtpServing = {}) {
  /** What was said to it before the connection was secure. */
  let heardInClear = '';
  const taken: TakenSmtpMail[] = [];
  let behaviour: SmtpBehaviour = 'accept';
  let inTurn: readonly SmtpBehaviour[] = [];
  let delayed = 0;
  const refusal = (code: number) => Object.assign(new Error('Told to refuse'), { responseCode: code });
  const refusedAt = (at: string): [] | [Error] =>
    typeof behaviour === 'object' && behaviour.at === at ? [refusal(behaviour.code)] : [];
  const hangUp = () => {
    for (const connection of server.connections) connection._socket?.destroy();
  };

  const server = new SMTPServer({
    authOptional: user === undefined,
    allowInsecureAuth: true,
    disabledCommands: [...(user === undefined ? ['AUTH'] : []), ...(tls ? [] : ['STARTTLS'])],
    secure: fromTheStart,
    ...tls,
    logger: false,
    onAuth(given, _session, callback) {
      if (given.username === user && given.password === password) return callback(null, { user: given.username ?? '' });
      callback(refusal(535));
    },
    onConnect(_session, callback) {
      callback(...refusedAt('greeting'));
    },
    onMailFrom(_address, _session, callback) {
      callback(...refusedAt('sender'));
    },
    onRcptTo(_address, _session, callback) {
      if (behaviour === 'drop at recipient') return hangUp();
      callback(...refusedAt('recipient'));
    },
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const [told = behaviour, ...others] = inTurn;
        inTurn = others;
        if (typeof told === 'object' && told.at === 'data') return callback(refusal(told.code));
        const sender = session.envelope.mailFrom;
        taken.push({
          from: sender ? sender.address : '',
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts),
        });
        if (told === 'drop after data') return hangUp();
        if (told === 'never answer after data') return;
        setTimeout(callback, delayed);
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    socket.on('data', (part: Buffer) => {
      heardInClear += part.toString('latin1');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const port = (server.server.address() as AddressInfo).port;
  const login = user === undefined ? '' : `${encodeURIComponent(user)}:${encodeURIComponent(password ?? '')}@`;
  return {
    url: `smtp${fromTheStart ? 's' : ''}://${login}127.0.0.1:${port}`,
    /** Everything that travelled unencrypted. */
    heardInClear: () => heardInClear,
    port,
    taken,
    behave: (told: SmtpBehaviour) => {
      behaviour = told;
    },
    /** What it does with each of the next mails once it has them, one after the other; then as it was told before. */
    behaveInTurn: (...told: readonly SmtpBehaviour[]) => {
      inTurn = told;
    },
    /** It says only so many milliseconds later that it took a mail. */
    delay: (milliseconds: number) => {
      delayed = milliseconds;
    },
    stop: () => {
      hangUp();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
