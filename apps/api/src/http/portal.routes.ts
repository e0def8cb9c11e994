import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import express, { Router, type Request, type Response } from 'express';
import type { Visitor } from '../citizens/visitor.js';
import { visitorOf } from '../citizens/visitor-of.js';
import { foundItAway } from '../database/abandoned.js';
import { isAway } from '../database/away.js';
import type { Bytes } from '../database/bytes.js';
import type { Database } from '../database/database.js';
import type { Env } from '../env.js';
import { draftCookieOf } from './draft-cookie.js';
import { enter } from './admit.js';
import { Busy, type Admission } from './admission.js';
import { ASKS_AGAIN_AFTER, busyPage } from './busy-page.js';
import { HttpFailure } from './failures.js';
import { everybodysPage, type KeptPages, type Page } from './kept-pages.js';
import { ownFormOnly } from './own-origin.js';
import { FORM, pageForm } from './page-form.js';
import type { PublicQuery } from './public-query.js';
import type { ReportFile, ReportFiles } from './report-files.js';
import { factsOf } from './request-facts.js';
import { isHttps } from './security-headers.js';
import { whenOver } from './when-over.js';

/** What the portal's build gives to the server that mounts it. */
export interface Portal {
  handle(
    request: globalThis.Request,
    context: {
      nonce: string;
      visitor: Visitor;
      /** Has a file written that is the same for everybody, or says that it is not written now. */
      share: (key: string, write: () => Promise<Uint8Array>) => Promise<ReportFile>;
    },
  ): Promise<globalThis.Response>;
}

export type CreatePortal = (options: {
  query: PublicQuery;
  mode: Env['mode'];
  origin: string;
  contact: string | null;
  declaration: string | null;
  hosting: string | null;
}) => Portal;

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

interface Surroundings {
  env: Env;
  orm: Database;
  admission: Admission;
  pages: KeptPages;
  reports: ReportFiles;
  origin: () => string;
}

/** Everything no other route takes: the public site, drawn in this process. */
export function portalRoutes(
  portal: (() => Portal) | null,
  buildDir: string,
  { env, orm, admission, pages, reports, origin }: Surroundings,
): Router {
  const router = Router();
  const client = join(buildDir, 'client');
  router.use(
    '/assets',
    express.static(join(client, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  // Named without a sum of what they hold: asked for again each time, and sent only when they are new.
  for (const script of ['explorer', 'proof'])
    router.use(`/${script}`, express.static(join(buildDir, script), { fallthrough: false }));
  if (portal === null) {
    router.use((_request, response) => {
      response.status(503).type('text').send('The portal is not built: npm start builds it.\n');
    });
    return router;
  }
  router.use(express.static(client, { index: false, redirect: false }));
  router.post('/*page', ownFormOnly(env), ...pageForm());
  router.use(async (request, response) => {
    if (!['GET', 'HEAD', 'POST'].includes(request.method)) {
      response.setHeader('Allow', 'GET, HEAD, POST');
      throw new HttpFailure(405, 'BAD_REQUEST', 'Pages are read, and forms are sent.');
    }
    const { nonce, network } = factsOf(response);
    // What one person sees, and what a link of a mail leads to, is nobody else's.
    let personal = request.method === 'POST' || 't' in request.query;
    const draw = async (): Promise<Page> => {
      await enter(admission, request.method === 'POST' ? 'first' : 'others', request, response);
      const visitor = await visitorOf(orm, request, response, isHttps(env));
      personal ||= visitor.citizen !== null;
      const answer = await portal().handle(pageRequest(request, response, origin()), {
        nonce,
        visitor,
        share: (key, write) => reports.give(network, key, write),
      });
      return { status: answer.status, headers: [...answer.headers], text: await bodyOf(answer), nonce };
    };
    const page = await everybodysPage(pages, request, nonce, draw).catch((error: unknown) => {
      if (error instanceof Busy || isAway(error)) return null;
      throw error;
    });
    // A form that was sent is shown again with what was written in it.
    if (page === null || (foundItAway() && request.method !== 'POST')) {
      response.setHeader('Cache-Control', 'no-store').setHeader('Retry-After', String(ASKS_AGAIN_AFTER));
      return void response.status(503).type('html').send(busyPage);
    }
    send(page, response, personal ? 'no-store' : 'no-cache');
  });
  return router;
}

/** Who the visitor is goes beside the request: cookies stay outside but for that of a draft. */
function pageRequest(request: Request, response: Response, origin: string): globalThis.Request {
  const signal = goneOf(response);
  const headers = new Headers();
  for (const name of ['accept', 'accept-language'] as const) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, value);
  }
  const draft = draftCookieOf(request);
  if (draft) headers.set('cookie', draft);
  // Joined, not resolved: `//elsewhere/ar` is a path of ours, not another host.
  const url = origin + request.originalUrl;
  if (request.method !== 'POST') return new globalThis.Request(url, { headers, signal });
  headers.set('content-type', FORM);
  const body: unknown = request.body;
  const bytes = Buffer.isBuffer(body) ? body : '';
  return new globalThis.Request(url, { method: 'POST', headers, body: bytes, signal });
}

/** The visitor has left before the page was sent: what is stopped for that is no fault, and is not told as one. */
function goneOf(response: Response): AbortSignal {
  const gone = new AbortController();
  whenOver(response, () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}

function send({ status, headers, text }: Page, response: Response, caching: string): void {
  response.status(status);
  // The nonce in a page is good for one answer: a copy may be kept, but not shown again unasked.
  response.setHeader('Cache-Control', caching);
  for (const [name, value] of headers)
    if (name === 'set-cookie') response.append(name, value);
    else response.setHeader(name, value);
  response.send(Buffer.from(text, 'latin1'));
}

/** Some of what the portal answers with are files. */
const bodyOf = async (answer: globalThis.Response): Promise<Bytes> =>
  Buffer.from(await answer.arrayBuffer()).toString('latin1');
