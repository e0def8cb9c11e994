import { checkText, type LimitedField } from '@iltizam/domain/text-limits';
import { sql } from 'kysely';
import { takeAway } from '../attachments/own-attachments.js';
import { hashOf } from '../accounts/tokens.js';
import { takeTurns } from '../commands/take-turns.js';
import { readerOf, type EntityManager, type Reader } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { localeOf } from '../graphql/localized-text.type.js';
import { accepted, deny } from '../graphql/refused.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { countWriting } from './count-writing.js';
import { ProposalDraftEntity } from './proposal-draft.entity.js';
import type { DraftInWriting, SaveProposalDraftInput } from './proposal-draft.type.js';

const KEY = /^[\w-]{43}$/u;

const limits = {
  title: 'title',
  challenge: 'problem',
  solution: 'solution',
  expectedResult: 'expectedResult',
} as const satisfies Record<string, LimitedField>;
const texts = Object.keys(limits) as (keyof typeof limits)[];

/** Keeps what is written so far; fields left out stay. Nobody's record yet: no audit, no number, no message. */
export async function saveDraft(context: Context, input: SaveProposalDraftInput): Promise<void> {
  if (!KEY.test(input.key)) deny('INVALID_INPUT', undefined, { field: 'key' });
  await countWriting(context, 'draft');
  await context.em.fork().transactional((em) => write(em, context, input));
}

/** Two windows that begin the same draft at once write it one after the other. */
async function write(em: EntityManager, context: Context, input: SaveProposalDraftInput): Promise<void> {
  const plan = await em.findOne(PlanEntity, { reference: input.plan });
  if (!plan) return deny('NOT_FOUND', undefined, { field: 'plan' });
  const keyHash = hashOf(input.key);
  await takeTurns(em, `draft|${keyHash}`);
  const known = await em.findOne(ProposalDraftEntity, { keyHash });
  if (known?.sentAt) deny('WRONG_STATE', 'alreadySent', { field: 'key' });
  const draft =
    known ??
    em.create(ProposalDraftEntity, {
      keyHash,
      planId: plan.id,
      theme: null,
      language: 'ar',
      title: null,
      challenge: null,
      solution: null,
      expectedResult: null,
      sentAt: null,
      updatedAt: context.now,
    });
  draft.planId = plan.id;
  draft.language = localeOf(input.language);
  draft.updatedAt = context.now;
  if (input.theme != null) draft.theme = accepted(checkText(input.theme, 'viewName', 'theme'));
  for (const field of texts)
    if (input[field] != null) draft[field] = accepted(checkText(input[field], limits[field], field)) || null;
  await em.flush();
  const { removedAttachments } = input;
  if (removedAttachments) await takeAway(readerOf(em), sql`draft_id = ${draft.id}`, removedAttachments);
}

/** What is written under a key; null where nothing is, or it became a proposal. */
export async function readDraft(read: Reader, key: string): Promise<DraftInWriting | null> {
  const { rows } = await sql<DraftInWriting>`
    select d.id, plan.reference as plan, d.theme, d.title, d.challenge, d.solution, d.expected_result as "expectedResult",
      d.sent_at is not null as sent
    from proposal_draft d join plan on plan.id = d.plan_id where d.key_hash = ${hashOf(key)}`.execute(read);
  return rows[0] ?? null;
}

export const draftOf = (context: Context, key: string): Promise<DraftInWriting | null> =>
  readDraft(readerOf(context.em), key);
