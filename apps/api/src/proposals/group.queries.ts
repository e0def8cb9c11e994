import { sql } from 'kysely';
import { oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { loadProposals, proposalById } from './proposal.queries.js';
import type { Proposal, ProposalGroup } from './proposal.type.js';

interface Group {
  id: string;
  leadId: string;
  memberIds: string[];
}

const groupById: LoaderOf<string, Group | null> = (context) =>
  oneByKey(
    async (ids) => {
      const { rows } = await sql<Group>`
        select g.id, g.lead_id as "leadId",
               array(select p.id::text from proposal p where p.group_id = g.id and p.id <> g.lead_id
                     order by p.submitted_at, p.reference) as "memberIds"
        from proposal_group g where g.id = any(${ids})`.execute(context.read);
      return rows;
    },
    (row) => row.id,
  );

/** The group of a proposal, with those of it this reader sees. */
export async function groupOf(context: Context, { groupId }: Proposal): Promise<ProposalGroup | null> {
  if (groupId === null) return null;
  const group = await context.load(groupById).load(groupId);
  const lead = group && (await context.load(proposalById).load(group.leadId));
  return lead && { lead, members: await loadProposals(context, group.memberIds) };
}

/** The proposal whose outcome this one shares; null unless it is grouped. */
export async function leadOf(context: Context, proposal: Proposal): Promise<Proposal | null> {
  if (proposal.heldState !== 'GROUPED' || proposal.groupId === null) return null;
  const group = await context.load(groupById).load(proposal.groupId);
  return group && context.load(proposalById).load(group.leadId);
}
