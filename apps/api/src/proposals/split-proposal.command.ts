import { mostChallenges } from '@iltizam/domain/authors';
import type { ActorRole } from '@iltizam/domain/roles';
import { checkSplit, mostIdeas } from '@iltizam/domain/splitting';
import type { LimitedField } from '@iltizam/domain/text-limits';
import { InputType, Int } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { NotSameEntity } from '../duplicates/not-same.entity.js';
import type { Context } from '../graphql/context.js';
import { neededText, writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted, deny } from '../graphql/refused.js';
import { ThemeEntity } from '../plans/theme.entity.js';
import { conflictOver, holdProposal } from './hold-proposal.js';
import { ProposalAuthorEntity } from './proposal-author.entity.js';
import { ProposalEntity } from './proposal.entity.js';
import { proposalPayload, type ProposalPayload } from './proposal.payloads.js';
import { takeNumber } from './take-number.js';

@InputType({ description: 'One idea of a proposal that holds several, as a proposal of its own.' })
export class IdeaInput {
  @StaffField(() => String, {
    nullable: true,
    description: "A theme of the plan (reference); the proposal's own where none is given.",
  })
  theme?: string | null;

  @StaffField(() => LocalizedTextInput, {
    description: 'What it asks for, in one line, at most 300 characters.',
  })
  title!: LocalizedTextInput;

  @StaffField(() => [LocalizedTextInput], {
    description: `The problems it answers, in order: at most ${mostChallenges}, each at most 5,000 characters.`,
  })
  challenges!: LocalizedTextInput[];

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What it proposes to do, at most 5,000 characters.',
  })
  solution?: LocalizedTextInput | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What would be better then, at most 1,000 characters.',
  })
  expectedResult?: LocalizedTextInput | null;
}

@InputType({ description: 'Makes a proposal of each idea that another holds.' })
export class SplitProposalInput {
  @StaffField(() => String, { description: 'The proposal that holds several ideas (reference).' })
  reference!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => [IdeaInput], { description: `Its ideas: 2 to ${mostIdeas}.` })
  ideas!: IdeaInput[];

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

export async function splitProposal(context: Context, input: SplitProposalInput): Promise<ProposalPayload> {
  const { reference } = await runCommand(context, {
    operation: 'Mutation.splitProposal',
    input,
    change: (change) => split(change, input),
  });
  return proposalPayload(context, reference);
}

async function split(change: Change, { reference, version, ideas }: SplitProposalInput) {
  const { em } = change;
  const held = await holdProposal(change, reference);
  const hasParts = (await em.count(ProposalEntity, { splitFromId: held.id })) > 0;
  const may = checkSplit(change.actor, { ...held, hasParts }, ideas.length);
  const whole = await take(change, ProposalEntity, { id: held.id, version }, may, () =>
    conflictOver(change, held, { action: 'SPLIT' }),
  );
  const actorRole = accepted(may);
  const parts: ProposalEntity[] = [];
  for (const [index, idea] of ideas.entries())
    parts.push(await addPart(change, whole, idea, { field: `ideas.${index}`, actorRole }));
  await em.flush();
  await shareAuthors(change, whole, parts);
  keepApart(change, [whole, ...parts]);
  const changes = parts.map((part) => ({ field: 'splitInto', before: null, after: part.reference }));
  change.touch({ recordType: 'PROPOSAL', recordId: whole.id, reference, changes }, actorRole);
  // Its version is that of its page, on which its parts stand.
  whole.updatedAt = change.now;
  return { reference };
}

/**
 * Received when the whole was, by the same way and from the same meeting: its ideas did not come later. Its words are
 * whoever split it's, under its author's name: it waits for a moderator, as what a citizen sends does.
 */
async function addPart(
  change: Change,
  whole: ProposalEntity,
  idea: IdeaInput,
  as: { field: string; actorRole: ActorRole },
) {
  const { field, actorRole } = as;
  const { em } = change;
  const text = (given: LocalizedTextInput | null | undefined, limit: LimitedField, at: string = limit) =>
    writtenText(given, limit, `${field}.${at}`);
  const { planId, channel, meetingId, submittedAt, submittedPrecision, clientId } = whole;
  const theme = idea.theme == null ? null : await em.findOne(ThemeEntity, { planId, reference: idea.theme });
  if (idea.theme != null && !theme) deny('NOT_FOUND', undefined, { field: `${field}.theme` });
  if (idea.challenges.length > mostChallenges)
    deny('INVALID_INPUT', 'outOfRange', {
      field: `${field}.challenges`,
      facts: { maximum: mostChallenges, given: idea.challenges.length },
    });
  const plan = await takeNumber(change, { id: planId });
  const part = em.create(ProposalEntity, {
    reference: plan.proposal,
    planId,
    themeId: theme?.id ?? whole.themeId,
    meetingId,
    channel,
    title: neededText(idea.title, 'title', `${field}.title`),
    challenges: idea.challenges.flatMap((one, at) => text(one, 'problem', `challenges.${at}`) ?? []),
    solution: text(idea.solution, 'solution'),
    expectedResult: text(idea.expectedResult, 'expectedResult'),
    state: 'SUBMITTED',
    splitFromId: whole.id,
    submittedAt,
    submittedPrecision,
    clientId,
    provenance: 'ENTERED',
  });
  change.step({
    recordType: 'PROPOSAL',
    recordId: part.id,
    action: 'SUBMIT',
    from: null,
    to: 'SUBMITTED',
    actorRole,
    published: true,
  });
  const changes = [{ field: 'splitFrom', before: null, after: whole.reference }];
  change.touch({ recordType: 'PROPOSAL', recordId: part.id, reference: part.reference, changes }, actorRole);
  return part;
}

/** Who wrote the whole wrote its ideas: each is told of each, and none is erased before the other. */
async function shareAuthors({ em }: Change, whole: ProposalEntity, parts: readonly ProposalEntity[]) {
  for (const {
    name,
    nameRead,
    email,
    capacity,
    emailConfirmedAt,
    organisationId,
    organisationName,
    citizenId,
  } of await em.find(ProposalAuthorEntity, { proposalId: whole.id }))
    for (const { id: proposalId } of parts)
      em.create(ProposalAuthorEntity, {
        proposalId,
        name,
        nameRead,
        email,
        capacity,
        emailConfirmedAt,
        organisationId,
        organisationName,
        citizenId,
      });
}

/** Somebody has said that these say different things: nobody is shown them as likely the same. */
function keepApart({ em, now, userId }: Change, proposals: readonly ProposalEntity[]): void {
  const ids = proposals.map(({ id }) => id).toSorted();
  for (const [index, firstId] of ids.entries())
    for (const secondId of ids.slice(index + 1))
      em.create(NotSameEntity, { firstId, secondId, markedById: userId, markedAt: now });
}
