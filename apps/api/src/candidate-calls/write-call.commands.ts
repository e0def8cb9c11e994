import { checkTerms, type CallTerms } from '@iltizam/domain/candidate-call-terms';
import type { Change } from '../commands/change.js';
import { nextReference } from '../commands/next-reference.js';
import { runCommand } from '../commands/run-command.js';
import { CommitteeCycleEntity } from '../committee/committee-cycle.entity.js';
import { writtenMailbox } from '../commitments/written-card.js';
import type { Context } from '../graphql/context.js';
import { neededText, writtenText } from '../graphql/localized-text-input.js';
import { accepted, deny } from '../graphql/refused.js';
import { CandidateCallEntity } from './candidate-call.entity.js';
import type {
  CallDetailsInput,
  CreateCandidateCallInput,
  UpdateCandidateCallInput,
} from './candidate-call.inputs.js';
import { takeCall, touchCall } from './hold-call.js';

type Answer = Promise<{ reference: string }>;

export const createCandidateCall = (context: Context, input: CreateCandidateCallInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.createCandidateCall',
    input,
    change: async (change) => {
      const cycle = await change.em.findOne(CommitteeCycleEntity, { reference: input.cycle });
      if (!cycle) deny('NOT_FOUND', undefined, { field: 'cycle' });
      const terms = await writtenTerms(change, cycle.id, input.details);
      const reference = await nextReference(change, 'candidate_call', 'call');
      const call = change.em.create(CandidateCallEntity, {
        reference,
        cycleId: cycle.id,
        state: 'DRAFT',
        settledTies: [],
        ...terms,
      });
      await change.em.flush();
      touchCall(change, call, { actorRole: 'SECRETARIAT' }, {}, terms);
      return { reference };
    },
  });

export const updateCandidateCall = (context: Context, input: UpdateCandidateCallInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.updateCandidateCall',
    input,
    change: async (change) => {
      const { call, decision } = await takeCall(change, input, 'EDIT');
      const terms = await writtenTerms(change, call.cycleId, input.details);
      const before = Object.fromEntries(
        Object.keys(terms).map((field) => [field, call[field as keyof typeof terms]]),
      );
      change.em.assign(call, terms);
      touchCall(change, call, decision, before, terms);
      return { reference: call.reference };
    },
  });

/** What a call asks for, as it is kept; refused where it does not fit the seats of its cycle. */
async function writtenTerms({ em }: Change, cycleId: string, input: CallDetailsInput) {
  const { seats } = await em.findOneOrFail(CommitteeCycleEntity, { id: cycleId });
  const { rules } = input;
  const terms = {
    college: input.college,
    seats: input.seats,
    substitutes: input.substitutes,
    opensOn: input.opensOn,
    closesOn: input.closesOn,
    title: neededText(input.title, 'title', 'title'),
    text: writtenText(input.text, 'callText', 'text'),
    contact: writtenMailbox(input.contact, 'contact'),
    criteria: input.criteria.map(({ key, label, weight, max }, index) => ({
      key,
      label: neededText(label, 'criterion', `criteria.${index}.label`),
      weight,
      max,
    })),
    rules: {
      minimumMark: rules.minimumMark ?? null,
      leastScorers: rules.leastScorers,
      bothColleges: rules.bothColleges,
      secretariatScores: rules.secretariatScores,
      applicants: [...new Set(rules.applicants)],
    },
  } satisfies CallTerms;
  accepted(checkTerms(terms, seats));
  return terms;
}
