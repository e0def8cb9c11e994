import { request, type OutgoingHttpHeaders } from 'node:http';

/** A request the server has begun to read and cannot answer before its body is sent. */
export interface Begun {
  finish: () => Promise<{ status: number | undefined }>;
}

/** Resolves once the server has the request in its hands: it says so with `100 Continue`. */
export function begin(
  address: string,
  method: string,
  body: string,
  headers: OutgoingHttpHeaders,
): Promise<Begun> {
  const running = request(address, {
    method,
    headers: { ...headers, 'content-length': Buffer.byteLength(body), expect: '100-continue' },
  });
  const answered: ReturnType<Begun['finish']> = new Promise((resolve, reject) => {
    running.once('error', reject);
    running.once('response', (response) => {
      response.resume();
      response.once('end', () => resolve({ status: response.statusCode }));
      response.once('error', reject);
    });
  });
  // Who finishes it hears of a fault; before that there is nobody to tell.
  answered.catch(() => {});
  const finish = () => {
    running.end(body);
    return answered;
  };
  running.flushHeaders();
  return new Promise((resolve, reject) => {
    running.once('continue', () => resolve({ finish }));
    running.once('error', reject);
  });
}
