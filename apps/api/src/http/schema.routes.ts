import { createHash } from 'node:crypto';
import { Router } from 'express';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';

/** The public contract as a file, for generators of code; asked again, it says whether it is still the same. */
export function schemaRoutes(schema: GraphQLSchema): Router {
  const text = `${printSchema(lexicographicSortSchema(schema))}\n`;
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  const router = Router();
  router.get('/graphql/schema.graphql', (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('ETag', etag);
    if (request.headers['if-none-match'] === etag) return void response.status(304).end();
    response.type('application/graphql; charset=utf-8').send(text);
  });
  return router;
}
