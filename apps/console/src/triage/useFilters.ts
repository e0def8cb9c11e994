import { channels } from '@iltizam/domain/channels';
import { proposalStates } from '@iltizam/domain/proposal-states';
import { useSearchParams } from 'react-router-dom';
import type { ProposalFilter } from '../generated/graphql';

/** The queue's filters as the address holds them, so that a view can be shared by its link. */
export type Filters = {
  state: string | null;
  theme: string | null;
  channel: string | null;
  q: string | null;
  /** What was put off, instead of what waits. */
  later: boolean;
  /** The saved view the filters come from: it brings its order. */
  view: string | null;
};

export type FilterName = keyof Filters;

const known = <Value extends string>(list: readonly Value[], value: string | null): Value | undefined =>
  list.find((one) => one === value);

/** What the api is asked for; a value nobody knows, as from an old link, asks for nothing. */
export function filterOf(plan: string, filters: Filters): ProposalFilter {
  const state = known(proposalStates, filters.state);
  const channel = known(channels, filters.channel);
  return {
    plan,
    ...(state && { workflowState: [state] }),
    ...(filters.theme && { theme: filters.theme }),
    ...(channel && { channel }),
    ...(filters.q && { q: filters.q }),
  };
}

export const isFiltered = ({ state, theme, channel, q }: Filters): boolean =>
  [state, theme, channel, q].some((value) => value !== null);

export function useFilters() {
  const [params, setParams] = useSearchParams();
  const filters: Filters = {
    state: params.get('state'),
    theme: params.get('theme'),
    channel: params.get('channel'),
    q: params.get('q'),
    later: params.get('later') === '1',
    view: params.get('view'),
  };
  const change = (changes: Partial<Record<FilterName | 'plan', string | null>>) =>
    setParams(
      (former) => {
        const next = new URLSearchParams(former);
        // A view changed by hand is that view no more.
        for (const name of ['proposal', 'view']) next.delete(name);
        for (const [name, value] of Object.entries(changes))
          if (value) next.set(name, value);
          else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const clear = () => change({ state: null, theme: null, channel: null, q: null, later: null });
  return { filters, change, clear, plan: params.get('plan'), proposal: params.get('proposal') };
}
