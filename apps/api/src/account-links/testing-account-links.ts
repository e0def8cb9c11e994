import type { TestServer } from '../testing/http-server.js';
import type { Someone, World } from '../testing/world.js';
import { create, type UserFacts } from '../accounts/testing-users.js';

/** As its owner reads it: the token of the last mail of a kind that waits for somebody. */
export async function mailedToken(world: World, email: string, kind: string): Promise<string | null> {
  const mails = await mailsOf(world, email);
  return mails.findLast((mail) => mail.kind === kind)?.link?.split('#t=')[1] ?? null;
}

/** The kinds of all mails to somebody, the oldest first. */
export const mailsTo = async (world: World, email: string): Promise<string[]> =>
  (await mailsOf(world, email)).map(({ kind }) => kind);

const mailsOf = (world: World, email: string) =>
  world.orm.em.getConnection().execute<{ kind: string; link: string | null }[]>(
    `select m.kind, m.link from mail m join account a on a.id = m.account_id
     where a.email = ? order by m.created_at, m.id`,
    [email],
  );

let invited = 0;
/** Somebody new who has been invited and has chosen no password yet. */
export async function invite(admin: Someone): Promise<UserFacts> {
  const input = { email: `invited${++invited}@example.org`, name: 'Someone invited', locale: 'FR' };
  const { data, errors } = await admin.run<{ createUser: { user: UserFacts } }>(create, { input });
  if (errors[0]) throw new Error(JSON.stringify(errors[0]));
  return data.createUser.user;
}

export const GOOD_PASSWORD = 'un cheval sous la pluie';

/** Somebody who was invited and accepted. */
export async function newcomer(world: World, server: TestServer): Promise<UserFacts> {
  const user = await invite(world.as('admin'));
  const token = await mailedToken(world, user.email, 'INVITATION');
  const done = await server.post('/api/auth/password', { token, password: GOOD_PASSWORD });
  if (done.status !== 200) throw new Error(await done.text());
  return user;
}

/** The cookie of a new session, as a header. */
export async function enter(server: TestServer, email: string, password = GOOD_PASSWORD) {
  const response = await server.post('/api/auth/sign-in', { email, password });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return { status: response.status, cookie, body: (await response.json()) as Record<string, unknown> };
}
