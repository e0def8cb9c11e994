import { QueryClient } from '@tanstack/react-query';
import { isRefusal } from './ApiError';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal stays a refusal; only a server that did not answer is asked again.
      retry: (failures, error) => failures < 2 && isRefusal(error, 'UNREACHABLE'),
    },
    // A decision is sent once: it must fail loudly, not be repeated behind a person's back.
    mutations: { retry: false },
  },
});

// Whether somebody is signed in, and what they may open, is asked at every page.
queryClient.setQueryDefaults(['auth'], { staleTime: 0 });
