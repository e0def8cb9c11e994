import { useQuery } from '@tanstack/react-query';
import { query } from '../../api/client';
import { found } from '../../api/found';
import { SourceTexts } from './source.documents';

/** The proposal a new card is begun from; nothing is asked where there is none. */
export const useSource = (reference: string | null) =>
  useQuery({
    queryKey: ['proposals', 'source', reference],
    queryFn: async () => found((await query(SourceTexts, { reference: reference! })).proposal),
    enabled: reference !== null,
  });
