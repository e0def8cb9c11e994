import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { readHealth } from './health.queries.js';
import { SystemHealth } from './health.type.js';

@Resolver()
export class HealthResolver {
  @Query(() => SystemHealth, {
    description:
      'How the installation is: mails, jobs, backups, files, records, audit log and disk, and whether somebody has to act. For administrators.',
  })
  health(@Ctx() context: Context): Promise<SystemHealth> {
    return readHealth(context.read);
  }
}
