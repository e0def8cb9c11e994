import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Walls } from '../database/rights/walled.js';
import type { Context } from './context.js';

/** Whatever an operation that only reads asks of the database is asked behind the wall that stands before its reader. */
export const readBehindWall = (walls: Walls): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    async didResolveOperation({ operation, contextValue }) {
      if (operation?.operation !== OperationTypeNode.QUERY) return;
      const reader = await walls.reader(contextValue);
      if (reader) contextValue.readWith(reader);
    },
  }),
});
