import { checkChangesView } from '@iltizam/domain/views';
import { Arg, Ctx, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { createView, deleteView, updateView } from './saved-view.commands.js';
import { CreateViewInput, DeleteViewInput, UpdateViewInput } from './saved-view.inputs.js';
import { existingView, findView, listedViews } from './saved-view.queries.js';
import { SavedView } from './saved-view.type.js';

@ObjectType({ description: 'The view as it stands after the change.' })
class ViewPayload {
  @StaffField(() => SavedView, { description: 'The view.' })
  view!: SavedView;
}

@ObjectType({ description: 'The view is gone.' })
class DeleteViewPayload {
  @StaffField(() => ID, { description: 'The id it had.' })
  id!: string;
}

@Resolver(() => SavedView)
export class SavedViewResolver {
  @Query(() => [SavedView], {
    description: "This person's own views, then those of the whole committee, each by name.",
  })
  views(@Ctx() context: Context): Promise<SavedView[]> {
    return listedViews(context);
  }

  @Query(() => SavedView, {
    nullable: true,
    description:
      'A view by its id, also of somebody else: a link to it is how it is shared. Null when there is none.',
  })
  view(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<SavedView | null> {
    return findView(context, id);
  }

  @FieldResolver(() => Boolean, { description: 'Does it belong to whoever asks?' })
  isMine(@Root() { ownerId }: SavedView, @Ctx() { actor }: Context): boolean {
    return ownerId === actor.userId;
  }

  @FieldResolver(() => Boolean, { description: 'May whoever asks change or remove it?' })
  mayChange(@Root() view: SavedView, @Ctx() { actor }: Context): boolean {
    return checkChangesView(actor, view).ok;
  }

  @Mutation(() => ViewPayload, {
    description: 'Keeps a filter and an order under a name. Refused: INVALID_INPUT, LIMIT_EXCEEDED.',
  })
  async createView(
    @Ctx() context: Context,
    @Arg('input', () => CreateViewInput, { description: 'The view.' }) input: CreateViewInput,
  ): Promise<ViewPayload> {
    const { id } = await createView(context, input);
    return { view: await existingView(context, id) };
  }

  @Mutation(() => ViewPayload, {
    description:
      'Changes a view: its owner, or the secretariat one of the whole committee. Refused: NOT_FOUND, NOT_ALLOWED, STALE_VERSION, INVALID_INPUT.',
  })
  async updateView(
    @Ctx() context: Context,
    @Arg('input', () => UpdateViewInput, { description: 'Which view, and what changes.' })
    input: UpdateViewInput,
  ): Promise<ViewPayload> {
    const { id } = await updateView(context, input);
    return { view: await existingView(context, id) };
  }

  @Mutation(() => DeleteViewPayload, {
    description: 'Removes a view, by those who may change it. Refused as `updateView` is.',
  })
  deleteView(
    @Ctx() context: Context,
    @Arg('input', () => DeleteViewInput, { description: 'Which view.' }) input: DeleteViewInput,
  ): Promise<DeleteViewPayload> {
    return deleteView(context, input);
  }
}
