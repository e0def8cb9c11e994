/** The address of a list narrowed by filters, so that a number on a page can lead to its rows. */
export function listPath(resource: string, filter: Record<string, unknown> = {}): string {
  if (Object.keys(filter).length === 0) return `/${resource}`;
  return `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;
}

export const recordPath = (resource: string, id: string): string => `/${resource}/${encodeURIComponent(id)}`;
