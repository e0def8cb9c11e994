import { publicForms, type PublicForm } from '@iltizam/domain/public-forms';
import { Router } from 'express';
import { readerOf, type Database } from '../database/database.js';
import { HttpFailure } from '../http/failures.js';
import { newChallenge } from './proof-of-work.js';
import { clock } from '../database/clock.js';

const isForm = (value: unknown): value is PublicForm => (publicForms as readonly unknown[]).includes(value);

/** `/challenge/FORM`: what a browser or a program works on before it sends that form. */
export function challengeRoutes(orm: Database): Router {
  const router = Router();
  router.get('/:form', async (request, response) => {
    const { form } = request.params;
    if (!isForm(form)) throw new HttpFailure(404, 'NOT_FOUND', 'There is no such form.');
    response.setHeader('Cache-Control', 'no-store');
    response.json(await newChallenge(readerOf(orm.em.fork()), form, clock.now()));
  });
  return router;
}
