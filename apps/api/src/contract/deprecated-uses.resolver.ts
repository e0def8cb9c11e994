import { sql } from 'kysely';
import { Ctx, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { apiClientById } from '../clients/api-client.queries.js';
import { ApiClient } from '../clients/api-client.type.js';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'What somebody still asks for though it is to go from the contract.' })
export class DeprecatedUse {
  @StaffField(() => String, {
    description: 'As the contract names it: `Type.field` or `Type.field(argument)`.',
  })
  element!: string;

  clientId!: string;

  @StaffField(() => Int, { description: 'Requests of the last 400 days that named it.' })
  requests!: number;

  @StaffField(() => DayScalar, { description: 'The last day with such a request, UTC.' })
  lastOn!: string;
}

@Resolver(() => DeprecatedUse)
export class DeprecatedUsesResolver {
  @Query(() => [DeprecatedUse], {
    description: 'What is still asked for though it is to go, by whom, the most asked first.',
  })
  async deprecatedUses(@Ctx() context: Context): Promise<DeprecatedUse[]> {
    const { rows } = await sql<DeprecatedUse>`
      select element, client_id as "clientId", sum(requests)::int as requests, max(day)::text as "lastOn"
      from deprecated_use where day > ${context.today}::date - 400
      group by element, client_id order by 3 desc, 1, 2 limit 1000`.execute(context.read);
    return rows;
  }

  @FieldResolver(() => ApiClient, {
    nullable: true,
    description: 'The application; null for all that ask without a key.',
  })
  client(@Root() { clientId }: DeprecatedUse, @Ctx() context: Context): Promise<ApiClient | null> | null {
    return clientId === '' ? null : context.load(apiClientById).load(clientId);
  }
}
