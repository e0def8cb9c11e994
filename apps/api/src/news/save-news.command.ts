import { sql } from 'kysely';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { lockVersion } from '../commands/lock.js';
import { nextReference } from '../commands/next-reference.js';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { neededText, writtenText } from '../graphql/localized-text-input.js';
import { deny } from '../graphql/refused.js';
import { NewsEntity } from './news.entity.js';
import { newsItem } from './news.queries.js';
import type { NewsPayload, SaveNewsInput } from './news.type.js';

export async function saveNews(context: Context, input: SaveNewsInput): Promise<NewsPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.saveNews',
    input,
    change: (change) => save(change, input),
  });
  const item = await newsItem(context, sql`n.id = ${id}`);
  return { newsItem: item! };
}

async function save(change: Change, input: SaveNewsInput): Promise<{ id: string }> {
  const written = {
    title: neededText(input.title, 'title'),
    body: writtenText(input.body, 'newsBody', 'body'),
    published: input.published,
    publishedOn: input.publishedOn ?? (input.published ? change.today : null),
  };
  const standing = input.reference == null ? null : await held(change, input, written);
  const before = standing
    ? {
        title: standing.title,
        body: standing.body,
        published: standing.published,
        publishedOn: standing.publishedOn,
      }
    : {};
  const row = standing
    ? Object.assign(standing, written, { updatedAt: change.now })
    : change.em.create(NewsEntity, {
        ...written,
        reference: await nextReference(change, 'news_item', 'news'),
        updatedAt: change.now,
      });
  change.touch(
    {
      recordType: 'NEWS',
      recordId: row.id,
      reference: row.reference,
      changes: fieldChanges(before, written),
    },
    change.role,
  );
  await change.em.flush();
  return { id: row.id };
}

function held(change: Change, { reference, version }: SaveNewsInput, yours: Record<string, unknown>) {
  if (version == null) deny('INVALID_INPUT', 'missing', { field: 'version' });
  return lockVersion(change.em, NewsEntity, { reference: reference! }, version, async (current) => ({
    current: { title: current.title, body: current.body },
    yours,
  }));
}
