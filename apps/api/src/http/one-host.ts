import type { Answer } from './watching.js';

/**
 * A request names one host, or it is refused (RFC 9112, 3.2): of two a proxy may read one and this server the other, and a
 * cache between them keep the answer under the wrong name. Node refuses those that name none.
 */
export const oneHost =
  (answer: Answer): Answer =>
  (request, response) => {
    if (hostsIn(request.rawHeaders) < 2) return answer(request, response);
    response.writeHead(400, { Connection: 'close', 'Content-Length': 0 }).end();
  };

/** Names and values in turn. */
function hostsIn(raw: readonly string[]): number {
  let hosts = 0;
  for (let at = 0; at < raw.length; at += 2) if (raw[at]!.toLowerCase() === 'host') hosts++;
  return hosts;
}
