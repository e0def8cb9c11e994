import { randomBytes } from 'node:crypto';
import { generate } from 'otplib';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { enter, GOOD_PASSWORD, newcomer } from '../account-links/testing-account-links.js';
import { add, find, type UserFacts } from '../accounts/testing-users.js';
import { clock } from '../database/clock.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

export const PRODUCTION = {
  mode: 'production',
  origin: 'https://iltizam.example',
  secretsKeys: [randomBytes(32).toString('base64')],
} as const;

export const openProduction = (world: World): Promise<TestServer> =>
  openServer(world.orm, {
    ...PRODUCTION,
    secretsKeys: [...PRODUCTION.secretsKeys],
    trustedProxies: ['127.0.0.1'],
  });

const STEP_MS = 30_000;

/** A server of production for all tests of a file; each begins with the half minute a code lasts, and with no limit used. */
export function productionOfFile() {
  const held = {} as { world: World; server: TestServer };
  const sql = (text: string, values: unknown[] = []) =>
    held.world.orm.em.getConnection().execute(text, values);
  beforeAll(async () => {
    held.world = await openWorld();
    held.server = await openProduction(held.world);
  });
  afterAll(async () => {
    await held.server.close();
    await held.world.close();
  });
  beforeEach(async () => {
    await sql('truncate rate_limit');
    const now = clock.now;
    const passed = now().getTime() % STEP_MS;
    const begun = vi.spyOn(clock, 'now').mockImplementation(() => new Date(now().getTime() - passed));
    return () => begun.mockRestore();
  });
  return {
    held,
    sql,
    post: (path: string, body: object, cookie: string) =>
      held.server.post(`/api/auth/${path}`, body, { cookie }),
    /** Who the cookie's session is, null while it is nobody. */
    me: async (cookie: string): Promise<unknown> => {
      const { body } = await held.server.ask('/staff/graphql', '{ me { id } }', { headers: { cookie } });
      return body.data?.['me'] ?? null;
    },
  };
}

/** Somebody with a role who has chosen a password and no second factor yet. */
export async function holder(world: World, server: TestServer, membership: object): Promise<UserFacts> {
  const admin = world.as('admin');
  const user = await newcomer(world, server);
  const { version } = await find(admin, user.email);
  const { errors } = await admin.run(add, { input: { user: user.id, version, ...membership } });
  if (errors[0]) throw new Error(JSON.stringify(errors[0]));
  return user;
}

/** The code an app shows so many half minutes from now. */
export const codeOf = (secret: string, later = 0): Promise<string> =>
  generate({ secret, epoch: Math.floor(clock.now().getTime() / 1000) + later * 30 });

const cookieOf = (response: Response): string => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';

export interface Enrolled {
  cookie: string;
  secret: string;
  recoveryCodes: string[];
}

/** Sets up an app at the first sign-in. */
export async function enrol(server: TestServer, email: string): Promise<Enrolled> {
  const { cookie } = await enter(server, email);
  const { secret } = (await (await server.post('/api/auth/enrol/totp', {}, { cookie })).json()) as {
    secret: string;
  };
  const response = await server.post(
    '/api/auth/enrol/totp/confirm',
    { code: await codeOf(secret, -1) },
    { cookie },
  );
  const { recoveryCodes } = (await response.json()) as { recoveryCodes: string[] };
  return { cookie: cookieOf(response), secret, recoveryCodes };
}

/** The whole way in, with a second factor. */
export async function enterWith(server: TestServer, email: string, shown: object, password = GOOD_PASSWORD) {
  const { cookie } = await enter(server, email, password);
  const response = await server.post('/api/auth/second-factor', shown, { cookie });
  return { status: response.status, cookie: cookieOf(response) || cookie };
}
