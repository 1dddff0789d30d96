import type { ServerBuild } from '@remix-run/node';
import { isNotFound } from '~/platform/request/not-found';

type Module = ServerBuild['routes'][string] extends infer Route extends { module: object } ? Route['module'] : never;

/**
 * The pages, of which every loader and every action answers 404 where a guard or the domain found nothing (`NotFound`): no
 * function behind them knows of HTTP.
 */
export const answerNotFound = (build: ServerBuild): ServerBuild => ({
  ...build,
  routes: Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => [id, route && { ...route, module: answering(route.module) }]),
  ),
});

function answering(module: Module): Module {
  const { loader, action } = module;
  return { ...module, ...(loader && { loader: answered(loader) }), ...(action && { action: answered(action) }) };
}

const answered =
  <Args, Answer>(work: (args: Args) => Answer) =>
  async (args: Args): Promise<Awaited<Answer>> => {
    try {
      return await work(args);
    } catch (thrown) {
      throw isNotFound(thrown) ? new Response(null, { status: 404 }) : thrown;
    }
  };
