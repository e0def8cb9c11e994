import express, { type RequestHandler } from 'express';
import { HttpFailure } from './failures.js';

/** As browsers send a form without a file. */
export const FORM = 'application/x-www-form-urlencoded';

const LARGEST = '256kb';

/** Our largest has some hundred; a body of nothing but the signs between them takes a second to read. */
const MOST_FIELDS = 1_000;

/** Takes the form of a page, as it was sent, where it is no larger than one of ours can be. */
export const pageForm = (): RequestHandler[] => [express.raw({ type: FORM, limit: LARGEST }), fewFields];

const fewFields: RequestHandler = (request, _response, next) => {
  const body: unknown = request.body;
  if (!Buffer.isBuffer(body)) return next();
  let fields = 1;
  for (let at = body.indexOf('&'); at >= 0 && fields <= MOST_FIELDS; at = body.indexOf('&', at + 1)) fields++;
  if (fields <= MOST_FIELDS) return next();
  const details = { field: 'form', facts: { limit: MOST_FIELDS } };
  next(new HttpFailure(413, 'LIMIT_EXCEEDED', 'The form has more fields than any form has.', details));
};
