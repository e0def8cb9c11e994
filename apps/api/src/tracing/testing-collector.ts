import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as it was sent, its attributes by their names. */
export interface SentSpan {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  attributes: Record<string, string | number>;
  status: { code?: number };
}

interface Wire extends Omit<SentSpan, 'attributes'> {
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[];
}

/** A collector of OpenTelemetry's, of which a test says how well it is. */
export async function openCollector() {
  const spans: SentSpan[] = [];
  const held: ServerResponse[] = [];
  const bodies: string[] = [];
  let mute = false;
  const answer = (response: ServerResponse) =>
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
  const http = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += String(part);
    if (mute) return held.push(response);
    bodies.push(text);
    for (const { scopeSpans } of JSON.parse(text).resourceSpans)
      for (const { spans: sent } of scopeSpans as { spans: Wire[] }[])
        for (const span of sent) {
          const named = span.attributes.map(({ key, value }) => [
            key,
            value.stringValue ?? Number(value.intValue),
          ]);
          spans.push({ ...span, attributes: Object.fromEntries(named) });
        }
    return answer(response);
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    spans,
    /** Everything that was sent, as it was sent. */
    text: () => bodies.join('\n'),
    /** It takes what it is sent and says nothing, as one that is overloaded. */
    fallSilent: () => (mute = true),
    wakeUp() {
      mute = false;
      held.splice(0).forEach(answer);
    },
    async close() {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}

export type Collector = Awaited<ReturnType<typeof openCollector>>;
