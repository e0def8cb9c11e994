import { connect } from 'node:net';

/** One request, ready to be sent as often as wanted. */
export function requestOf({ host, port, path, body, headers = {} }) {
  const text = JSON.stringify(body);
  const lines = {
    host: `${host}:${port}`,
    'content-type': 'application/json',
    accept: 'application/json',
    'content-length': Buffer.byteLength(text),
    ...headers,
  };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${head.join('')}\r\n${text}`);
}

/**
 * A connection that is kept and asks one thing after the other. Nearer to the socket than fetch, because what the
 * client costs is taken from the servers that are measured on the same machine.
 */
export function openConnection({ host, port }) {
  const socket = connect({ host, port, noDelay: true });
  let waiting = null;
  let received = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const answer = readAnswer(received);
    if (answer === null) return;
    received = Buffer.alloc(0);
    const { resolve } = waiting;
    waiting = null;
    resolve(answer);
  });
  const fail = (error) => waiting?.reject(error ?? new Error('The server closed the connection.'));
  socket.on('error', fail);
  socket.on('close', () => fail());
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

/** Status and body of a complete answer; null while parts are missing. */
function readAnswer(buffer) {
  const end = buffer.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = buffer.latin1Slice(0, end);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`An answer without its length:\n${head}`);
  if (buffer.length < end + 4 + Number(length)) return null;
  return { status: Number(head.slice(9, 12)), body: buffer.subarray(end + 4) };
}

/** One answer, read as JSON. */
export async function ask(server, request) {
  const connection = openConnection(server);
  try {
    const { status, body } = await connection.send(request);
    return { status, json: JSON.parse(body.toString()) };
  } finally {
    connection.close();
  }
}

/**
 * Sends the requests in turn over some connections for some seconds. `take` gives the next request, or null when
 * there is none left. Latencies in milliseconds.
 */
export async function load(server, { connections, seconds, take }) {
  const latencies = [];
  let failed = null;
  let failures = 0;
  const began = performance.now();
  const until = began + seconds * 1000;
  const work = async () => {
    const connection = openConnection(server);
    for (let at = performance.now(); at < until;) {
      const request = take();
      if (request === null) break;
      const { status, body } = await connection.send(request);
      const now = performance.now();
      latencies.push(now - at);
      at = now;
      if (status !== 200 || body.includes('"errors":')) {
        failures++;
        failed ??= `${status} ${body.toString().slice(0, 500)}`;
      }
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, work));
  const took = (performance.now() - began) / 1000;
  return { count: latencies.length, seconds: took, latencies, failures, failed };
}

/** A source that never ends: the same requests again and again. */
export function inTurn(requests) {
  let next = 0;
  return () => requests[next++ % requests.length];
}

/** A source of requests that can be sent once only. */
export function onceEach(requests) {
  let next = 0;
  return () => requests[next++] ?? null;
}
