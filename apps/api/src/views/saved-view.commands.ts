import { checkText } from '@iltizam/domain/text-limits';
import { checkChangesView, mostViews } from '@iltizam/domain/views';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { takeTurns } from '../commands/take-turns.js';
import type { Context } from '../graphql/context.js';
import { knownId } from '../graphql/ids.js';
import { accepted, deny, notFound } from '../graphql/refused.js';
import { proposalsMatching, type ProposalFilter } from '../proposals/proposal.filter.js';
import { SavedViewEntity } from './saved-view.entity.js';
import type { CreateViewInput, DeleteViewInput, UpdateViewInput } from './saved-view.inputs.js';

export const createView = (context: Context, input: CreateViewInput): Promise<{ id: string }> =>
  runCommand(context, {
    operation: 'Mutation.createView',
    input,
    change: async (change) => {
      const ownerId = change.userId ?? '';
      await takeTurns(change.em, `views|${ownerId}`);
      const held = await change.em.count(SavedViewEntity, { ownerId });
      if (held >= mostViews)
        deny('LIMIT_EXCEEDED', undefined, { facts: { limit: mostViews, given: held + 1 } });
      const view = change.em.create(SavedViewEntity, {
        ownerId,
        name: nameOf(input.name),
        team: input.team ?? false,
        filter: filterOf(context, input.filter),
        order: input.order ?? 'DUE_ASC',
      });
      note(change, view, {});
      return { id: view.id };
    },
  });

export const updateView = (context: Context, input: UpdateViewInput): Promise<{ id: string }> =>
  runCommand(context, {
    operation: 'Mutation.updateView',
    input,
    change: async (change) => {
      const view = await hold(change, input);
      const before = told(view);
      change.em.assign(view, {
        ...(input.name == null ? {} : { name: nameOf(input.name) }),
        ...(input.team == null ? {} : { team: input.team }),
        ...(input.filter == null ? {} : { filter: filterOf(context, input.filter) }),
        ...(input.order == null ? {} : { order: input.order }),
      });
      note(change, view, before);
      return { id: view.id };
    },
  });

export const deleteView = (context: Context, input: DeleteViewInput): Promise<{ id: string }> =>
  runCommand(context, {
    operation: 'Mutation.deleteView',
    input,
    change: async (change) => {
      const view = await hold(change, input);
      change.em.remove(view);
      note(change, view, told(view));
      return { id: view.id };
    },
  });

/** The view in the version that was seen, by somebody who may change it. */
async function hold(
  change: Change,
  { id, version }: { id: string; version: number },
): Promise<SavedViewEntity> {
  const view = await change.em.findOne(SavedViewEntity, { id: knownId(id) });
  if (!view) throw notFound();
  return take(change, SavedViewEntity, { id, version }, checkChangesView(change.actor, view));
}

function nameOf(given: string): string {
  const name = accepted(checkText(given, 'viewName', 'name'));
  return name === '' ? deny('INVALID_INPUT', 'missing', { field: 'name' }) : name;
}

/** What is asked, nothing else; a filter that could not be used is refused now and not when it is opened. */
function filterOf(context: Context, filter: ProposalFilter): Record<string, unknown> {
  proposalsMatching(context, filter);
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value != null));
}

const told = ({ name, team, filter, order }: SavedViewEntity) => ({ name, team, filter, order });

function note(change: Change, view: SavedViewEntity, before: Record<string, unknown>): void {
  const changes = fieldChanges(before, told(view));
  change.touch({ recordType: 'VIEW', recordId: view.id, reference: view.id, changes }, null);
}
