import { openProposalActions } from '@iltizam/domain/proposal-workflow';
import DataLoader from 'dataloader';
import { shownActions, type AvailableAction } from '../graphql/available-action.type.js';
import type { LoaderOf } from '../graphql/context.js';
import { readProposalFacts } from './proposal-facts.queries.js';

/** What each proposal's table of steps says to the person who asks; the facts of a whole page in one statement. */
export const proposalActionsOf: LoaderOf<string, AvailableAction[]> = (context) =>
  new DataLoader(async (ids) => {
    const facts = await readProposalFacts(context.read, context.actor, ids);
    return ids.map((id) => {
      const known = facts.get(id);
      return known ? shownActions(openProposalActions(context.actor, known)) : [];
    });
  });
