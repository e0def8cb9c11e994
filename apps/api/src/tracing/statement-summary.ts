const table = /\b(?:from|into|update|join)\s+(?:only\s+)?"?([a-z_]+)"?/giu;

/** How much of a statement is looked at: its tables come early, and some hold whole files. */
const LOOKED_AT = 2_000;

/**
 * `select proposal`: what a statement does, and the first of our tables it names. Never its text, in which entities'
 * own statements hold their values.
 */
export function statementSummary(text: string, tables: ReadonlySet<string>): string {
  const beginning = text.slice(0, LOOKED_AT);
  const verb = /^\s*(select|insert|update|delete|with|begin|commit|rollback|savepoint|set)\b/iu.exec(
    beginning,
  )?.[1];
  const named = [...beginning.matchAll(table)]
    .map(([, name]) => name!.toLowerCase())
    .find((name) => tables.has(name));
  return [verb?.toLowerCase() ?? 'other', ...(named ? [named] : [])].join(' ');
}
