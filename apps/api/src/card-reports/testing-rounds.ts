import type { Answer, World } from '../testing/world.js';
import { draftSteps } from './testing-drafts.js';

/* Update rounds, as the secretariat and officers walk them. */
export interface TaskSeen {
  kind: string;
  dueOn: string | null;
  commitment: { reference: string };
}
export interface ItemSeen {
  field: string;
  state: string;
}

const draft = `draft { state version returnedAt sentBy actions { action allowed } round { quarter dueOn }
  items { field state } comments { field text { fr } by } fields { field changedSinceReturn } }`;

export function roundSteps(world: World) {
  const { read } = draftSteps(world);
  const run = (who: string, document: string, variables: Record<string, unknown>): Promise<Answer> =>
    world.as(who).run(document, variables);
  const readDraft = async (who: string, reference: string) =>
    (await run(who, `query ($r: String!) { commitment(reference: $r) { ${draft} } }`, { r: reference })).data
      .commitment.draft;
  return {
    open: (who: string, input: object): Promise<Answer> =>
      run(
        who,
        `mutation ($input: OpenRoundInput!) { openRound(input: $input) {
           round { id year quarter dueOn tally { draft sent returned validated } } } }`,
        { input },
      ),
    draft: readDraft as (
      who: string,
      reference: string,
    ) => Promise<{
      state: string;
      version: number;
      returnedAt: string | null;
      round: object;
      items: ItemSeen[];
      comments: object[];
    }>,
    confirm: (who: string, commitment: string, items?: string[]): Promise<Answer> =>
      run(
        who,
        `mutation ($input: ConfirmUnchangedInput!) { confirmUnchanged(input: $input) { saved conflicts { field } } }`,
        { input: { commitment, ...(items ? { items } : {}) } },
      ),
    /** On the version that stands, or on one given. */
    decide: async (
      who: string,
      commitment: string,
      action: string,
      version?: number,
      comments?: object[],
    ): Promise<Answer> => {
      const seen = version ?? (await read('secretariat', commitment)).draft.version;
      return run(
        who,
        `mutation ($input: DecideReportInput!) { decideReport(input: $input) { commitment { ${draft} } } }`,
        { input: { commitment, version: seen, action, ...(comments ? { comments } : {}) } },
      );
    },
    tasks: async (who: string): Promise<TaskSeen[]> =>
      (await run(who, '{ me { tasks { kind dueOn commitment { reference } round { quarter } } } }', {})).data
        .me.tasks,
    taskList: async (
      who: string,
      reference: string,
    ): Promise<{ section: string; status: string; missing: string[] }[]> =>
      (
        await run(
          who,
          'query ($r: String!) { commitment(reference: $r) { tasks { section status missing asked waiting dueOn } } }',
          { r: reference },
        )
      ).data.commitment.tasks,
    /** What everybody sees. */
    seen: async (reference: string) =>
      (
        await world.public.run(
          `query ($r: String!) { commitment(reference: $r) { state progress { percent asOf reportedShare }
             updates { year quarter narrative { fr } } timeline { transition { action } } } }`,
          { r: reference },
        )
      ).data.commitment,
  };
}
