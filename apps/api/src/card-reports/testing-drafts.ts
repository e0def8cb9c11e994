import type { Answer, World } from '../testing/world.js';

/** Drafts of cards, as people at the console write them. */
export interface Typed {
  field: string;
  base?: unknown;
  value?: unknown;
}

const saved = `
  savedAt saved versionBefore versionAfter conflicts { field base yours current by at }
  commitment { reference version title { ar fr en original } problem { ar fr } expectedResults { ar fr en } ogpValues
    sdgs startsOn endsOn additionalInformation { fr } contact { mailbox position { ar fr } }
    draft { id state version savedAt fields { field base value by at changedSinceReturn }
      actions { action allowed refusal { code } } } }`;

export function draftSteps(world: World) {
  return {
    save: (account: string, commitment: string, changes: Typed[], idempotencyKey?: string): Promise<Answer> =>
      world.as(account).run(`mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { ${saved} } }`, {
        input: { commitment, changes, ...(idempotencyKey ? { idempotencyKey } : {}) },
      }),
    discard: (account: string, commitment: string, version: number, fields?: string[]): Promise<Answer> =>
      world.as(account).run(
        `mutation ($input: DiscardDraftInput!) { discardDraft(input: $input) {
           commitment { draft { version state fields { field } } } } }`,
        { input: { commitment, version, ...(fields ? { fields } : {}) } },
      ),
    read: async (account: string, commitment: string) =>
      (
        await world.as(account).run(
          `query ($r: String!) { commitment(reference: $r) { state version updatedAt title { fr ar }
             contact { mailbox position { ar fr } } draft { state version fields { field value by } }
             activities { id status percent } indicators { id } } }`,
          { r: commitment },
        )
      ).data.commitment,
  };
}
