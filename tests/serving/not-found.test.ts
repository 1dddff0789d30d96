import type { ServerBuild } from '@remix-run/node';
import { describe, expect, it } from 'vitest';
import { NotFound } from '~/platform/request/not-found';
import { answerNotFound } from '../../server/pages/not-found';

const thrower = (thrown: unknown) => async () => {
  throw thrown;
};
const page = (thrown: unknown) => {
  const module = { default: () => null, loader: thrower(thrown), action: thrower(thrown) };
  const build = { routes: { page: { id: 'page', path: 'page', module } } } as unknown as ServerBuild;
  const { loader, action } = answerNotFound(build).routes['page']!.module;
  const args = {} as Parameters<NonNullable<typeof loader>>[0];
  return { load: async () => loader!(args), act: async () => action!(args) };
};

describe('what is not found', () => {
  it('is answered with 404 by whatever loads or acts', async () => {
    const { load, act } = page(new NotFound());
    await expect(load()).rejects.toMatchObject({ status: 404 });
    await expect(act()).rejects.toMatchObject({ status: 404 });
  });

  it('is the same where pages and server were built apart', async () => {
    class NotFound extends Error {
      override readonly name = 'NotFound';
    }
    await expect(page(new NotFound()).load()).rejects.toMatchObject({ status: 404 });
  });

  it('is no other fault', async () => {
    const fault = new Error('NotFound');
    await expect(page(fault).load()).rejects.toBe(fault);
    await expect(page(new Response(null, { status: 403 })).act()).rejects.toMatchObject({ status: 403 });
  });
});
