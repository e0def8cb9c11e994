import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApiError } from '../../api/ApiError';
import { mutate } from '../../api/client';
import type {
  AssignProposalsInput,
  BulkOutcomeFragment,
  ChangeThemesInput,
  DecideProposalsInput,
  ProposalVersionInput,
} from '../../generated/graphql';
import { useTriageContext } from '../TriageContext';
import { filterOf } from '../useFilters';
import { AssignProposals, ChangeThemes, DecideProposals } from './bulk.documents';

/** What is done with all of them. */
export type BulkStep =
  | { kind: 'decide'; input: Pick<DecideProposalsInput, 'action' | 'reasonCode' | 'reason' | 'template'> }
  | { kind: 'assign'; input: Pick<AssignProposalsInput, 'lead' | 'others' | 'dueOn'> }
  | { kind: 'theme'; input: Pick<ChangeThemesInput, 'theme'> };

/** Which: those picked one by one, or everything the filters find. */
export type Scope = 'picked' | 'all';

type Sent = { step: BulkStep; scope: Scope; dryRun: boolean };

/** Tried first without writing anything, then done: each time with a result for every proposal. */
export function useBulk() {
  const queryClient = useQueryClient();
  const { plan, filters, left, queue, selection } = useTriageContext();
  const [key, setKey] = useState(() => crypto.randomUUID());

  const picked = (): ProposalVersionInput[] =>
    left
      .filter(({ reference }) => selection.references.includes(reference))
      .map(({ reference, version }) => ({ reference, version }));

  const which = (scope: Scope) =>
    scope === 'picked'
      ? { proposals: picked() }
      : { filter: filterOf(plan, filters), inQueue: true, expectedCount: queue.total };

  return useMutation<BulkOutcomeFragment, ApiError, Sent>({
    mutationFn: async ({ step, scope, dryRun }) => {
      const common = { ...which(scope), dryRun, ...(dryRun ? {} : { idempotencyKey: key }) };
      if (step.kind === 'decide')
        return (await mutate(DecideProposals, { input: { ...common, ...step.input } })).decideProposals;
      if (step.kind === 'theme')
        return (await mutate(ChangeThemes, { input: { ...common, ...step.input } })).changeThemes;
      return (await mutate(AssignProposals, { input: { ...common, ...step.input } })).assignProposals;
    },
    onSuccess: async ({ dryRun }) => {
      if (dryRun) return;
      setKey(crypto.randomUUID());
      await queryClient.invalidateQueries({ queryKey: ['triage'] });
    },
  });
}
