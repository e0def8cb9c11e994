import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver } from 'type-graphql';
import { citizenOf } from '../citizens/citizen-of.js';
import { CitizenSelf } from '../citizens/citizen.type.js';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { askErasure, askObjection, exportMyData } from './data-request.commands.js';
import { handleDataRequest } from './handle-data-request.command.js';
import { dataRequestById, dataRequestPage, dataRequestsOf } from './data-request.queries.js';
import {
  AskErasureInput,
  AskObjectionInput,
  DataRequest,
  DataRequestConnection,
  DataRequestPayload,
  ExportMyDataInput,
  HandleDataRequestInput,
  MyDataPayload,
} from './data-request.type.js';

@Resolver(() => CitizenSelf)
export class DataRequestResolver {
  @Public()
  @FieldResolver(() => [DataRequest], {
    description: 'What they asked about their data, the newest first, and where it stands.',
  })
  dataRequests(@Ctx() context: Context): Promise<DataRequest[]> {
    return dataRequestsOf(context.read, citizenOf(context).id);
  }

  @Public()
  @Mutation(() => MyDataPayload, {
    description:
      'Hands out everything that is held of the person the portal recognises, and notes that it did.',
  })
  exportMyData(
    @Ctx() context: Context,
    @Arg('input', () => ExportMyDataInput, { description: 'In which form.' }) input: ExportMyDataInput,
  ): Promise<MyDataPayload> {
    return exportMyData(context, input.format);
  }

  @Public()
  @Mutation(() => CitizenSelf, { nullable: true, description: 'Asks the secretariat to be erased.' })
  async askErasure(
    @Ctx() context: Context,
    @Arg('input', () => AskErasureInput, { description: 'The wish.' }) input: AskErasureInput,
  ): Promise<CitizenSelf | null> {
    await askErasure(context, input);
    return context.citizen && { address: context.citizen.email };
  }

  @Public()
  @Mutation(() => CitizenSelf, {
    nullable: true,
    description: 'Objects to one use of what is held of the person the portal recognises.',
  })
  async askObjection(
    @Ctx() context: Context,
    @Arg('input', () => AskObjectionInput, { description: 'Which use, and why.' }) input: AskObjectionInput,
  ): Promise<CitizenSelf | null> {
    await askObjection(context, input);
    return context.citizen && { address: context.citizen.email };
  }

  @Query(() => DataRequestConnection, {
    description:
      'What people asked about their data, the newest first. For the secretariat and administrators.',
  })
  allDataRequests(
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
  ): Promise<Page<DataRequest>> {
    return dataRequestPage(context.read, { first, after });
  }

  @Mutation(() => DataRequestPayload, {
    description:
      'Erases whoever asked for it, or ends the use they object to, at once and for good; or tells them why not.',
  })
  async handleDataRequest(
    @Ctx() context: Context,
    @Arg('input', () => HandleDataRequestInput, { description: 'The answer.' }) input: HandleDataRequestInput,
  ): Promise<DataRequestPayload> {
    const { id } = await handleDataRequest(context, input);
    return { request: await dataRequestById(context.read, id) };
  }
}
