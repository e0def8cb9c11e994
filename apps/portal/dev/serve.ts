/**
 * Serves the built portal by itself, for work on its pages:
 *   node dev/serve.ts --port 4310 --api http://127.0.0.1:4000/graphql
 * The answers come from a running api; `--answers FILE` takes them from a module that exports `query` instead.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { basename, extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { PortalOptions } from '../server/app.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4310' },
    api: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
    answers: { type: 'string' },
    mode: { type: 'string', default: 'demo' },
  },
});
const origin = `http://127.0.0.1:${values.port}`;

const askApi: PortalOptions['query'] = async (query, variables, operationName) => {
  const response = await fetch(values.api, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables, operationName }),
  });
  return response.json();
};

const query = values.answers ? (await import(pathToFileURL(values.answers).href)).query : askApi;
const build = new URL('../build/', import.meta.url);
const { createPortal } = await import(new URL('server/index.js', build).href);
const portal = createPortal({
  query,
  mode: values.mode === 'production' ? 'production' : 'demo',
  origin,
  contact: null,
  declaration: null,
  hosting: null,
});

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

async function sendAsset(path: string, response: ServerResponse) {
  const file = await readFile(new URL(`client/assets/${basename(path)}`, build)).catch(() => null);
  response.writeHead(file ? 200 : 404, {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
  });
  response.end(file);
}

async function answer(request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', origin);
  if (url.pathname.startsWith('/assets/')) return sendAsset(url.pathname, response);
  const nonce = randomBytes(16).toString('base64');
  const page: Response = await portal.handle(
    new Request(url, { method: request.method, headers: request.headers as Record<string, string> }),
    { nonce },
  );
  response.writeHead(page.status, {
    ...Object.fromEntries(page.headers),
    'Content-Security-Policy': `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  });
  response.end(await page.text());
}

createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error);
    response.writeHead(500).end();
  });
}).listen(Number(values.port), '127.0.0.1', () => console.log(origin));
