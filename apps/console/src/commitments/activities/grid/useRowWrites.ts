import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiError } from '../../../api/ApiError';
import { mutate } from '../../../api/client';
import type { ActivityFactsFragment } from '../../../generated/graphql';
import { today } from '../../../i18n/format';
import { useLanguage } from '../../../i18n/useLanguage';
import { ReportActivity, UpdateActivity } from '../activity.documents';
import { followed, isPlanned, plannedInput, reportOf, type RowChange } from './rowChange';

type Changes = Record<string, RowChange>;
export type SaveState = 'idle' | 'saving' | 'saved' | 'kept';
const without = (faults: Record<string, unknown>, id: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(faults).filter(([held]) => held !== id));

type Saved = { now: SaveState; at: string | null };

/**
 * Sends what is typed in the grid, a row at a time and in order. What was refused stays in its cell with the reason;
 * nothing typed is lost by it.
 */
export function useRowWrites(activities: readonly ActivityFactsFragment[], reportedOn: string) {
  const queryClient = useQueryClient();
  const language = useLanguage();
  const [changes, setChanges] = useState<Changes>({});
  const [faults, setFaults] = useState<Record<string, unknown>>({});
  const [state, setState] = useState<Saved>({ now: 'idle', at: null });
  /** Versions grow with each row sent; the page is read again only after the last. */
  const versions = useRef(new Map<string, number>());

  async function send(activity: ActivityFactsFragment, change: RowChange): Promise<void> {
    const version = Math.max(activity.version, versions.current.get(activity.id) ?? 0);
    const seen = { id: activity.id, version, idempotencyKey: crypto.randomUUID() };
    const fresh = isPlanned(change)
      ? (await mutate(UpdateActivity, { input: { ...seen, ...plannedInput(activity, change, language) } }))
          .updateActivity.activity
      : (await mutate(ReportActivity, { input: { ...seen, ...checkedReport(activity, change) } }))
          .reportActivity.activity;
    versions.current.set(activity.id, fresh.version);
  }

  function checkedReport(activity: ActivityFactsFragment, change: RowChange) {
    const { report, check } = reportOf(activity, change, reportedOn, today());
    if (!check.ok)
      throw new ApiError(check.refusal.code, check.refusal.field ?? null, check.refusal.facts ?? {});
    return report;
  }

  const writes = useMutation({
    // One after the other, also those of two quick hands.
    scope: { id: 'activity-rows' },
    mutationFn: async (rows: Changes) => {
      setState(({ at }) => ({ now: 'saving', at }));
      const sent: Changes = {};
      for (const [id, change] of Object.entries(rows)) {
        const activity = activities.find((one) => one.id === id);
        if (!activity) continue;
        try {
          await send(activity, change);
          sent[id] = change;
          setFaults((before) => without(before, id));
        } catch (error) {
          setFaults((before) => ({ ...before, [id]: error }));
        }
      }
      // What was sent is let go once the page shows it; what was typed over it meanwhile stays.
      await queryClient.invalidateQueries();
      setChanges((held) =>
        Object.fromEntries(Object.entries(held).filter(([id, change]) => sent[id] !== change)),
      );
      const all = Object.keys(sent).length === Object.keys(rows).length;
      setState({ now: all ? 'saved' : 'kept', at: new Date().toISOString() });
    },
  });

  /** Takes what was typed in one row or pasted over several. */
  const write = (typed: Changes) => {
    const rows = Object.fromEntries(
      Object.entries(typed).flatMap(([id, change]) => {
        const activity = activities.find((one) => one.id === id);
        return activity ? [[id, followed(activity, { ...changes[id], ...change })]] : [];
      }),
    );
    setChanges((before) => ({ ...before, ...rows }));
    writes.mutate(rows);
  };

  /** What cannot be read is not sent: the reason stands under the row. */
  const refuse = (id: string, why: string | null) =>
    setFaults((before) => (why === null ? without(before, id) : { ...before, [id]: why }));

  return { changes, faults, state, write, refuse };
}
