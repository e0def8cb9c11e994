import type { MailRowsQuery } from '../generated/graphql';

/** One mail of the outbox, as the list asks for it. */
export type MailRow = MailRowsQuery['mails']['edges'][number]['node'];
