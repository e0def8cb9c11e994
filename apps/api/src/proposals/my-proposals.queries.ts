import { openAuthorSteps } from '@iltizam/domain/author-steps';
import type { LocalizedText } from '@iltizam/domain/languages';
import { anonymous } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { writtenBy } from './author-step.command.js';
import type { MyProposal } from './author-steps.type.js';
import { readProposalFacts } from './proposal-facts.queries.js';
import { proposalColumns } from './proposal.queries.js';
import type { Proposal } from './proposal.type.js';

type Row = Proposal & {
  ownVersion: number;
  shown: boolean;
  removed: boolean;
  removedFor: LocalizedText | null;
  appealed: boolean;
  question: LocalizedText | null;
};

/** What the recognised person wrote, the newest first: its public form, and what its author alone may know and do. */
export async function myProposals(context: Context): Promise<MyProposal[]> {
  const { citizen } = context;
  if (citizen === null) return [];
  const read = readerOf(context.em);
  const { rows } = await sql<Row>`
    select ${proposalColumns(context)}, p.version as "ownVersion",
      p.moderated_at is not null and p.removed_at is null as shown, p.removed_at is not null as removed,
      (select m.reason from moderation m where m.kind = 'PROPOSAL' and m.record_id = p.id
       order by m.decided_at desc, m.id desc limit 1) as "removedFor",
      exists (select from moderation m where m.kind = 'PROPOSAL' and m.record_id = p.id
              and m.appealed_at is not null) as appealed,
      case when p.state = 'AWAITING_AUTHOR' then (
        select t.reason from transition t where t.record_type = 'PROPOSAL' and t.record_id = p.id
          and t.action = 'ASK_AUTHOR' order by t.at desc, t.id desc limit 1) end as question
    from proposal p where ${writtenBy(citizen)} order by p.submitted_at desc, p.reference desc`.execute(read);
  const facts = await readProposalFacts(
    read,
    anonymous,
    rows.map(({ id }) => id),
  );
  return rows.map(({ ownVersion, shown, removed, removedFor, appealed, question, ...proposal }) => ({
    proposal,
    version: ownVersion,
    shown,
    removedFor: removed ? removedFor : null,
    canAppeal: removed && !appealed,
    question,
    steps: removed ? [] : openAuthorSteps(anonymous, facts.get(proposal.id)!),
  }));
}
