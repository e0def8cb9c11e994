import { mostChallenges } from '@iltizam/domain/authors';
import { checkStages, stageRules } from '@iltizam/domain/plan-stages';
import { checkText, type LimitedField } from '@iltizam/domain/text-limits';
import { z } from 'zod';
import { canonicalEmail } from '../accounts/canonical-email.js';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import type { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { accepted, deny } from '../graphql/refused.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { ThemeEntity } from '../plans/theme.entity.js';
import { tellClient } from '../webhooks/tell-client.js';
import { ProposalAuthorEntity } from './proposal-author.entity.js';
import { ProposalEntity } from './proposal.entity.js';
import { takeNumber } from './take-number.js';
import type { SubmitProposalInput } from './submit-proposal.input.js';

/** What a partner's application brings is received at once; it appears after moderation, as what the portal brings does. */
export const submitProposal = (context: Context, input: SubmitProposalInput): Promise<{ id: string }> =>
  runCommand(context, {
    operation: 'Mutation.submitProposal',
    input,
    change: (change) => submit(change, input),
  });

async function submit(change: Change, input: SubmitProposalInput): Promise<{ id: string }> {
  const { em } = change;
  const texts = textsOf(input);
  const author = await authorOf(change, input);
  const plan = await takeNumber(change, { reference: input.plan });
  accepted(checkStages(stageRules.submit, plan.openStages));
  const theme = await em.findOne(ThemeEntity, { planId: plan.id, reference: input.theme });
  if (!theme) deny('NOT_FOUND', undefined, { field: 'theme' });

  const reference = plan.proposal;
  const proposal = em.create(ProposalEntity, {
    reference,
    planId: plan.id,
    themeId: theme.id,
    channel: 'PARTNER',
    ...texts,
    state: 'SUBMITTED',
    submittedAt: change.now,
    submittedPrecision: 'INSTANT',
    clientId: change.actor.client?.id ?? null,
    provenance: 'ENTERED',
  });
  await em.flush();
  em.create(ProposalAuthorEntity, { proposalId: proposal.id, ...author });
  change.step({
    recordType: 'PROPOSAL',
    recordId: proposal.id,
    action: 'SUBMIT',
    from: null,
    to: 'SUBMITTED',
    actorRole: 'CITIZEN',
    published: true,
  });
  // Who wrote it stays out of the log.
  const changes = fieldChanges({}, { theme: input.theme, ...texts });
  change.touch({ recordType: 'PROPOSAL', recordId: proposal.id, reference, changes }, 'CITIZEN');
  await tellClient(change, 'proposal.received', {
    reference,
    state: 'RECEIVED',
    submittedAt: change.now.toISOString(),
  });
  return { id: proposal.id };
}

function textsOf({ title, challenges, solution, expectedResult }: SubmitProposalInput) {
  if (challenges.length === 0 || challenges.length > mostChallenges)
    deny('INVALID_INPUT', 'outOfRange', {
      field: 'challenges',
      facts: { minimum: 1, maximum: mostChallenges, given: challenges.length },
    });
  return {
    title: needed(title, 'title'),
    challenges: challenges.map((challenge, index) => needed(challenge, 'problem', `challenges.${index}`)),
    solution: needed(solution, 'solution'),
    expectedResult: writtenText(expectedResult, 'expectedResult'),
  };
}

function needed(text: LocalizedTextInput, limit: LimitedField, field: string = limit) {
  return writtenText(text, limit, field) ?? deny('INVALID_INPUT', 'missing', { field });
}

async function authorOf({ em }: Change, { author }: SubmitProposalInput) {
  const name = accepted(checkText(author.name, 'personName', 'author.name'));
  if (name === '') deny('INVALID_INPUT', 'missing', { field: 'author.name' });
  const email = accepted(checkText(canonicalEmail(author.email), 'email', 'author.email'));
  if (!z.email().safeParse(email).success) deny('INVALID_INPUT', undefined, { field: 'author.email' });
  const organisation =
    author.organisation == null
      ? null
      : await em.findOne(InstitutionEntity, { reference: author.organisation });
  if (author.organisation != null && !organisation)
    deny('NOT_FOUND', undefined, { field: 'author.organisation' });
  return { name, email, capacity: author.capacity, organisationId: organisation?.id ?? null };
}
