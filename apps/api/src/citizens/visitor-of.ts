import type { Request, Response } from 'express';
import { readerOf, type Database } from '../database/database.js';
import { factsOf } from '../http/request-facts.js';
import { endCitizenSession, openCitizenSession, readCitizenSession } from './citizen-sessions.js';
import { clearCitizenCookie, readCitizenCookie, setCitizenCookie } from './citizen-cookie.js';
import type { Visitor } from './visitor.js';
import { clock } from '../database/clock.js';

/** Who opens a page of the portal. A browser without our cookie costs no look into the database. */
export async function visitorOf(
  orm: Database,
  request: Request,
  response: Response,
  https: boolean,
): Promise<Visitor> {
  const token = readCitizenCookie(request, https);
  const now = clock.now();
  const citizen = token === null ? null : await readCitizenSession(readerOf(orm.em.fork()), token, now);
  return {
    network: factsOf(response).network,
    citizen,
    async admit(citizenId) {
      setCitizenCookie(response, await openCitizenSession(orm.em.fork(), citizenId, token, now), https);
    },
    async leave() {
      if (token !== null) await endCitizenSession(orm.em.fork(), token);
      clearCitizenCookie(response, https);
    },
  };
}
