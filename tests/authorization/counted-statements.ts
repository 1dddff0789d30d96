import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import { afterAll } from 'vitest';

/** A way to a database that counts what is asked on it. */
export type Counted = { url: string; statements(): number };

const atEnd: (() => void)[] = [];
afterAll(() => {
  for (const end of atEnd) end();
});

/**
 * Stands between a server and its PostgreSQL, and counts the statements that go through: Query and Execute messages of
 * the protocol (PostgreSQL documentation, “Message Formats”).
 */
export async function countedStatements(address: string): Promise<Counted> {
  const to = new URL(address);
  let count = 0;
  const sockets = new Set<Socket>();
  const proxy = createServer((asking) => {
    const answering = connect({ host: to.hostname, port: Number(to.port || 5432) });
    for (const socket of [asking, answering]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
    const read = messages((kind) => {
      if (kind === 'Q' || kind === 'E') count += 1;
    });
    asking.on('data', read);
    asking.pipe(answering).pipe(asking);
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  atEnd.push(() => {
    for (const socket of sockets) socket.destroy();
    proxy.close();
  });
  const through = new URL(address);
  through.hostname = '127.0.0.1';
  through.port = String((proxy.address() as AddressInfo).port);
  return {
    url: through.href,
    statements: () => {
      const now = count;
      count = 0;
      return now;
    },
  };
}

/** Cuts what a client sends into messages, and tells the kind of each; the first, of startup, has none. */
function messages(tell: (kind: string) => void): (bytes: Buffer) => void {
  let kept = Buffer.alloc(0);
  let begun = false;
  return (bytes) => {
    kept = Buffer.concat([kept, bytes]);
    for (;;) {
      const head = begun ? 1 : 0;
      if (kept.length < head + 4) return;
      const length = head + kept.readInt32BE(head);
      if (kept.length < length) return;
      if (begun) tell(String.fromCharCode(kept[0]!));
      begun = true;
      kept = kept.subarray(length);
    }
  };
}
