import { createUnionType, Int, ObjectType } from 'type-graphql';
import { Commitment } from '../commitments/commitment.type.js';
import { PublicField } from '../graphql/public.js';
import { Institution } from '../institutions/institution.type.js';
import { Document } from '../documents/document.type.js';
import { NewsItem } from '../news/news.type.js';
import { Proposal } from '../proposals/proposal.type.js';
import { MOST_FOUND, type FoundKind } from './search.queries.js';

const types = {
  INSTITUTION: 'Institution',
  COMMITMENT: 'Commitment',
  PROPOSAL: 'Proposal',
  DOCUMENT: 'Document',
  NEWS: 'NewsItem',
} as const;

/** A record with the kind it was found as. */
export type FoundRecord = { foundAs: FoundKind };

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'A record that holds the words: ask for its `__typename`, and for what each kind has.',
  types: () => [Proposal, Commitment, Institution, Document, NewsItem] as const,
  resolveType: (record) => types[(record as unknown as FoundRecord).foundAs],
});

@ObjectType({ description: 'One of the records found.' })
export class SearchEdge {
  @PublicField(() => SearchResult, { description: 'The record.' })
  node!: FoundRecord;
}

@ObjectType({
  description:
    'What a search finds, the best first. It has no further pages: lists with the filter `q` have.',
})
export class SearchConnection {
  @PublicField(() => Int, {
    description: `How many records hold the words. Of each kind at most ${MOST_FOUND} are counted: ${MOST_FOUND} or more means many.`,
  })
  totalCount!: number;

  @PublicField(() => [SearchEdge], {
    description:
      'Those with the words in their title or name first; institutions, commitments, proposals, documents and news in this order, of each the newest first.',
  })
  edges!: SearchEdge[];
}
