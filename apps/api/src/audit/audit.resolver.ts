import { sql } from 'kysely';
import { Arg, Ctx, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { readPage, type Order } from '../graphql/page.js';
import { StaffField } from '../graphql/public.js';
import { auditEvent } from './audit-chain.queries.js';
import { AuditFilter, eventsMatching } from './audit-filter.js';
import { exportAudit } from './export-audit.command.js';
import { AuditEventConnection, type AuditEvent } from './audit-event.type.js';

@ObjectType({ description: 'Events of the log as a CSV file (UTF-8, one event a line, times in UTC).' })
export class AuditExportPayload {
  @StaffField(() => String, { description: 'The name to save it under.' })
  fileName!: string;

  @StaffField(() => String, { description: 'The file, as text.' })
  content!: string;

  @StaffField(() => Int, { description: 'How many events it holds.' })
  rows!: number;

  @StaffField(() => String, { description: 'SHA-256 of the file, in hexadecimal; it stands in the log too.' })
  sha256!: string;
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
      where: eventsMatching(filter),
      order: newestFirst,
    };
    return readPage(context.read, list, { first, after });
  }

  @Mutation(() => AuditExportPayload, {
    description:
      'The events that match, the newest first, as a file; that it was taken is in the log. Refused: LIMIT_EXCEEDED (more than 10,000: narrow the period).',
  })
  exportAudit(
    @Ctx() context: Context,
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Leave out for all.' })
    filter: AuditFilter | null,
  ): Promise<AuditExportPayload> {
    return exportAudit(context, filter);
  }
}
