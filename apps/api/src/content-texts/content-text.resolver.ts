import type { ContentKey } from '@iltizam/domain/content-texts';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { readContentTexts } from './content-text.queries.js';
import {
  ContentKeyEnum,
  ContentText,
  ContentTextPayload,
  SaveContentTextInput,
} from './content-text.type.js';
import { saveContentText } from './save-content-text.command.js';

@Resolver()
export class ContentTextResolver {
  @Public()
  @Query(() => [ContentText], {
    description: 'Texts of the portal and of the help; of each the last version.',
  })
  contentTexts(
    @Ctx() context: Context,
    @Arg('keys', () => [ContentKeyEnum], { nullable: true, description: 'Which; leave out for all.' })
    keys: ContentKey[] | null,
    @Arg('history', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: 'True: the former versions too, the last first.',
    })
    history: boolean | null,
  ): Promise<ContentText[]> {
    return readContentTexts(context, { keys: keys ?? null, history: history ?? false });
  }

  @Mutation(() => ContentTextPayload, {
    description:
      'Saves a new version of a text; the former ones are kept. Refused: STALE_VERSION with both texts, INVALID_INPUT naming the language that is missing, LIMIT_EXCEEDED.',
  })
  saveContentText(
    @Ctx() context: Context,
    @Arg('input', () => SaveContentTextInput, { description: 'Which one, and its new words.' })
    input: SaveContentTextInput,
  ): Promise<ContentTextPayload> {
    return saveContentText(context, input);
  }
}
