import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers every request with the same bytes: what Node itself can do, to be compared with. */
const body = readFileSync(process.argv[2] ?? '');
const headers = JSON.parse(readFileSync(process.argv[3] ?? '', 'utf8')) as Record<string, string>;
const server = createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => console.info((server.address() as AddressInfo).port));
