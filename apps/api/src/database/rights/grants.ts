/** Tables to which the api adds, and in which it changes nothing. */
export const onlyAddedTo = ['audit_event', 'audit_link', 'audit_anchor'];

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** What the role the api works as may do: read and write rows, never the shape of a table, never what was logged. */
export const grantsTo = (api: string): string[] => [
  `grant usage on schema public to ${quoted(api)}`,
  `grant select, insert, update, delete on all tables in schema public to ${quoted(api)}`,
  `grant usage, select, update on all sequences in schema public to ${quoted(api)}`,
  `revoke insert, update, delete on migration from ${quoted(api)}`,
  'revoke execute on function erase_logged_events from public',
  `grant execute on function erase_logged_events to ${quoted(api)}`,
  `revoke update, delete on ${onlyAddedTo.join(', ')} from ${quoted(api)}`,
];
