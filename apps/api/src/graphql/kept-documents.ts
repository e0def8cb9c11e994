import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/**
 * Characters of the documents each store of an endpoint keeps: all of our own are 116,000. Parsed, and with what is known
 * of it, a document takes some two hundred bytes for each character.
 */
export const MOST_CHARACTERS = 150_000;

/** Characters of one; what is longer is nobody's daily question, and would push out a great many. */
export const LONGEST = 5_000;

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/** Documents that were found valid, the most recently used. Apollo's own store measures their JSON, and holds a hundred MB more. */
export function keptDocuments(): DocumentStore {
  const held = new LRUCache<string, DocumentNode>({
    maxSize: MOST_CHARACTERS,
    maxEntrySize: LONGEST,
    sizeCalculation: ({ loc }) => loc!.source.body.length,
  });
  return {
    get: async (key) => held.get(key),
    set: async (key, document) => void held.set(key, document),
    delete: async (key) => held.delete(key),
  };
}
