import { once } from 'node:events';
import { createServer } from 'node:http';

const own = { 'content-type': 'application/json', 'x-iltizam': '1' };

/** What the run itself says: its figures, and how it is. */
export async function figures(origin: string, metrics: string): Promise<string> {
  const answers = await Promise.all(
    [metrics, `${origin}/health/ready`, `${origin}/health/live`].map(async (address) => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${answer.status} of ${address}`);
      return answer.text();
    }),
  );
  return answers.join('\n');
}

/** Keeps every trace it is sent, as it is sent. */
export async function openCollector() {
  let told = '';
  const server = createServer(async (request, response) => {
    for await (const part of request) told += String(part);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    /** Has the program tell its figures, and send its traces here. */
    settings: { METRICS_PORT: '0', OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` },
    told: () => told,
    close: () => server.close().closeAllConnections(),
  };
}

/** What fails, with names, addresses and links in it: the report of it says where and not what. */
export async function failOnPurpose(origin: string, email: string, token: string): Promise<number[]> {
  const sent: [string, RequestInit][] = [
    ['/graphql', { method: 'POST', headers: own, body: `{"query": "{ nothing(${email}) }"` }],
    [
      '/graphql',
      {
        method: 'POST',
        headers: own,
        body: JSON.stringify({
          query: `{ plan(reference: "${token}") { ${email.split('@')[0]!.replaceAll('.', '_')} } }`,
        }),
      },
    ],
    [
      '/graphql',
      {
        method: 'POST',
        headers: own,
        body: JSON.stringify({
          query: 'query ($r: String!) { plan(reference: $r) { id } }',
          variables: { r: { email, token } },
        }),
      },
    ],
    [`/ar/confirm?t=${token}%E0%A4%A`, {}],
    [`/ar/%E0%A4%A?email=${email}`, {}],
    [`/ar/proposals?after=${token}`, {}],
    [`/files/${token}`, { headers: { cookie: `iltizam-citizen=${token}` } }],
    ['/api/auth/sign-in', { method: 'POST', headers: own, body: JSON.stringify({ email, password: token }) }],
    [
      '/ar/propose/files',
      {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'same-origin' },
        body: email,
      },
    ],
  ];
  return Promise.all(sent.map(async ([path, init]) => (await fetch(origin + path, init)).status));
}
