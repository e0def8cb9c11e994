import { randomBytes } from 'node:crypto';
import { generate } from 'otplib';
import { enter, GOOD_PASSWORD, newcomer } from '../account-links/testing-account-links.js';
import { add, find, type UserFacts } from '../accounts/testing-users.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import type { World } from '../testing/world.js';

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
  generate({ secret, epoch: Math.floor(Date.now() / 1000) + later * 30 });

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
