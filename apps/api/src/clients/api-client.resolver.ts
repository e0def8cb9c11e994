import { Arg, Ctx, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { isId } from '../graphql/ids.js';
import { StaffField } from '../graphql/public.js';
import { createApiClient, createApiKey, revokeApiKey, updateApiClient } from './api-client.commands.js';
import {
  CreateApiClientInput,
  CreateApiKeyInput,
  RevokeApiKeyInput,
  UpdateApiClientInput,
} from './api-client.inputs.js';
import { apiClientById, apiClientPage, keysOfClient, usageOfClient } from './api-client.queries.js';
import { ApiClient, ApiClientConnection, ApiKey, ApiUsage } from './api-client.type.js';

@ObjectType({ description: 'The application as it stands after the change.' })
export class ApiClientPayload {
  @StaffField(() => ApiClient, { description: 'The application.' })
  client!: ApiClient | null;
}

@ObjectType({ description: 'The application with its new key.' })
export class ApiKeyPayload {
  @StaffField(() => ApiClient, { description: 'The application.' })
  client!: ApiClient | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'The key, shown this once; null when the same command was carried out before.',
  })
  key!: string | null;
}

@Resolver(() => ApiClient)
export class ApiClientResolver {
  @Query(() => ApiClient, { nullable: true, description: 'One application; null when there is none.' })
  apiClient(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<ApiClient | null> | null {
    return isId(id) ? context.load(apiClientById).load(id) : null;
  }

  @Query(() => ApiClientConnection, {
    description: 'Applications by their name, those shut out last, a page at a time.',
  })
  apiClients(
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
  ): Promise<Page<ApiClient>> {
    return apiClientPage(context, { first, after });
  }

  @FieldResolver(() => [ApiKey], { description: 'Its keys, the last made first.' })
  keys(@Root() client: ApiClient, @Ctx() context: Context): Promise<ApiKey[]> {
    return context.load(keysOfClient).load(client.id);
  }

  @FieldResolver(() => [ApiUsage], {
    description: 'What it used on each of the last thirty days with a request, the last first.',
  })
  usage(@Root() client: ApiClient, @Ctx() context: Context): Promise<ApiUsage[]> {
    return context.load(usageOfClient).load(client.id);
  }
}

@Resolver()
export class ApiClientMutations {
  @Mutation(() => ApiKeyPayload, { description: 'Lets an application in, and shows its first key once.' })
  async createApiClient(
    @Ctx() context: Context,
    @Arg('input', () => CreateApiClientInput, { description: 'The application.' })
    input: CreateApiClientInput,
  ): Promise<ApiKeyPayload> {
    const { id, key } = await createApiClient(context, input);
    return { client: await context.load(apiClientById).load(id), key };
  }

  @Mutation(() => ApiClientPayload, { description: 'Changes an application, or shuts it out.' })
  async updateApiClient(
    @Ctx() context: Context,
    @Arg('input', () => UpdateApiClientInput, { description: 'What changes.' }) input: UpdateApiClientInput,
  ): Promise<ApiClientPayload> {
    const { id } = await updateApiClient(context, input);
    return { client: await context.load(apiClientById).load(id) };
  }

  @Mutation(() => ApiKeyPayload, { description: 'Makes a further key, and shows it once.' })
  async createApiKey(
    @Ctx() context: Context,
    @Arg('input', () => CreateApiKeyInput, { description: 'For which application.' })
    input: CreateApiKeyInput,
  ): Promise<ApiKeyPayload> {
    const { id, key } = await createApiKey(context, input);
    return { client: await context.load(apiClientById).load(id), key };
  }

  @Mutation(() => ApiClientPayload, { description: 'Revokes a key: it opens nothing at the next request.' })
  async revokeApiKey(
    @Ctx() context: Context,
    @Arg('input', () => RevokeApiKeyInput, { description: 'Which key.' }) input: RevokeApiKeyInput,
  ): Promise<ApiClientPayload> {
    const { id } = await revokeApiKey(context, input);
    return { client: await context.load(apiClientById).load(id) };
  }
}
