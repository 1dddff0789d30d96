import { type AddressInfo, createServer, type Socket } from 'node:net';
import pg from 'pg';

/** What a connection of the server belongs to: a session as long as it lasts, or each transaction anew. */
export type PoolMode = 'session' | 'transaction';

/** One connection to the real server, which outlives those who use it. */
type Behind = { readonly socket: Socket; user: Ahead | null };
/** One connection of an application. */
type Ahead = { readonly socket: Socket; behind: Behind | null; unsent: Buffer[] };

const sslRequest = 80877103;
const [ready, terminate] = ['Z'.charCodeAt(0), 'X'.charCodeAt(0)];

/**
 * A pooler in front of a real PostgreSQL (its protocol, version 3.0), as PgBouncer is with `ignore_startup_parameters =
 * options`: it swallows what is asked for at the start of a connection, tells a process of its own making, and resets
 * nothing between those who use one connection.
 * @param size connections to the server
 * @param order which free one is given next: the last that was used, or each in turn
 */
export async function startPooler(
  url: string,
  mode: PoolMode,
  { size = 2, order = 'last used' }: { size?: number; order?: 'last used' | 'in turn' } = {},
) {
  const free: Behind[] = [];
  const waiting: Ahead[] = [];
  const all: Behind[] = [];
  const clients = new Set<Socket>();
  for (let made = 0; made < size; made++) {
    const behind: Behind = { socket: await rawConnection(url), user: null };
    messagesOf(behind.socket, (type, message) => {
      behind.user?.socket.write(message);
      if (type === ready && message[5] === 'I'.charCodeAt(0) && mode === 'transaction') release(behind);
    });
    all.push(behind);
    free.push(behind);
  }

  function release(behind: Behind): void {
    if (behind.user) behind.user.behind = null;
    behind.user = null;
    free.push(behind);
    const next = waiting.shift();
    if (next) serve(next);
  }

  function serve(ahead: Ahead): void {
    const behind = ahead.behind ?? (order === 'last used' ? free.pop() : free.shift());
    if (!behind) {
      if (!waiting.includes(ahead)) waiting.push(ahead);
      return;
    }
    ahead.behind = behind;
    behind.user = ahead;
    for (const message of ahead.unsent.splice(0)) behind.socket.write(message);
  }

  const server = createServer((socket) => {
    clients.add(socket);
    const ahead: Ahead = { socket, behind: null, unsent: [] };
    socket.on('error', () => undefined);
    socket.once('close', () => {
      clients.delete(socket);
      if (waiting.includes(ahead)) waiting.splice(waiting.indexOf(ahead), 1);
      if (ahead.behind) release(ahead.behind);
    });
    greet(socket, () =>
      messagesOf(socket, (type, message) => {
        if (type === terminate) return socket.end();
        ahead.unsent.push(message);
        serve(ahead);
      }),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = new URL(url);
  address.port = String((server.address() as AddressInfo).port);
  return {
    url: address.href,
    async stop() {
      for (const socket of clients) socket.destroy();
      for (const { socket } of all) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Lets node-postgres sign in, and takes its socket. */
async function rawConnection(url: string): Promise<Socket> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { stream } = Reflect.get(client, 'connection') as unknown as { stream: Socket };
  stream.removeAllListeners('data');
  stream.resume();
  return stream;
}

/** Answers the start of a connection without asking the server: nobody is asked for a password here. */
function greet(socket: Socket, greeted: () => void): void {
  socket.once('data', (start: Buffer) => {
    if (start.readInt32BE(4) === sslRequest) {
      socket.write('N');
      return greet(socket, greeted);
    }
    const authenticated = Buffer.from([82, 0, 0, 0, 8, 0, 0, 0, 0]);
    const key = Buffer.from([75, 0, 0, 0, 12, 0, 127, 255, 255, 0, 0, 0, 1]);
    greeted();
    socket.write(Buffer.concat([authenticated, key, Buffer.from([ready, 0, 0, 0, 5, 73])]));
  });
}

/** Cuts what comes over a connection into messages: a letter, then the length of all but it. */
function messagesOf(socket: Socket, each: (type: number, message: Buffer) => void): void {
  let held: Buffer = Buffer.alloc(0);
  socket.on('data', (part: Buffer) => {
    held = Buffer.concat([held, part]);
    while (held.length >= 5 && held.length >= held.readInt32BE(1) + 1) {
      const message = held.subarray(0, held.readInt32BE(1) + 1);
      held = held.subarray(message.length);
      each(message[0]!, message);
    }
  });
}
