import { sql } from 'kysely';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { readPage, type Order } from '../graphql/page.js';
import { moderatedSql } from './moderated-sql.js';
import { moderates } from './moderates-sql.js';
import { moderate } from './moderate.command.js';
import {
  ModerateInput,
  ModeratePayload,
  ModerationItemConnection,
  type ModerationItem,
} from './moderation.type.js';

const oldestFirst: Order = {
  name: 'moderation',
  direction: 'asc',
  columns: [
    { expression: sql`m.at`, type: 'timestamptz' },
    { expression: sql`m.id`, type: 'uuid' },
  ],
};

/** Of the text called `m`: what people say against it since a moderator decided last. */
const reportsOf = sql`coalesce((
  select json_agg(json_build_object('ground', g.ground, 'count', g.count, 'words', g.words) order by g.count desc, g.ground)
  from (
    select r.ground, count(*)::int as count, to_json(coalesce(
      (array_agg(r.words order by r.reported_at desc, r.id desc) filter (where r.words is not null))[1:5], '{}')) as words
    from comment_report r where r.comment_id = m.id and r.settled_at is null group by r.ground) g), '[]')`;

@Resolver()
export class ModerationResolver {
  @Query(() => ModerationItemConnection, {
    description:
      'What citizens wrote that waits for a moderator, the longest waiting first, without what the person who asks stands aside from.',
  })
  moderationQueue(
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
    @Arg('proposal', () => String, {
      nullable: true,
      description:
        'Only what stands in or under this proposal (reference), and of that what was decided on too: it can be decided on anew.',
    })
    proposal: string | null,
  ): Promise<Page<ModerationItem>> {
    const list = {
      columns: sql`m.id, m.kind, m.proposal, m.version, m.shown, m.text, m.challenges, m.solution,
        m."expectedResult", m."authorName", m."heldFor", m.at,
        case when m.removed_at is not null then m.appeal end as appeal, ${reportsOf} as reports`,
      from: sql`${moderatedSql(context.actor)} m`,
      where: sql`${proposal == null ? sql`m.waiting` : sql`m.proposal = ${proposal}`} and ${moderates(context.actor)}`,
      order: oldestFirst,
    };
    return readPage(context.read, list, { first, after });
  }

  @Mutation(() => ModeratePayload, {
    description:
      'Lets something a citizen wrote appear, or keeps it from being read for a coded reason its writer is told. Refused: NOT_FOUND, REASON_REQUIRED, STALE_VERSION (written anew since, or decided on: `alreadyModerated`), WRONG_STATE (`alreadyModerated`), NOT_ALLOWED (`recused`: to whoever wrote it or stands aside from it; `ownWords`: to let a part appear of a proposal one split).',
  })
  moderate(
    @Ctx() context: Context,
    @Arg('input', () => ModerateInput, { description: 'What is decided.' }) input: ModerateInput,
  ): Promise<ModeratePayload> {
    return moderate(context, input);
  }
}
