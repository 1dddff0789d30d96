import { connect } from 'node:net';

type Asked = { port: number; path: string; seconds: number; connections: number };

/**
 * Asks for one page over connections that stay open, each with the next request once its answer has come whole, and
 * tells the answers for each second. Every answer must have the length of the first.
 */
async function load({ port, path, seconds, connections }: Asked): Promise<number> {
  const request = `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept-Encoding: br\r\n\r\n`;
  const length = await lengthOfAnswer(port, request);
  const ends = performance.now() + seconds * 1000;
  const began = performance.now();
  const counts = await Promise.all(Array.from({ length: connections }, () => askUntil(ends, port, request, length)));
  return counts.reduce((sum, count) => sum + count, 0) / ((performance.now() - began) / 1000);
}

/** The bytes of one answer, head and body; it must be a page that was found. */
function lengthOfAnswer(port: number, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    let answer = Buffer.alloc(0);
    socket.on('data', (part) => {
      answer = Buffer.concat([answer, part]);
      const head = answer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const words = answer.subarray(0, head).toString('latin1');
      const body = Number(/content-length: (\d+)/i.exec(words)?.[1] ?? Number.NaN);
      if (!words.startsWith('HTTP/1.1 200') || Number.isNaN(body)) reject(new Error(words));
      if (answer.length >= head + 4 + body) socket.end(() => resolve(head + 4 + body));
    });
    socket.on('error', reject);
  });
}

function askUntil(ends: number, port: number, request: string, length: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0;
    let missing = length;
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.on('error', reject);
    socket.on('data', (part) => {
      missing -= part.length;
      if (missing < 0) reject(new Error('An answer was longer than the first.'));
      if (missing > 0) return;
      count += 1;
      missing = length;
      if (performance.now() < ends) socket.write(request);
      else socket.end(() => resolve(count));
    });
  });
}

const [port, path, seconds, connections] = process.argv.slice(2);
load({ port: Number(port), path: path ?? '/', seconds: Number(seconds), connections: Number(connections) }).then(
  (perSecond) => console.info(perSecond),
  (fault: unknown) => {
    console.error(fault);
    process.exit(1);
  },
);
