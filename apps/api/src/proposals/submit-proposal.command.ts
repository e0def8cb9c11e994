import { mostChallenges } from '@iltizam/domain/authors';
import { checkName } from '@iltizam/domain/justifications';
import { checkText } from '@iltizam/domain/text-limits';
import { z } from 'zod';
import { canonicalEmail } from '../accounts/canonical-email.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { neededText, writtenText } from '../graphql/localized-text-input.js';
import { accepted, deny } from '../graphql/refused.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { tellClient } from '../webhooks/tell-client.js';
import { receiveProposal } from './receive-proposal.js';
import type { SubmitProposalInput } from './submit-proposal.input.js';

/** What a partner's application brings is received at once; it appears after moderation, as what the portal brings does. */
export const submitProposal = (context: Context, input: SubmitProposalInput): Promise<{ id: string }> =>
  runCommand(context, {
    operation: 'Mutation.submitProposal',
    input,
    change: (change) => submit(change, input),
  });

async function submit(change: Change, input: SubmitProposalInput): Promise<{ id: string }> {
  const { id, reference } = await receiveProposal(change, {
    plan: input.plan,
    theme: input.theme,
    channel: 'PARTNER',
    texts: textsOf(input),
    author: await authorOf(change, input),
  });
  await tellClient(change, 'proposal.received', {
    reference,
    state: 'RECEIVED',
    submittedAt: change.now.toISOString(),
  });
  return { id };
}

function textsOf({ title, challenges, solution, expectedResult }: SubmitProposalInput) {
  if (challenges.length === 0 || challenges.length > mostChallenges)
    deny('INVALID_INPUT', 'outOfRange', {
      field: 'challenges',
      facts: { minimum: 1, maximum: mostChallenges, given: challenges.length },
    });
  return {
    title: neededText(title, 'title'),
    challenges: challenges.map((challenge, index) => neededText(challenge, 'problem', `challenges.${index}`)),
    solution: neededText(solution, 'solution'),
    expectedResult: writtenText(expectedResult, 'expectedResult'),
  };
}

async function authorOf({ em }: Change, { author }: SubmitProposalInput) {
  const name = accepted(checkName(author.name, 'author.name'));
  const email = accepted(checkText(canonicalEmail(author.email), 'email', 'author.email'));
  if (!z.email().safeParse(email).success) deny('INVALID_INPUT', undefined, { field: 'author.email' });
  const organisation =
    author.organisation == null
      ? null
      : await em.findOne(InstitutionEntity, { reference: author.organisation });
  if (author.organisation != null && !organisation)
    deny('NOT_FOUND', undefined, { field: 'author.organisation' });
  return {
    name,
    email,
    capacity: author.capacity,
    organisationId: organisation?.id ?? null,
    organisationName: null,
    citizenId: null,
    emailConfirmedAt: null,
  };
}
