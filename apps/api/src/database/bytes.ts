import { Query, type Connection, type QueryConfig } from 'pg';
import { Parser } from 'pg-protocol/dist/parser.js';
import type { Duplex } from 'node:stream';

/** Text as the UTF-8 it is sent as: a character for each byte. */
export type Bytes = string;

export const bytesOf = (text: string): Bytes => (isAscii(text) ? text : Buffer.from(text).toString('latin1'));

export const textOf = (bytes: Bytes): string =>
  isAscii(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString();

// oxlint-disable-next-line no-control-regex
const isAscii = (text: string): boolean => !/[^\u0000-\u007f]/u.test(text);

/** A connection whose answers can be read in two ways. */
interface ReadingConnection extends Connection {
  attachListeners(stream: Duplex): void;
  reader?: { encoding: 'utf-8' | 'latin1' };
}

/**
 * Lets statements of a connection be answered in bytes. The driver reads everything as text, and offers no other way
 * than its parser's own; what it does with a message is left as it is.
 */
export function letReadBytes(connection: ReadingConnection): void {
  connection.attachListeners = (stream) => {
    const parser = new Parser();
    connection.reader = (parser as unknown as { reader: NonNullable<ReadingConnection['reader']> }).reader;
    stream.on('data', (part: Buffer) =>
      parser.parse(part, (message) =>
        connection.emit(message.name === 'error' ? 'errorMessage' : message.name, message),
      ),
    );
  };
}

/**
 * A statement whose texts are only passed on: making text of a large answer, and bytes of it again, takes more time
 * than all else that is done with it. Its values are `Bytes`. The driver takes it as it takes any other.
 */
export const bytesQuery = (config: QueryConfig): QueryConfig =>
  new BytesQuery({ ...config, types: { getTypeParser: () => (value: Bytes) => value } } as QueryConfig);

/** What the driver's own statements do, though its types do not tell. */
const DriverQuery = Query as unknown as new (config: QueryConfig) => QueryConfig & {
  submit(connection: Connection): unknown;
  handleReadyForQuery(connection: Connection): void;
};

class BytesQuery extends DriverQuery {
  override submit(connection: Connection): unknown {
    readerOf(connection).encoding = 'latin1';
    return super.submit(connection);
  }

  override handleReadyForQuery(connection: Connection): void {
    readerOf(connection).encoding = 'utf-8';
    super.handleReadyForQuery(connection);
  }
}

function readerOf(connection: Connection) {
  const { reader } = connection as ReadingConnection;
  if (!reader) throw new Error('This connection reads text alone.');
  return reader;
}
