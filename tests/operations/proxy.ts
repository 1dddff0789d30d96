import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy as nginx is by default: it passes its own name for the servers behind it as Host, and takes them in turn. */
export async function startProxy(ports: readonly number[]) {
  let turn = 0;
  const server = createServer((asked, answer) => {
    const port = ports[turn++ % ports.length]!;
    const headers = { ...asked.headers, host: 'undersigned_upstream', connection: 'close' };
    const { method, url } = asked;
    const passed = request({ host: '127.0.0.1', port, method, path: url, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    passed.once('error', () => answer.writeHead(502).end());
    asked.pipe(passed);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
  return {
    /** Asks for a page, or posts a form as a browser at `origin` does. */
    ask: (path: string, { origin = '', body }: { origin?: string; body?: string } = {}): Promise<Answer> =>
      new Promise((tell, fail) => {
        const posting = {
          origin,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/x-www-form-urlencoded',
        };
        const sent = request(
          {
            host: '127.0.0.1',
            port,
            path,
            method: body === undefined ? 'GET' : 'POST',
            headers: body === undefined ? {} : posting,
          },
          (answer) => {
            let text = '';
            answer.setEncoding('utf8').on('data', (part: string) => {
              text += part;
            });
            answer.once('end', () => tell({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
          },
        );
        sent.once('error', fail);
        sent.end(body);
      }),
    stop: () => new Promise<void>((done) => server.close(() => done())),
  };
}
