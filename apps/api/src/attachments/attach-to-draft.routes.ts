import { attachmentLimits } from '@iltizam/domain/attachments';
import { isLocale } from '@iltizam/domain/languages';
import { refuse } from '@iltizam/domain/refusals';
import express, { Router, type Request, type Response } from 'express';
import { visitorOf } from '../citizens/visitor-of.js';
import type { Env } from '../env.js';
import type { FileDesk } from '../evidence/file-desk.js';
import { deny, Refused } from '../graphql/refused.js';
import { publicContext } from '../http/contexts.js';
import { draftKeyOf } from '../http/draft-cookie.js';
import { readFileForm } from '../http/file-form.js';
import { limitInFlight } from '../http/in-flight.js';
import { ownFormOnly } from '../http/own-origin.js';
import { factsOf } from '../http/request-facts.js';
import { isHttps } from '../http/security-headers.js';
import { ServiceAway } from '../outside/breaker.js';
import { toldAway } from '../outside/told-away.js';
import { countWriting } from '../proposals/count-writing.js';
import { attachToDraft, type SentFile } from './attach-to-draft.command.js';

/** Bytes of the form without its file. */
const FORM_ALONE = 20_000;

/** The file, and room for what a form is besides. */
const largestForm = express.raw({
  type: 'multipart/form-data',
  limit: attachmentLimits.fileBytes + FORM_ALONE,
  inflate: false,
});

const tooLarge = new Refused(
  refuse('LIMIT_EXCEEDED', 'fileTooLarge', {
    field: 'file',
    facts: { maximum: attachmentLimits.fileBytes },
  }).refusal,
);

/**
 * `/LOCALE/propose/files`: where the form of a draft sends its file, with scripts and without. A plain POST of one of our
 * own pages; whatever becomes of it, the browser is led back to the step it came from, which says so.
 */
export function attachToDraftRoutes(env: Env, desk: FileDesk): Router {
  const router = Router();
  router.post(
    '/:locale/propose/files',
    ownFormOnly(env),
    limitInFlight(),
    async (request, response, next) => {
      const { locale } = request.params;
      if (!isLocale(locale)) return next();
      response.setHeader('Cache-Control', 'no-store');
      response.redirect(303, `/${locale}/propose?${await became(env, desk, request, response)}`);
    },
  );
  return router;
}

/** The step to be led to: the next one where that was asked for, or back to this one, with why the file was refused. */
async function became(env: Env, desk: FileDesk, request: Request, response: Response): Promise<string> {
  const visitor = await visitorOf(desk.orm, request, response, isHttps(env));
  const context = publicContext(desk.orm, factsOf(response).requestId, { visitor });
  try {
    const alone = Number(request.headers['content-length']) <= FORM_ALONE;
    // What may be large is counted before anything is read of it.
    if (!alone) await countWriting(context, 'file');
    const { file, next } = await readForm(request, response);
    if (file === null && !next) deny('INVALID_INPUT', 'missing', { field: 'file' });
    if (file !== null && alone) await countWriting(context, 'file');
    if (file !== null) await attachToDraft(desk, context, file);
    return `step=${next ? 'you' : 'files'}`;
  } catch (error) {
    const { code, field, facts = {} } = refusalOf(error);
    const back = new URLSearchParams({ step: 'files', refused: code });
    if (field !== undefined) back.set('field', field);
    for (const fact of ['why', 'refusal', 'retryAfterSeconds', 'length', 'maximum'] as const)
      if (facts[fact] !== undefined) back.set(fact, String(facts[fact]));
    return back.toString();
  }
}

/** Where a service is away the writer is told which, and goes on without; anything else is a fault. */
function refusalOf(error: unknown): Refused['refusal'] {
  if (error instanceof Refused) return error.refusal;
  if (!(error instanceof ServiceAway)) throw error;
  const { why, field } = toldAway[error.service];
  return refuse('RATE_LIMITED', why, { field }).refusal;
}

/** The file, if one was chosen, and whether the writer goes on. */
async function readForm(
  request: Request,
  response: Response,
): Promise<{ file: SentFile | null; next: boolean }> {
  const key = draftKeyOf(request) ?? deny('NOT_FOUND', undefined, { field: 'key' });
  const body = await readBody(request, response);
  const type = request.headers['content-type'] ?? '';
  // What is no form at all is a fault of whoever sent it.
  const { text, file } = await readFileForm(body, type).catch(() => deny('INVALID_INPUT'));
  const next = text('do') === 'next';
  if (file?.field !== 'file') return { file: null, next };
  const { name, bytes } = file;
  return { file: { key, formKey: text('key'), title: text('title'), name, bytes }, next };
}

/** The whole form, which fits into memory; one that is larger is read to its end, and refused. */
function readBody(request: Request, response: Response): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    largestForm(request, response, (error?: unknown) => {
      const body: unknown = request.body;
      if (error === undefined) resolve(Buffer.isBuffer(body) ? body : Buffer.alloc(0));
      else if ((error as { type?: unknown }).type === 'entity.too.large') reject(tooLarge);
      else reject(error);
    });
  });
}
