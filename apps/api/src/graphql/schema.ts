import 'reflect-metadata';
import { operations } from '@iltizam/domain/permissions';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { guard } from './guard.js';
import { holdTexts } from './hold-texts.js';
import { publicSchemaOf } from './public-schema.js';
import { resolvers } from './resolvers.js';

export interface Schemas {
  /** Everything, for the console. */
  staff: GraphQLSchema;
  /** What everybody may ask. */
  public: GraphQLSchema;
}

let built: Promise<Schemas> | null = null;

/** One full schema, and the public part of it. Built once: type-graphql's metadata is global. */
export function buildSchemas(): Promise<Schemas> {
  built ??= build();
  return built;
}

async function build(): Promise<Schemas> {
  const staff = await buildSchema({
    resolvers: resolvers as unknown as [new () => object, ...(new () => object)[]],
    validate: false,
    orphanedTypes: [],
    // Apollo looks at both schemas itself before it answers; asking this one all about itself takes a tenth of the start.
    skipCheck: true,
  });
  holdTexts(staff);
  // In front of it: who may not call an operation is told that first.
  guard(staff, operations);
  return { staff, public: publicSchemaOf(staff) };
}
