import type { AuditRowsQuery } from '../generated/graphql';

/** One line of the log, as the list asks for it. */
export type AuditRow = AuditRowsQuery['auditEvents']['edges'][number]['node'];
