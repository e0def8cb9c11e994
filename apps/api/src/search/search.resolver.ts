import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { commitmentById } from '../commitments/commitment.queries.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { documentById } from '../documents/document.queries.js';
import { newsById } from '../news/news.queries.js';
import { loadInstitution } from '../institutions/institution.queries.js';
import { proposalById } from '../proposals/proposal.queries.js';
import { searchRecords, type Found, type FoundKind } from './search.queries.js';
import { SearchConnection, type FoundRecord } from './search.type.js';

@Resolver()
export class SearchResolver {
  @Public()
  @Query(() => SearchConnection, {
    description:
      'Proposals, commitments, institutions, documents and news that hold all these words in any language. Arabic is folded on both sides, so spelling variants find each other.',
  })
  async search(
    @Ctx() context: Context,
    @Arg('q', () => String, { description: 'Words, at most 200 characters.' }) q: string,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 20,
      description: 'Records shown, at most 100.',
    })
    first: number | null,
  ): Promise<SearchConnection> {
    const { total, found } = await searchRecords(context, q, first);
    const records = await Promise.all(found.map((one) => read(context, one)));
    return { totalCount: total, edges: records.flatMap((node) => (node ? [{ node }] : [])) };
  }
}

const readers: Record<FoundKind, (context: Context, id: string) => Promise<object | null>> = {
  PROPOSAL: (context, id) => context.load(proposalById).load(id),
  COMMITMENT: (context, id) => context.load(commitmentById).load(id),
  INSTITUTION: (context, id) => loadInstitution(context, id, context.today),
  DOCUMENT: (context, id) => context.load(documentById).load(id),
  NEWS: (context, id) => context.load(newsById).load(id),
};

async function read(context: Context, { kind, id }: Found['found'][number]): Promise<FoundRecord | null> {
  const record = await readers[kind](context, id);
  return record && { ...record, foundAs: kind };
}
