import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';

/** Told before execution, where graphql-js would find no type to subscribe to and call it a fault of ours. */
export const noSubscriptions: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (node.operation !== OperationTypeNode.SUBSCRIPTION) return undefined;
    context.reportError(new GraphQLError('There are no subscriptions here.', { nodes: node }));
    return false;
  },
});
