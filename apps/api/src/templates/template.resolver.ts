import type { TemplateReason } from '@iltizam/domain/templates';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { saveTemplate } from './save-template.command.js';
import { readTemplates } from './template.queries.js';
import {
  JustificationTemplate,
  SaveTemplateInput,
  TemplatePayload,
  TemplateReasonEnum,
} from './template.type.js';

@Resolver()
export class TemplateResolver {
  @Query(() => [JustificationTemplate], {
    description: 'The words justifications begin from, by reason; of each the last version.',
  })
  justificationTemplates(
    @Ctx() context: Context,
    @Arg('reason', () => TemplateReasonEnum, { nullable: true, description: 'Leave out for all.' })
    reason: TemplateReason | null,
    @Arg('history', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: 'True: the former versions too, the last first.',
    })
    history: boolean | null,
  ): Promise<JustificationTemplate[]> {
    return readTemplates(context, { reason: reason ?? null, history: history ?? false });
  }

  @Mutation(() => TemplatePayload, {
    description:
      'Saves a new version of a template; the former ones are kept. Refused: STALE_VERSION with both texts, INVALID_INPUT naming the language and the variable at fault, LIMIT_EXCEEDED.',
  })
  saveTemplate(
    @Ctx() context: Context,
    @Arg('input', () => SaveTemplateInput, { description: 'Which one, and its new words.' })
    input: SaveTemplateInput,
  ): Promise<TemplatePayload> {
    return saveTemplate(context, input);
  }
}
