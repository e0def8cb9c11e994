import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';

const PATIENCE = 10_000;

export interface Answered {
  status: number | null;
  failure: string | null;
}

/**
 * One POST to an address somebody gave: the address it resolves to must not lie in our own network, redirects are not
 * followed, the answer is not read, and nobody is waited for long.
 */
export function send(
  url: string,
  headers: Record<string, string>,
  body: string,
  allowPrivate: boolean,
): Promise<Answered> {
  const https = url.startsWith('https:');
  const options = { allowPrivateIPAddress: allowPrivate, allowMetaIPAddress: allowPrivate, keepAlive: false };
  const agent = https ? new RequestFilteringHttpsAgent(options) : new RequestFilteringHttpAgent(options);
  return new Promise((resolve) => {
    const failed = (error: Error) => resolve({ status: null, failure: error.message.slice(0, 200) });
    try {
      const request = (https ? requestHttps : requestHttp)(url, {
        method: 'POST',
        agent,
        signal: AbortSignal.timeout(PATIENCE),
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      });
      request.on('error', failed);
      request.on('response', (response) => {
        const status = response.statusCode ?? 0;
        response.destroy();
        const taken = status >= 200 && status < 300;
        resolve({ status, failure: taken ? null : `answered with ${status}` });
      });
      request.end(body);
    } catch (error) {
      failed(error as Error);
    }
  });
}
