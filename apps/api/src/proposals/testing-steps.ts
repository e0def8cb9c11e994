import type { Answer, World } from '../testing/world.js';

/** Steps of the proposals' life, as a person at the console takes them. */
export const explained = {
  ar: 'لا يدخل الموضوع ضمن الحكومة المنفتحة.',
  fr: 'Le sujet ne relève pas du gouvernement ouvert.',
  en: 'The subject is not part of open government.',
};

const asRead = `
  reference version state workflowState
  outcome { decision reason justification { ar fr en } publishedOn }
  pendingOutcome { decision reason justification { ar fr en } }
  assignments { id version lead state institution { reference } decision justification { ar fr en } dueOn returnReason { ar fr en } }
  group { lead { reference } members { reference } }
  actions { action allowed refusal { code facts { name value } } }
  timeline { transition { action from to } actorRole actorCollege reasonCode reason { ar fr en } institution { reference } published }`;

const decideDocument = `mutation ($input: DecideProposalInput!) {
  decideProposal(input: $input) { proposal { ${asRead} } } }`;
const assignDocument = `mutation ($input: AssignProposalInput!) {
  assignProposal(input: $input) { proposal { ${asRead} } } }`;
const groupDocument = `mutation ($input: GroupProposalsInput!) {
  groupProposals(input: $input) { proposal { ${asRead} } } }`;
const publishDocument = `mutation ($input: PublishOutcomesInput!) {
  publishOutcomes(input: $input) { results { reference published refusal { code facts { name value } } } } }`;
const answerDocument = `mutation ($input: AnswerAssignmentInput!) {
  answerAssignment(input: $input) { assignment {
    id version state decision justification { ar fr en } returnReason { ar fr en } suggestedInstitution { reference }
    proposal { reference } actions { action } } } }`;

type More = Record<string, unknown>;
type AssignmentRead = { institution: { reference: string } };

export const stateAfter = (answer: Answer): string => answer.data.decideProposal?.proposal.workflowState;

export function proposalSteps(world: World) {
  let taken = 0;

  const read = async (reference: string, account = 'secretariat') => {
    const answer = await world
      .as(account)
      .run(`query ($reference: String!) { proposal(reference: $reference) { ${asRead} } }`, {
        reference,
      });
    return answer.data.proposal;
  };
  const versionOf = async (reference: string): Promise<number> => (await read(reference)).version;

  const steps = {
    read,
    /** A proposal of the third plan that nobody has touched yet. */
    fresh: (): string => `ma-nap-3-p${String(++taken).padStart(4, '0')}`,

    decide: async (account: string, reference: string, action: string, more: More = {}): Promise<Answer> =>
      world.as(account).run(decideDocument, {
        input: { reference, version: await versionOf(reference), action, ...more },
      }),

    assign: async (account: string, reference: string, lead: string, more: More = {}): Promise<Answer> =>
      world.as(account).run(assignDocument, {
        input: { reference, version: await versionOf(reference), lead, dueOn: '2099-01-31', ...more },
      }),

    group: async (account: string, lead: string, members: string[]): Promise<Answer> =>
      world.as(account).run(groupDocument, {
        input: {
          lead,
          leadVersion: await versionOf(lead),
          members: await Promise.all(
            members.map(async (reference) => ({ reference, version: await versionOf(reference) })),
          ),
        },
      }),

    publish: async (account: string, ...references: string[]): Promise<Answer> =>
      world.as(account).run(publishDocument, {
        input: {
          proposals: await Promise.all(
            references.map(async (reference) => ({ reference, version: await versionOf(reference) })),
          ),
        },
      }),

    answer: async (
      account: string,
      reference: string,
      institution: string,
      action: string,
      more: More = {},
    ): Promise<Answer> => {
      const { assignments } = await read(reference);
      const { id, version } = assignments.find(
        (one: AssignmentRead) => one.institution.reference === institution,
      );
      return world.as(account).run(answerDocument, { input: { id, version, action, ...more } });
    },

    /** Admitted and put before an institution. */
    assigned: async (lead = 'justice', others: string[] = []): Promise<string> => {
      const reference = steps.fresh();
      await steps.decide('member.civil', reference, 'ADMIT');
      await steps.assign('member.civil', reference, lead, { others });
      return reference;
    },
  };
  return steps;
}
