import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { OperationTypeNode, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { countDeprecated, type DeprecatedUses } from '../contract/deprecated-uses.js';
import type { Walls } from '../database/rights/walled.js';
import type { Context } from './context.js';
import { costLimit } from './cost.js';
import { tellThatDatabaseIsAway } from './database-away.js';
import { formatError, logBugs } from './error-format.js';
import { keptDocuments } from './kept-documents.js';
import type { AnsweredOperations } from '../read-model/answered.js';
import { stringifyAnswer } from '../read-model/json-text.js';
import { answerFromReadModel } from '../read-model/read-model.plugin.js';
import type { ReadModel } from '../read-model/reader.js';
import { readFromReplica } from '../replicas/read-replica.plugin.js';
import type { ReplicaWatch } from '../replicas/watch-replicas.js';
import { tellCost } from '../metering/tell-cost.plugin.js';
import { limitRules, limits, VALIDATION_ERRORS } from './limits.js';
import { operations } from './operations.js';
import { noSubscriptions } from './no-subscriptions.js';
import { readBehindWall } from './read-behind-wall.plugin.js';
import { plainJsonStatus } from './status.js';

interface Options {
  schema: GraphQLSchema;
  introspection: boolean;
  log: Logger;
  readModel: ReadModel;
  answered: AnsweredOperations;
  /** Where what is asked for though it is to go is counted. */
  deprecated?: DeprecatedUses;
  /** Where it may be read from elsewhere. */
  replicas?: ReplicaWatch;
  /** Where they stand. */
  walls: Walls | null;
  /** Called after every write, before it is answered. */
  written: () => void;
}

/** An Apollo server that keeps the limits, tells no secrets in its errors, and leaves the process's signals to us. */
export async function startApollo({
  schema,
  introspection,
  log,
  readModel,
  answered,
  deprecated,
  replicas,
  walls,
  written,
}: Options): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    schema,
    introspection,
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    // Two servers that both take SIGTERM for themselves never end.
    stopOnTerminationSignals: false,
    persistedQueries: false,
    documentStore: keptDocuments(),
    allowBatchedHttpRequests: false,
    // Forged requests are met before Apollo: strangers' carry no session, the console's carry our header.
    csrfPrevention: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationOptions: { maxErrors: VALIDATION_ERRORS },
    validationRules: [...limitRules, noSubscriptions],
    formatError,
    stringifyResult: stringifyAnswer,
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costLimit,
      logBugs(log),
      plainJsonStatus,
      tellThatDatabaseIsAway,
      noteWrites(written),
      tellOperations,
      ...(deprecated ? [countDeprecated(deprecated)] : []),
      tellCost,
      ...(walls ? [readBehindWall(walls)] : []),
      answerFromReadModel(readModel, answered, log),
      ...(replicas ? [readFromReplica(replicas, walls)] : []),
    ],
  });
  await server.start();
  return server;
}

const tellOperations: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operationName }) => {
      if (operations.hasSubscribers) operations.publish({ document, operationName });
    },
  }),
};

const noteWrites = (written: () => void): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ operation }) => {
      if (operation?.operation === OperationTypeNode.MUTATION) written();
    },
  }),
});
