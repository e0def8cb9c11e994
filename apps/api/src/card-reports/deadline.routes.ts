import { cardMail } from '@iltizam/domain/card-mails';
import { textIn } from '@iltizam/domain/languages';
import { Router } from 'express';
import { commitmentByReference } from '../commitments/commitment.queries.js';
import type { Database } from '../database/database.js';
import type { Env } from '../env.js';
import { staffContext } from '../http/contexts.js';
import { HttpFailure } from '../http/failures.js';
import { limitInFlight } from '../http/in-flight.js';
import { calendarFile } from './calendar.js';
import { myTasks } from './my-tasks.queries.js';
import { roundById } from './update-round.queries.js';

/** `/staff/deadlines/REFERENCE.ics`: the last day of what somebody is asked on a card, for their calendar. */
export function deadlines(env: Env, orm: Database, origin: () => string): Router {
  const router = Router();
  router.get('/:reference.ics', limitInFlight(), async (request, response) => {
    const context = await staffContext(env, orm, request, response);
    const reference = String(request.params['reference']);
    const card = await commitmentByReference(context, reference);
    const task = card && (await myTasks(context)).find(({ commitmentId }) => commitmentId === card.id);
    const round = task?.roundId ? await context.load(roundById).load(task.roundId) : null;
    if (!card || !round || !context.signedIn)
      throw new HttpFailure(404, 'NOT_FOUND', 'There is no deadline at this address for you.');
    const { locale } = context.signedIn;
    const link = `${origin()}/console/commitments/${encodeURIComponent(card.reference)}/check`;
    const title = textIn(card.title, locale);
    const { subject } = cardMail({ kind: 'ROUND_OPENED', title, dueOn: round.dueOn, link }, locale);
    response
      .type('text/calendar')
      .setHeader('Content-Disposition', `attachment; filename="${card.reference}.ics"`);
    response.send(
      calendarFile(
        { uid: `${round.id}-${card.id}@iltizam`, on: round.dueOn, summary: subject, url: link },
        context.now,
      ),
    );
  });
  return router;
}
