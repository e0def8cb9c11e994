import type { ActingClient } from '@iltizam/domain/api-clients';
import { anonymous } from '@iltizam/domain/roles';
import type { Request, Response } from 'express';
import { readSessionCookie } from '../accounts/session-cookie.js';
import { readSession } from '../accounts/sessions.js';
import { stranger, type Visitor } from '../citizens/visitor.js';
import { readerOf, type Database } from '../database/database.js';
import type { Env } from '../env.js';
import { Context } from '../graphql/context.js';
import { dayOf } from '@iltizam/domain/country-clock';
import type { Spending } from '../metering/spending.js';
import { factsOf } from './request-facts.js';
import { isHttps } from './security-headers.js';
import { clock } from '../database/clock.js';

/** Whoever asks in public is nobody: no cookie says who they are, so every answer may be shared. Only pages bring a visitor along. */
export function publicContext(orm: Database, requestId: string, asking: Asking = {}): Context {
  const { client, spending = null, mode, visitor } = asking;
  const actor = client ? { ...anonymous, client } : anonymous;
  const now = clock.now();
  const open = () => orm.em.fork();
  return new Context(actor, null, 'PUBLIC', open, requestId, dayOf(now), now, spending, mode, visitor);
}

/** What is known of a request to the public endpoint. Within the process nobody has a key, and nobody pays. */
export interface Asking {
  client?: ActingClient | null;
  spending?: Spending;
  mode?: Env['mode'];
  visitor?: Visitor;
}

/** Who asks is read from session and memberships at every request: what was taken away is gone at the next one. */
export async function staffContext(
  env: Env,
  orm: Database,
  request: Request,
  response: Response,
  /** What pays for whoever is not signed in, where that has a price. */
  asStranger: () => Spending | null = () => null,
): Promise<Context> {
  const { requestId, network } = factsOf(response);
  const em = orm.em.fork();
  const read = readerOf(em);
  const now = clock.now();
  const today = dayOf(now);
  const token = readSessionCookie(request, isHttps(env));
  const session = token === null ? null : await readSession(read, token, { mode: env.mode, now });
  // Whoever still owes a second factor is nobody yet.
  const own = session?.stage === 'COMPLETE' ? session : null;
  const { signedIn = null, actor = anonymous } = own?.view ?? own ?? {};
  const looking = own?.view
    ? { by: { id: own.signedIn.userId, name: own.signedIn.name }, endsAt: own.view.endsAt }
    : null;
  return new Context(
    actor,
    signedIn,
    'STAFF',
    () => em,
    requestId,
    today,
    now,
    signedIn ? null : asStranger(),
    env.mode,
    // The forms of citizens may be sent here too: a network has one budget, whichever door it comes by.
    stranger(network),
    looking,
  );
}
