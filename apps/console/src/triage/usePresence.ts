import { heartbeatSeconds } from '@iltizam/domain/presence';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMay } from '../access/useMay';
import { mutate, query } from '../api/client';
import type { PresenceActivity, PresenceInPlanQuery, PresentPersonFragment } from '../generated/graphql';
import { useIsHere } from './useIsHere';
import { Heartbeat, Leave, PresenceInPlan } from './presence.documents';

export type Person = PresentPersonFragment;

const LOOK_MS = 2_000;
/** Who only walks past a proposal does not read it. */
const STAY_MS = 250;

// The same lists while nothing changes, so that rows are not drawn again for nothing.
const NO_ONE: Person[] = [];
const NOBODY: Record<string, Person[]> = {};

const othersByProposal = (all: PresenceInPlanQuery['presenceIn']): Record<string, Person[]> =>
  Object.fromEntries(all.map(({ proposal, presence }) => [proposal, presence.filter(({ isMe }) => !isMe)]));

/**
 * Tells the others what this reader has open, and who else is there. A missed sign of life is no fault to
 * tell anybody: the next one follows.
 */
export function usePresence(plan: string, reference: string | null, activity: PresenceActivity) {
  const isHere = useIsHere();
  // Whoever only looks with these eyes is not there.
  const beats = useMay()('Mutation.heartbeat');

  useEffect(() => {
    if (reference === null || !beats) return;
    const beat = () => {
      if (isHere())
        void mutate(Heartbeat, { input: { proposal: reference, activity } }).catch(() => undefined);
    };
    const first = setTimeout(beat, STAY_MS);
    const timer = setInterval(beat, heartbeatSeconds * 1000);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [reference, activity, isHere, beats]);

  useEffect(() => {
    if (reference === null || !beats) return;
    return () => void mutate(Leave, { input: { proposal: reference } }).catch(() => undefined);
  }, [reference, beats]);

  const { data: others = NOBODY } = useQuery({
    queryKey: ['triage', 'presence', plan],
    queryFn: async () => (await query(PresenceInPlan, { plan })).presenceIn,
    select: othersByProposal,
    refetchInterval: () => (isHere() ? LOOK_MS : false),
    retry: false,
  });
  return {
    on: (proposal: string): Person[] => others[proposal] ?? NO_ONE,
    all: [
      ...new Map(Object.values(others).flatMap((people) => people.map((one) => [one.name, one]))).values(),
    ],
  };
}
