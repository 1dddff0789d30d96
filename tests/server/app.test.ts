import { request as ask, type IncomingMessage, type RequestOptions, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admitForms, admitReadable, limitBody, limitTime, refuseCrossSite } from '../../server/admission';
import { pagePolicy, securityHeaders, strictPolicy } from '../../server/security';

const origin = 'https://letters.example';
let server: Server;

beforeAll(async () => {
  const app = express().disable('x-powered-by');
  app.use(
    ...securityHeaders(true),
    admitReadable,
    limitTime(300),
    refuseCrossSite(origin),
    admitForms,
    limitBody(1000),
  );
  app.get('/scripted', (_request, response) => void response.send(pagePolicy(response, false).allowScripts()));
  app.get('/one-script', (_request, response) => void response.send(pagePolicy(response, false).allowOneScript()));
  app.get('/never', () => undefined);
  app.all('*', (request, response) => {
    let length = 0;
    request.on('data', (part: Buffer) => {
      length += part.length;
    });
    request.on('end', () => response.send(`read ${length}`));
    request.resume();
  });
  server = app.listen(0);
  await new Promise((ready) => server.once('listening', ready));
});
afterAll(() => server.close());

type Answer = { status: number; body: string; headers: IncomingMessage['headers'] };

function send(options: RequestOptions, body: readonly string[] = []): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = ask({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', ...options }, (answer) => {
      let text = '';
      answer.on('data', (part) => {
        text += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text, headers: answer.headers }));
    });
    sent.on('error', reject);
    for (const part of body) sent.write(part);
    sent.end();
  });
}

const post = (path: string, headers: Record<string, string>, body?: readonly string[]) =>
  send({ method: 'POST', path, headers }, body);

describe('the front of the server', () => {
  it('admits what our own pages send, and refuses what another site makes a browser send', async () => {
    expect((await post('/desk', { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await post('/desk', { origin })).status).toBe(200);
    expect((await post('/desk', { 'sec-fetch-site': 'cross-site', origin })).status).toBe(403);
    expect((await post('/desk', { 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await post('/desk', { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('/desk', {})).status).toBe(403);
  });

  it('excepts exactly the hooks and the one-click stop', async () => {
    expect((await post('/hooks/resend', {})).status).toBe(200);
    expect((await post('/stop/token', {})).status).toBe(200);
    for (const path of ['/hooksx', '/stop', '/desk/hooks/x', '/HOOKS/x', '//hooks/x'])
      expect((await post(path, {})).status, path).not.toBe(200);
  });

  it('refuses bodies above the limit, declared or counted, and reads the others whole', async () => {
    const own = { 'sec-fetch-site': 'same-origin' };
    expect((await post('/desk', { ...own, 'content-length': '900' }, ['x'.repeat(900)])).body).toBe('read 900');
    expect((await post('/desk', own, ['x'.repeat(400), 'y'.repeat(400)])).body).toBe('read 800');
    expect((await post('/desk', { ...own, 'content-length': '1001' }, ['x'.repeat(1001)])).status).toBe(413);
    const counted = await post('/desk', own, ['x'.repeat(900), 'y'.repeat(900)]).catch(() => ({ status: 413 }));
    expect(counted.status).toBe(413);
  });

  it('takes more than four megabytes in parts only: as files', async () => {
    const large = express()
      .use(limitBody(9_000_000))
      .all('*', (_request, response) => void response.send('read'));
    const listening = large.listen(0);
    const port = (listening.address() as AddressInfo).port;
    const sent = (kind: string) =>
      send({ method: 'POST', path: '/', port, headers: { 'content-type': kind, 'content-length': 4_000_001 } }, [
        'x'.repeat(4_000_001),
      ]);
    expect((await sent('application/x-www-form-urlencoded')).status).toBe(413);
    expect((await sent('multipart/form-data; boundary=a')).status).toBe(200);
    listening.close();
  });

  it('excepts no address that climbs out of the doors that are excepted', async () => {
    const climbing = ['/stop/../account/erasure', '/stop/%2e%2E/sign-out', '/hooks/.%2e\\sign-out', '/stop/./..?a=1'];
    for (const path of climbing) expect((await post(path, {})).status, path).toBe(400);
    for (const path of ['/a.b', '/letters/one/letter.pdf', '/.well-known/x', '/a..b', '/a?return=/../x'])
      expect((await send({ path })).status, path).toBe(200);
  });

  it.each(['/%', '/%E0%A4%A', '/a%00b', '//evil.example/', `/${'x'.repeat(9000)}`])(
    'answers 400 to %s',
    async (path) => {
      expect((await send({ path })).status).toBe(400);
    },
  );

  it('reads forms and nothing else, but for the hooks', async () => {
    const sent = (path: string, kind: string) =>
      post(path, { 'sec-fetch-site': 'same-origin', 'content-type': kind }, ['x']);
    expect((await sent('/desk', 'application/x-www-form-urlencoded;charset=UTF-8')).status).toBe(200);
    expect((await sent('/desk', 'multipart/form-data; boundary=a')).status).toBe(200);
    for (const kind of ['multipart/form-data', 'text/plain', 'application/json'])
      expect((await sent('/desk', kind)).status, kind).toBe(400);
    expect((await sent('/hooks/resend', 'application/json')).status).toBe(200);
  });

  it('answers HEAD and OPTIONS, and 405 to methods that no page has', async () => {
    expect((await send({ method: 'HEAD', path: '/' })).status).toBe(200);
    expect((await send({ method: 'OPTIONS', path: '/' })).headers.allow).toBe('GET, HEAD, POST, OPTIONS');
    for (const method of ['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])
      expect((await send({ method, path: '/' })).status, method).toBe(405);
  });

  it('stops waiting', async () => {
    expect((await send({ path: '/never' })).status).toBe(503);
  });

  it('sends one strict policy, and widens it for the one answer that ships script', async () => {
    const plain = await send({ path: '/' });
    expect(plain.headers['content-security-policy']).toBe(strictPolicy);
    expect(strictPolicy).not.toContain('script-src');
    expect(plain.headers['referrer-policy']).toBe('same-origin');
    expect(plain.headers['x-powered-by']).toBeUndefined();
    expect(plain.headers['strict-transport-security']).toContain('max-age=31536000');
    const scripted = await send({ path: '/scripted' });
    expect(scripted.headers['content-security-policy']).toContain(`script-src 'nonce-${scripted.body}' 'self'`);
    const { headers, body } = await send({ path: '/one-script' });
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toContain(`script-src 'nonce-${body}'`);
    expect(policy.filter((directive) => directive.startsWith('connect-src'))).toEqual([]);
  });
});
