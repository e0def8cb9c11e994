import { useQuery } from '@tanstack/react-query';
import { serverMode } from '../api/session';

/** Asked once; the mode does not change while the server runs. */
export const useServerMode = () =>
  useQuery({ queryKey: ['serverMode'], queryFn: serverMode, staleTime: Infinity }).data;
