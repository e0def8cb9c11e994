import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { auditAnchors, auditHead, countWaiting, lastCheck } from './audit-chain.queries.js';
import { AuditAnchor, AuditHead, AuditState } from './audit-chain.type.js';

@Resolver()
export class AuditChainResolver {
  @Public()
  @Query(() => AuditHead, {
    nullable: true,
    description:
      'Where the log of everything that is done here ends now. Keep a copy: what is changed in the log later does not lead to it any more. Null before the first event is sealed.',
  })
  auditHead(@Ctx() context: Context): Promise<AuditHead | null> {
    return auditHead(context.read);
  }

  @Public()
  @Query(() => [AuditAnchor], {
    description:
      'The heads of the audit log of the last 400 days on which it was sealed, the last day first.',
  })
  auditAnchors(@Ctx() context: Context): Promise<AuditAnchor[]> {
    return auditAnchors(context.read);
  }

  @Query(() => AuditState, {
    description:
      'How far the audit log is sealed, and what the last walk through all of it found. For administrators.',
  })
  async auditState(@Ctx() context: Context): Promise<AuditState> {
    const { read } = context;
    return {
      head: await auditHead(read),
      waiting: await countWaiting(read),
      check: await lastCheck(read),
    };
  }
}
