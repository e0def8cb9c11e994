import { connect, type Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';

/** Bytes of an answer at most: a name and a word. */
const LONGEST_ANSWER = 4_000;

/**
 * One question to clamd, on a connection of its own: its protocol is a command, the file in pieces that say how long they
 * are, and one line of answer. Fails where nobody answers in time.
 */
export async function askClamd(
  address: URL,
  command: 'PING' | 'INSTREAM',
  patienceMs: number,
  file?: AsyncIterable<Buffer>,
): Promise<string> {
  const socket =
    address.protocol === 'unix:'
      ? connect({ path: decodeURIComponent(address.pathname) })
      : connect({ host: address.hostname.replaceAll(/^\[|\]$/gu, ''), port: Number(address.port || 3310) });
  const late = setTimeout(
    () => socket.destroy(new Error('the virus scanner did not answer in time')),
    patienceMs,
  );
  try {
    const answer = answerOf(socket);
    socket.write(`z${command}\0`);
    // It may answer before it has everything, and hang up: what it said counts.
    if (file) await Promise.race([answer, pipeline(inPieces(file), socket, { end: false }).catch(() => {})]);
    return await answer;
  } finally {
    clearTimeout(late);
    socket.destroy();
  }
}

async function* inPieces(file: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  for await (const piece of file) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    yield length;
    yield piece;
  }
  yield Buffer.alloc(4);
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const said = (): string => text.split('\0', 1)[0]!.trim();
    socket.on('data', (bytes: Buffer) => {
      text = (text + bytes.toString('utf8')).slice(0, LONGEST_ANSWER);
      if (text.includes('\0')) resolve(said());
    });
    socket.once('error', (error) => (text === '' ? reject(error) : resolve(said())));
    socket.once('close', () =>
      text === '' ? reject(new Error('the virus scanner hung up')) : resolve(said()),
    );
  });
}
