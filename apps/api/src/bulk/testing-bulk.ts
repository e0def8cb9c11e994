import type { proposalSteps } from '../proposals/testing-steps.js';
import type { World } from '../testing/world.js';

export const result = `dryRun done refused results {
  reference done refusal { code facts { name value } } proposal { workflowState version } }`;
export const decideDocument = `mutation ($input: DecideProposalsInput!) {
  decideProposals(input: $input) { ${result} } }`;
export const assignDocument = `mutation ($input: AssignProposalsInput!) {
  assignProposals(input: $input) { ${result} } }`;

/** Proposals as they were on the screen. */
export const seen = (references: string[], version = 1) =>
  references.map((reference) => ({ reference, version }));

export function bulkSteps(world: World, steps: ReturnType<typeof proposalSteps>) {
  return {
    decide: async (account: string, input: Record<string, unknown>) => {
      const { data, errors } = await world.as(account).run(decideDocument, { input });
      return { bulk: data?.decideProposals, errors };
    },
    assign: async (account: string, input: Record<string, unknown>) => {
      const { data, errors } = await world
        .as(account)
        .run(assignDocument, { input: { lead: 'justice', dueOn: '2099-01-31', ...input } });
      return { bulk: data?.assignProposals, errors };
    },
    stateOf: async (reference: string): Promise<string> => (await steps.read(reference)).workflowState,
    /** How many rows there are in every table a step writes to. */
    written: async () => {
      const [row]: Record<string, string>[] = await world.orm.em.fork().execute(
        `select (select count(*) from transition) as steps, (select count(*) from audit_event) as events,
           (select count(*) from outbox_message) as messages, (select count(*) from assignment) as assignments,
           (select count(*) from outcome) as outcomes, (select sum(version) from proposal) as versions,
           (select count(*) from idempotency_key) as keys`,
      );
      return row;
    },
  };
}
