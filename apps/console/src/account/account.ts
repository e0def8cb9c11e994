import { useQuery } from '@tanstack/react-query';
import { askAuth } from '../api/session';

export type OpenSession = {
  id: string;
  own: boolean;
  createdAt: string;
  seenAt: string;
  network: string | null;
  userAgent: string | null;
};
export type Passkey = { id: string; name: string; createdAt: string; usedAt: string | null };
export type Account = {
  factors: { totp: boolean; passkeys: Passkey[]; recoveryCodes: number };
  factorAsked: boolean;
  sessions: OpenSession[];
};

/** What somebody sees of their own account; null until it is known, or where the session has ended. */
export function useAccount() {
  const { data, refetch } = useQuery({
    queryKey: ['account'],
    queryFn: async () => {
      const answer = await askAuth<Account>('account');
      return 'value' in answer ? answer.value : null;
    },
  });
  return { account: data ?? null, again: () => void refetch() };
}
