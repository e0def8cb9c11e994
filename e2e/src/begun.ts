import { request } from 'node:http';

/** A request the server has begun to read and cannot answer before its body is sent. */
export interface Begun {
  finish: () => Promise<{ status: number | undefined; body: string }>;
}

/** Resolves once the server has the request in its hands: it says so with `100 Continue`. */
export function begin(address: string, body: object): Promise<Begun> {
  const text = JSON.stringify(body);
  const running = request(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      'x-iltizam': '1',
      expect: '100-continue',
    },
  });
  const answered: ReturnType<Begun['finish']> = new Promise((resolve, reject) => {
    running.once('error', reject);
    running.once('response', (response) => {
      let read = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (read += chunk));
      response.once('end', () => resolve({ status: response.statusCode, body: read }));
      response.once('error', reject);
    });
  });
  // Who finishes it hears of a fault; before that there is nobody to tell.
  answered.catch(() => {});
  const finish = () => {
    running.end(text);
    return answered;
  };
  running.flushHeaders();
  return new Promise((resolve, reject) => {
    running.once('continue', () => resolve({ finish }));
    running.once('error', reject);
  });
}
