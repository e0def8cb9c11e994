import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { planById } from '../plans/plan.queries.js';
import { ActionPlan } from '../plans/plan.type.js';
import { DocumentFilter, DocumentPayload, SaveDocumentInput } from './document.input.js';
import { documentPage, readDocument } from './document.queries.js';
import { Document, DocumentConnection } from './document.type.js';
import { saveDocument } from './save-document.command.js';

@Resolver(() => Document)
export class DocumentResolver {
  @Public()
  @Query(() => DocumentConnection, {
    description: 'Documents this reader sees, the newest first, a page at a time.',
  })
  documents(
    @Ctx() context: Context,
    @Arg('filter', () => DocumentFilter, { nullable: true, description: 'Leave out for all.' })
    filter: DocumentFilter | null,
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
  ): Promise<Page<Document>> {
    return documentPage(context, filter, { first, after });
  }

  @Public()
  @Query(() => Document, { nullable: true, description: 'One document; null when there is none to be seen.' })
  document(
    @Ctx() context: Context,
    @Arg('reference', () => String, { description: 'Its public key, such as `document-3`.' })
    reference: string,
  ): Promise<Document | null> {
    return readDocument(context, sql`d.reference = ${reference}`);
  }

  @Public()
  @FieldResolver(() => ActionPlan, {
    nullable: true,
    description: 'The plan it belongs to; null where it belongs to none alone.',
  })
  async plan(@Root() { planId }: Document, @Ctx() context: Context): Promise<ActionPlan | null> {
    return planId === null ? null : context.load(planById).load(planId);
  }

  @Mutation(() => DocumentPayload, {
    description:
      'Enters a document, or changes it; every former state is in the audit log. Refused: NOT_FOUND, STALE_VERSION, INVALID_INPUT, LIMIT_EXCEEDED.',
  })
  saveDocument(
    @Ctx() context: Context,
    @Arg('input', () => SaveDocumentInput, {
      description: 'What it is, where it is read, and where it belongs.',
    })
    input: SaveDocumentInput,
  ): Promise<DocumentPayload> {
    return saveDocument(context, input);
  }
}
