import type { Locale } from '@iltizam/domain/languages';
import {
  queuedFor,
  quickestHand,
  type FormLimit,
  type HoldGround,
  type PublicForm,
} from '@iltizam/domain/public-forms';
import { checkText } from '@iltizam/domain/text-limits';
import { z } from 'zod';
import { canonicalEmail } from '../accounts/canonical-email.js';
import type { Context } from '../graphql/context.js';
import { localeOf } from '../graphql/localized-text.type.js';
import { accepted, deny } from '../graphql/refused.js';
import { countForm, CountsUnavailable } from './form-counts.js';
import type { FormGuardInput } from './guard-form.input.js';
import { spendProof } from './proof-of-work.js';

/** A form that was let through: nothing of a stranger is received without one. */
export interface PassedForm {
  readonly email: string;
  readonly language: Locale;
  /** When its mail may leave, where everybody together sends more than is good. */
  readonly notBefore: Date | null;
  /** Why a moderator looks at it first, whatever it is. */
  readonly held: readonly HoldGround[];
}

/**
 * In front of every public form: proof of work, limits of network, address and everybody, the trap and the clock. Counted
 * outside of the command's transaction, so that what is refused later counts too.
 */
export async function guardForm(
  context: Context,
  form: PublicForm,
  { email: typed, language, proof, trap, openedAt }: FormGuardInput,
): Promise<PassedForm> {
  const { citizen, visitor, now } = context;
  const email = addressOf(typed ?? citizen?.email);
  return whileCounted(async () => {
    if (citizen !== null && citizen.email === email) await count(context, 'citizen', citizen.id);
    else {
      await proveAndCount(context, form, proof ?? null, visitor.network);
      await count(context, 'address', email);
    }
    const crowded = (await countForm(context.em, 'all', 'all')) !== null;
    return {
      email,
      language: localeOf(language),
      notBefore: crowded ? new Date(now.getTime() + queuedFor * 1000) : null,
      held: heldFor(trap, openedAt, now),
    };
  });
}

/** The same for a form that asks nobody who they are and mails nothing. */
export const guardUnsigned = (context: Context, form: PublicForm, proof: string | null): Promise<void> =>
  whileCounted(() => proveAndCount(context, form, proof, context.visitor.network));

async function proveAndCount(
  context: Context,
  form: PublicForm,
  proof: string | null,
  network: string,
): Promise<void> {
  await prove(context, form, proof);
  await count(context, proof ? 'network' : 'slow', network);
}

/** Where the counts cannot be kept, nothing is received. */
async function whileCounted<Passed>(pass: () => Promise<Passed>): Promise<Passed> {
  try {
    return await pass();
  } catch (error) {
    if (!(error instanceof CountsUnavailable)) throw error;
    return deny('RATE_LIMITED', 'countsUnavailable', { facts: { retryAfterSeconds: 10 } });
  }
}

function addressOf(typed: string | undefined): string {
  if (typed === undefined || typed.trim() === '')
    return deny('INVALID_INPUT', 'missing', { field: 'guard.email' });
  const email = accepted(checkText(canonicalEmail(typed), 'email', 'guard.email'));
  if (!z.email().safeParse(email).success) deny('INVALID_INPUT', 'notAnAddress', { field: 'guard.email' });
  return email;
}

async function prove(context: Context, form: PublicForm, proof: string | null): Promise<void> {
  if (proof === null || proof === '') return;
  const answer = await spendProof(context.read, form, proof);
  if (answer !== 'good')
    deny('INVALID_INPUT', answer === 'spent' ? 'proofSpent' : 'proofInvalid', { field: 'guard.proof' });
}

async function count(context: Context, limit: Exclude<FormLimit, 'all'>, whose: string): Promise<void> {
  const retryAfterSeconds = await countForm(context.em, limit, whose);
  if (retryAfterSeconds !== null) deny('RATE_LIMITED', limit, { facts: { retryAfterSeconds } });
}

function heldFor(
  trap: string | null | undefined,
  openedAt: string | null | undefined,
  now: Date,
): HoldGround[] {
  const held: HoldGround[] = [];
  if (trap != null && trap !== '') held.push('TRAP_FILLED');
  const openFor = openedAt == null ? null : now.getTime() - new Date(openedAt).getTime();
  if (openFor !== null && openFor < quickestHand * 1000) held.push('TOO_QUICK');
  return held;
}
