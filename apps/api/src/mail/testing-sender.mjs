// A sender of its own that can be killed: it sends what is due until nothing is, or until asked no more.
import pino from 'pino';
import { connectDatabase, readerOf } from '../../dist/database/database.js';
import { openMailServer } from '../../dist/mail/mail-server.js';
import { sendDue } from '../../dist/mail/send-due.js';

const [connection, url] = process.argv.slice(2);
const orm = await connectDatabase(JSON.parse(connection), 4);
const server = openMailServer(url, pino({ level: 'silent' }));
const read = readerOf(orm.em.fork());
while ((await sendDue(read, { server, from: 'a@portal.example', origin: 'https://portal.example' })) > 0);
await orm.close();
