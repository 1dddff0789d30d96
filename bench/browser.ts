import { Agent, type IncomingHttpHeaders, request } from 'node:http';

/** What a browser would say with the form of one of our own pages. */
const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
export type Browser = {
  get(path: string): Promise<Answer>;
  /** @param left told when all of it was handed to the network */
  post(path: string, fields: Readonly<Record<string, string>>, left?: () => void): Promise<Answer>;
  close(): void;
};

/** Asks one web process over one connection that stays open, as one person does. */
export function browser(port: number, cookie = ''): Browser {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = cookie ? { cookie } : {};
  const ask = (
    method: string,
    path: string,
    body = '',
    also: Record<string, string> = {},
    left?: () => void,
  ): Promise<Answer> =>
    new Promise<Answer>((resolve, reject) => {
      const sent = request({ agent, port, host: '127.0.0.1', path, method, headers: { ...headers, ...also } });
      // A connection that stayed open may be closed just when it is used again: nothing of the request was read then.
      sent.on('error', (fault) => (sent.reusedSocket ? resolve(ask(method, path, body, also, left)) : reject(fault)));
      sent.on('response', (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(parts).toString(),
          }),
        );
      });
      if (left) sent.once('finish', left);
      sent.end(body);
    });
  return {
    get: (path) => ask('GET', path),
    post: (path, fields, left) => {
      const body = new URLSearchParams(fields).toString();
      return ask('POST', path, body, { ...form, 'content-length': String(Buffer.byteLength(body)) }, left);
    },
    close: () => agent.destroy(),
  };
}

const entities: Readonly<Record<string, string>> = { quot: '"', '#x27': "'", amp: '&', lt: '<', gt: '>' };

/** The hidden fields of a page, as its form sends them back. */
export function hiddenFields(page: string): Record<string, string> {
  const found = page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
  const unescaped = (value: string) => value.replace(/&(#?\w+);/g, (sign, name: string) => entities[name] ?? sign);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, unescaped(value)]));
}
