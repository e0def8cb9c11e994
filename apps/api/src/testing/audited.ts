import { mayCall } from '@iltizam/domain/permissions';
import { anonymous } from '@iltizam/domain/roles';
import { Kind, OperationTypeNode, parse, type GraphQLError } from 'graphql';
import type { Database } from '../database/database.js';

/** A mutation of a test, and what it was answered. */
export interface Act {
  requestId: string;
  operation: string;
  key: string | null;
  /** Null where it was done. */
  code: string | null;
}

/** The one mutation of a document; null where it only reads, or does several things. */
function mutationIn(document: string): string | null {
  if (!document.includes('mutation')) return null;
  const names = parse(document).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.MUTATION
      ? definition.selectionSet.selections.flatMap((each) =>
          each.kind === Kind.FIELD ? [`Mutation.${each.name.value}`] : [],
        )
      : [],
  );
  return names.length === 1 ? names[0]! : null;
}

/** Null for what only reads or tries, and for what GraphQL itself refuses: that never came to us. */
export function actOf(
  requestId: string,
  document: string,
  variables: Record<string, unknown> | undefined,
  error: GraphQLError | undefined,
): Act | null {
  const operation = mutationIn(document);
  if (operation === null || (error && error.extensions['code'] === undefined)) return null;
  const { idempotencyKey = null, dryRun = false } = (variables?.['input'] ?? {}) as Partial<{
    idempotencyKey: string | null;
    dryRun: boolean;
  }>;
  if (dryRun) return null;
  return { requestId, operation, key: idempotencyKey, code: error ? String(error.extensions['code']) : null };
}

/** What is done and leaves no record, each for its reason. */
const unrecorded: Record<string, string> = {
  'Mutation.heartbeat': 'says that somebody looks at a record, which is forgotten after a minute',
  'Mutation.leave': 'says that they do not any more',
  'Mutation.leavePortal': 'ends the session of somebody without account',
  'Mutation.saveProposalDraft': 'a stranger’s own draft, which is nothing before it is sent',
  'Mutation.commentOnProposal': 'as submitComment',
  'Mutation.reportComment': 'as submitComment',
  'Mutation.supportProposal': 'as submitComment',
  'Mutation.submitComment':
    'of somebody unknown it waits until the mailed link is opened, and is recorded then',
  'Mutation.saveDraft':
    'sends again, by itself, what stands there already; where it changes something it is recorded',
};

/** Refusals of strangers are counted, not recorded: who floods must not fill the log. */
const isForStrangers = (operation: string): boolean => mayCall(anonymous, operation) !== 'no';

/** Acts that lack their record, or have more than one: a line each. */
export async function recordsAmiss(orm: Database, acts: readonly Act[]): Promise<string[]> {
  const rows = await orm.em.fork().execute<{ requestId: string; operation: string; outcome: string }[]>(
    `select request_id as "requestId", operation, outcome from audit_event
       where request_id = any (string_to_array(?, ','))`,
    [acts.map(({ requestId }) => requestId).join(',')],
  );
  const byRequest = Map.groupBy(rows, ({ requestId }) => requestId);
  const done = new Set<string>();
  return acts.flatMap(({ requestId, operation, code, key }) => {
    const found = (byRequest.get(requestId) ?? []).map((event) => `${event.operation} ${event.outcome}`);
    if (code !== null) {
      const right =
        isForStrangers(operation) ||
        operation in unrecorded ||
        (found.length === 1 && found[0] === `${operation} ${code}`);
      return right ? [] : [`${operation} ${code}: ${found.join(', ') || 'no record'}`];
    }
    // Of many at once some may be refused, each with its record. Sent again it is answered again, and done once.
    const again = key !== null && done.has(`${operation} ${key}`);
    if (key !== null) done.add(`${operation} ${key}`);
    const right =
      again || operation in unrecorded || found.some((record) => record.startsWith(`${operation} `));
    return right ? [] : [`${operation} done: ${found.join(', ') || 'no record'}`];
  });
}
