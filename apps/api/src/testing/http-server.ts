import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Database } from '../database/database.js';
import type { Env } from '../env.js';
import { DiskFiles } from '../files/disk-files.js';
import { buildSchemas } from '../graphql/schema.js';
import { createServer, type ServerOptions } from '../http/server.js';
import { demoEmail } from '../accounts/demo-accounts.js';
import { TEST_PASSWORD } from './world.js';

/** The real server on a port of its own, as a browser or another program meets it. */
export interface TestServer {
  address: string;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** A POST of JSON with the console's header. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** One operation of a GraphQL endpoint. */
  ask(
    path: '/graphql' | '/staff/graphql',
    query: string,
    more?: Asked,
  ): Promise<{ status: number; body: Body }>;
  /** A piece of a file that was announced; all of it where it begins at 0 and nothing is missing. */
  sendPiece(path: string, bytes: Buffer, headers: Record<string, string>, offset?: number): Promise<Response>;
  /** The cookie of a new session, as a header. */
  signIn(account: string): Promise<{ cookie: string }>;
  close(): Promise<void>;
}

interface Asked {
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
}

interface Body {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string; field?: string | null; facts?: object } }[];
}

const demo: Env = {
  mode: 'demo',
  port: 0,
  host: '127.0.0.1',
  origin: null,
  databaseUrl: null,
  databaseOwnerUrl: null,
  databaseReplicaUrls: [],
  secretsKeys: [],
  oidc: null,
  dataDir: null,
  backupDir: null,
  backupRecipients: [],
  backupKeepDays: 30,
  filesUrl: null,
  scannerUrl: null,
  smtpUrl: null,
  mailFrom: null,
  demoPassword: null,
  trustedProxies: [],
  drainSeconds: 0,
  metrics: null,
  tracing: null,
  anonymousCostPerHour: 1_000_000_000,
  contactEmail: null,
  cndpDeclaration: null,
  hostingCountry: null,
  logLevel: 'silent',
};

/** What a piece of a file is sent with, besides who sends it. */
export const pieceHeaders = (offset = 0): Record<string, string> => ({
  'x-iltizam': '1',
  'content-type': 'application/offset+octet-stream',
  'upload-offset': String(offset),
});

export async function openServer(
  orm: Database,
  env: Partial<Env> = {},
  parts: Partial<ServerOptions> = {},
): Promise<TestServer> {
  const server = await createServer({
    env: { ...demo, ...env },
    orm,
    schemas: await buildSchemas(),
    files: new DiskFiles(join(tmpdir(), 'iltizam-no-files')),
    scanner: null,
    portal: null,
    portalDir: '/nowhere',
    consoleDir: '/nowhere',
    log: pino({ level: 'silent' }),
    ...parts,
  });
  const listening = new URL(await server.listen());
  // With a configured origin the address people type is not the one this process listens on.
  const address = env.origin ? `http://127.0.0.1:${server.port()}` : listening.origin;

  const post: TestServer['post'] = (path, body, headers = {}) =>
    fetch(address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-iltizam': '1', ...headers },
      body: JSON.stringify(body),
    });

  return {
    address,
    fetch: (path, init) => fetch(address + path, { redirect: 'manual', ...init }),
    post,
    async ask(path, query, { variables, headers } = {}) {
      const response = await post(path, { query, variables }, headers);
      return { status: response.status, body: (await response.json()) as Body };
    },
    sendPiece: (path, bytes, headers, offset) =>
      fetch(address + path, {
        method: 'PATCH',
        headers: { ...headers, ...pieceHeaders(offset) },
        body: new Uint8Array(bytes),
      }),
    async signIn(account) {
      const response = await post('/api/auth/sign-in', {
        email: demoEmail(account),
        password: TEST_PASSWORD,
      });
      const [cookie] = response.headers.getSetCookie();
      if (!cookie) throw new Error(`${account} was not let in: ${response.status} ${await response.text()}`);
      return { cookie: cookie.split(';')[0]! };
    },
    close: () => server.close(),
  };
}
