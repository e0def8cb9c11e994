import type { z } from 'zod';

/** What is wrong, and where: the file's name, the JSON path in it, a sentence for whoever wrote the file. */
export type Fault = { file: string; path: string; reason: string };

/** The folder's files by name, as JSON gives them: nothing is known of their shape yet. */
export type RawFiles = ReadonlyMap<string, unknown>;

export function jsonPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (path, key) => path + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`),
    '$',
  );
}

/** Said instead of "expected string, received undefined". */
export const missing = {
  error: ({ input }: { input?: unknown }) => (input === undefined ? 'is missing' : undefined),
};

/** What zod found, one entry a fault: an object with three unknown keys has three. */
export const plainIssues = (error: z.ZodError): { path: PropertyKey[]; message: string }[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key], message: 'unknown key' }))
      : [{ path: issue.path, message: issue.message }],
  );

export const shapeFaults = (file: string, error: z.ZodError): Fault[] =>
  plainIssues(error).map(({ path, message }) => ({ file, path: jsonPath(path), reason: message }));
