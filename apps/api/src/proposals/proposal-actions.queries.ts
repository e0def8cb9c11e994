import { openProposalActions } from '@iltizam/domain/proposal-workflow';
import { shownActions, type AvailableAction } from '../graphql/available-action.type.js';
import type { Context } from '../graphql/context.js';
import { proposalFactsOf } from './proposal-facts.queries.js';

/** What the table of steps says of a proposal to the person who asks. */
export async function proposalActions(context: Context, id: string): Promise<AvailableAction[]> {
  const facts = await context.load(proposalFactsOf).load(id);
  return facts ? shownActions(context.actor, openProposalActions(context.actor, facts)) : [];
}
