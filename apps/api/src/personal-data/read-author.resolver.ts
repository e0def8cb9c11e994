import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { readAuthor } from './read-author.command.js';
import { ReadAuthorInput, ReadAuthorPayload } from './read-author.type.js';

@Resolver()
export class ReadAuthorResolver {
  @Mutation(() => ReadAuthorPayload, {
    description:
      'Shows who wrote a proposal, and writes down who looked and why. Refused: REASON_REQUIRED, NOT_FOUND. For the secretariat and administrators.',
  })
  async readAuthor(
    @Ctx() context: Context,
    @Arg('input', () => ReadAuthorInput, { description: 'Of which proposal, and why.' })
    input: ReadAuthorInput,
  ): Promise<ReadAuthorPayload> {
    return { author: await readAuthor(context, input) };
  }
}
