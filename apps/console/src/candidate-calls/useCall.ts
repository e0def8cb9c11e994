import { useQuery } from '@tanstack/react-query';
import { query } from '../api/client';
import { CallPage, CallRows, CandidacyRows } from './call.documents';

/** All calls, the latest first. */
export const useCalls = () =>
  useQuery({
    queryKey: ['calls'],
    queryFn: async () => (await query(CallRows, {})).candidateCalls,
  });

/** A call as it stands now; null where there is none. */
export const useCall = (reference: string) =>
  useQuery({
    queryKey: ['calls', reference],
    queryFn: async () => (await query(CallPage, { reference })).candidateCall ?? null,
  });

/** Its candidacies. Reading them is logged: they are read when a page is opened and after an act, never by themselves. */
export const useCandidacies = (call: string, wanted = true) =>
  useQuery({
    queryKey: ['calls', call, 'candidacies'],
    queryFn: async () => (await query(CandidacyRows, { call })).candidacies,
    enabled: wanted,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
