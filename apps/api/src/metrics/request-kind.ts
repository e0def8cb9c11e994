/** What a request is for, by the beginning of its path; the first that fits. What none fits is the portal's. */
const paths = [
  ['public_graphql', '/graphql'],
  ['staff_graphql', '/staff/graphql'],
  ['sign_in', '/api/auth'],
  ['console', '/console'],
  ['health', '/health'],
  ['open_data', '/data'],
  ['open_data', '/feeds'],
  ['open_data', '/calendar'],
  ['files', '/files'],
  ['files', '/staff'],
  ['assets', '/assets'],
  ['assets', '/proof'],
] as const;

export const requestKinds = [...new Set(paths.map(([kind]) => kind)), 'portal'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** One of a few, whatever a stranger asks for: an address that is nobody's makes no new series. */
export function requestKind(url: string): RequestKind {
  const end = url.search(/[?#]/u);
  const path = end === -1 ? url : url.slice(0, end);
  const found = paths.find(([, begins]) => path === begins || path.startsWith(`${begins}/`));
  return found ? found[0] : 'portal';
}

export const statusClasses = ['1xx', '2xx', '3xx', '4xx', '5xx', 'left'] as const;
export type StatusClass = (typeof statusClasses)[number];

/** `left`: whoever asked hung up before the answer was whole. */
export const statusClass = (status: number, whole: boolean): StatusClass =>
  whole ? statusClasses[Math.min(5, Math.max(1, Math.floor(status / 100))) - 1]! : 'left';
