import { useQuery } from '@tanstack/react-query';
import { askMe } from './me';

/** Who is signed in, with memberships and operations; null until it is known. */
export const useMe = () => useQuery({ queryKey: ['me'], queryFn: () => askMe() }).data ?? null;
