import { Router } from 'express';
import { recordOwnAct } from '../accounts/record-own-act.js';
import type { SessionOf } from '../accounts/request-session.js';
import { SessionEntity } from '../accounts/session.entity.js';
import type { Database } from '../database/database.js';
import { factsOf } from '../http/request-facts.js';

/** Back to the own eyes. A route, as whoever only looks may call no mutation. */
export function endViewRoutes(orm: Database, sessionOf: SessionOf): Router {
  const router = Router();
  router.post('/end-view', async (request, response) => {
    const { signedIn, view } = await sessionOf(request);
    await orm.em.fork().transactional(async (em) => {
      const nobody = { viewedId: null, viewEndsAt: null };
      await em.nativeUpdate(SessionEntity, { id: signedIn.sessionId }, nobody);
      if (!view) return;
      recordOwnAct(em, {
        operation: 'endView',
        who: { id: signedIn.userId, name: signedIn.name },
        requestId: factsOf(response).requestId,
        changes: [{ field: 'viewedAs', before: view.signedIn.name, after: null }],
      });
    });
    response.json({ ok: true });
  });
  return router;
}
