import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useGetList } from 'react-admin';
import { query } from '../api/client';
import type { InstitutionRowsQuery, TextFragment } from '../generated/graphql';
import { recordPath } from '../list/listPath';
import { FoundRecords } from './finder.documents';

/** A pause in typing this long asks the server. */
const PAUSE_MS = 200;
const FEWEST_LETTERS = 2;
const OF_EACH = 5;

export const recordKinds = ['proposals', 'commitments', 'institutions'] as const;
export type FoundRecord = {
  kind: (typeof recordKinds)[number];
  reference: string;
  title: TextFragment;
  path: string;
};

type Titled = { reference: string; title: TextFragment };

const found = (kind: FoundRecord['kind'], records: readonly (Titled | null | undefined)[]): FoundRecord[] => {
  const known = records.filter((record) => record != null);
  const once = new Map(known.map((record) => [record.reference, record]));
  return [...once.values()].map(({ reference, title }) => ({
    kind,
    reference,
    title,
    path: recordPath(kind, reference),
  }));
};

/** The words, once somebody stops typing them; none while they are too few to look for. */
function useSettled(typed: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled.length < FEWEST_LETTERS ? '' : settled;
}

/** Records of the whole house that hold the words, whichever way they are spelt, or are called so. */
export function useFoundRecords(typed: string) {
  const words = useSettled(typed);
  const enabled = words !== '';
  const { data, error, isFetching } = useQuery({
    queryKey: ['finder', words],
    queryFn: () => query(FoundRecords, { words, reference: words.toLowerCase(), first: OF_EACH }),
    placeholderData: keepPreviousData,
    enabled,
  });
  const { data: institutions = [] } = useGetList<InstitutionRowsQuery['institutions'][number]>(
    'institutions',
    { filter: { q: words } },
    { enabled },
  );
  const records = !enabled
    ? []
    : [
        ...found('proposals', [data?.proposal, ...(data?.proposals.edges.map(({ node }) => node) ?? [])]),
        ...found('commitments', [
          data?.commitment,
          ...(data?.commitments.edges.map(({ node }) => node) ?? []),
        ]),
        ...found(
          'institutions',
          institutions.slice(0, OF_EACH).map(({ reference, name }) => ({ reference, title: name })),
        ),
      ];
  return { records, error, isFetching: isFetching || words !== typed.trim() };
}
