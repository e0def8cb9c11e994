import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import express, { Router, type Request, type Response as Answer } from 'express';
import type { Env } from '../env.js';
import { HttpFailure } from './failures.js';
import type { PublicQuery } from './public-query.js';
import { factsOf } from './request-facts.js';

/** What the portal's build gives to the server that mounts it. */
export interface Portal {
  handle(request: globalThis.Request, context: { nonce: string }): Promise<Response>;
}

export type CreatePortal = (options: { query: PublicQuery; mode: Env['mode']; origin: string }) => Portal;

/** The built portal, or null where there is none; loaded with the first page somebody opens. */
export function findPortal(buildDir: string): CreatePortal | null {
  const entry = join(buildDir, 'server', 'index.js');
  if (!existsSync(entry)) return null;
  return (options) => {
    const load = async (): Promise<Portal> => {
      const { createPortal } = (await import(pathToFileURL(entry).href)) as { createPortal: CreatePortal };
      return createPortal(options);
    };
    let portal: Promise<Portal> | null = null;
    return { handle: async (request, context) => (await (portal ??= load())).handle(request, context) };
  };
}

/** Everything no other route takes: the public site, drawn in this process. */
export function portalRoutes(portal: (() => Portal) | null, buildDir: string, origin: () => string): Router {
  const router = Router();
  const client = join(buildDir, 'client');
  router.use(
    '/assets',
    express.static(join(client, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  if (portal === null) {
    router.use((_request, response) => {
      response.status(503).type('text').send('The portal is not built: npm start builds it.\n');
    });
    return router;
  }
  router.use(express.static(client, { index: false, redirect: false }));
  router.use(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      throw new HttpFailure(405, 'BAD_REQUEST', 'Pages are read.');
    }
    const answer = await portal().handle(pageRequest(request, origin()), { nonce: factsOf(response).nonce });
    await send(answer, response);
  });
  return router;
}

/** Visitors are nobody: cookies stay outside, so that no page can differ by who reads it. */
function pageRequest(request: Request, origin: string): globalThis.Request {
  const headers = new Headers();
  for (const name of ['accept', 'accept-language'] as const) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, value);
  }
  // Joined, not resolved: `//elsewhere/ar` is a path of ours, not another host.
  return new globalThis.Request(origin + request.originalUrl, { headers });
}

async function send(answer: Response, response: Answer): Promise<void> {
  response.status(answer.status);
  // The nonce in a page is good for one answer: a copy may be kept, but not shown again unasked.
  response.setHeader('Cache-Control', 'no-cache');
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.send(Buffer.from(await answer.arrayBuffer()));
}
