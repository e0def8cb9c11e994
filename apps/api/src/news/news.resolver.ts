import { sql } from 'kysely';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { newsItem, newsPage } from './news.queries.js';
import { NewsConnection, NewsItem, NewsPayload, SaveNewsInput } from './news.type.js';
import { saveNews } from './save-news.command.js';

@Resolver()
export class NewsResolver {
  @Public()
  @Query(() => NewsConnection, { description: 'What the portal tells, the newest first, a page at a time.' })
  news(
    @Ctx() context: Context,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 20,
      description: 'Rows of the page, at most 100.',
    })
    first: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Read on after this cursor; leave out to begin.',
    })
    after: string | null,
  ): Promise<Page<NewsItem>> {
    return newsPage(context, { first, after });
  }

  @Public()
  @Query(() => NewsItem, { nullable: true, description: 'One of them; null when there is none to be seen.' })
  newsItem(
    @Ctx() context: Context,
    @Arg('reference', () => String, { description: 'Its public key, such as `news-7`.' }) reference: string,
  ): Promise<NewsItem | null> {
    return newsItem(context, sql`n.reference = ${reference}`);
  }

  @Mutation(() => NewsPayload, {
    description:
      'Writes news, or changes it; every former wording is in the audit log. Refused: NOT_FOUND, STALE_VERSION with both texts, INVALID_INPUT, LIMIT_EXCEEDED.',
  })
  saveNews(
    @Ctx() context: Context,
    @Arg('input', () => SaveNewsInput, { description: 'Its words, and from when they are shown.' })
    input: SaveNewsInput,
  ): Promise<NewsPayload> {
    return saveNews(context, input);
  }
}
