import { graphql, GraphQLSchema } from 'graphql';
import { buildSchema, Field, ObjectType, Query, Resolver, Arg, Int } from 'type-graphql';
import { expect, it } from 'vitest';
import { GraphQLDateTimeISO } from 'graphql-scalars';

@ObjectType()
class Book {
  @Field(() => String) title!: string;
  @Field(() => Int, { nullable: true }) pages!: number | null;
}
@Resolver(() => Book)
class BookResolver {
  @Query(() => Book)
  book(@Arg('title', () => String) title: string): Book { return { title, pages: null }; }
}
it('works', async () => {
  const schema = await buildSchema({ resolvers: [BookResolver], validate: false });
  expect(schema).toBeInstanceOf(GraphQLSchema);
  const r = await graphql({ schema, source: '{ book(title: "x") { title pages } }' });
  expect(r).toEqual({ data: { book: { title: 'x', pages: null } } });
  expect(GraphQLDateTimeISO ?? 1).toBeTruthy();
});
