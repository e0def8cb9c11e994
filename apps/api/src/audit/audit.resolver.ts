import { sql } from 'kysely';
import { Arg, Ctx, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import { validate as isUuid } from 'uuid';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { readPage, type Order } from '../graphql/page.js';
import { StaffField } from '../graphql/public.js';
import type { Condition } from '../visibility/visibility-sql.js';
import { auditEvent } from './audit-chain.queries.js';
import { AuditEventConnection, type AuditEvent } from './audit-event.type.js';

@InputType({ description: 'Which events; every condition given must hold.' })
export class AuditFilter {
  @StaffField(() => String, { nullable: true, description: 'Done to records of this sort.' })
  recordType?: string | null;

  @StaffField(() => String, { nullable: true, description: 'Done to this record (reference).' })
  reference?: string | null;

  @StaffField(() => ID, { nullable: true, description: 'Done by the holder of this account.' })
  actor?: string | null;
}

const newestFirst: Order = {
  name: 'audit events',
  direction: 'desc',
  columns: [
    { expression: sql`e.at`, type: 'timestamptz' },
    { expression: sql`e.id`, type: 'uuid' },
  ],
};

@Resolver()
export class AuditResolver {
  @Query(() => AuditEventConnection, {
    description: 'What was done and tried, the newest first. For administrators.',
  })
  auditEvents(
    @Ctx() context: Context,
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Leave out for all.' })
    filter: AuditFilter | null,
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
  ): Promise<Page<AuditEvent>> {
    const list = {
      columns: auditEvent,
      from: sql`audit_event e`,
      where: matching(filter),
      order: newestFirst,
    };
    return readPage(context.read, list, { first, after });
  }
}

function matching(filter: AuditFilter | null): Condition {
  const { recordType, reference, actor } = filter ?? {};
  const conditions: Condition[] = [sql`true`];
  if (recordType != null) conditions.push(sql`e.record_type = ${recordType}`);
  if (reference != null) conditions.push(sql`e.reference = ${reference}`);
  if (actor != null) conditions.push(isUuid(actor) ? sql`e.actor_id = ${actor}` : sql`false`);
  return sql.join(conditions, sql` and `);
}
