import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A mail as it reached the server. */
export interface Arrived {
  messageId: string;
  to: string;
  content: string;
}

export type Mood = 'well' | 'silent' | 'gone' | 'unheard' | 'mute';

/** A mail server that keeps what it is given. */
export class TestSmtp {
  /**
   * Takes mails; takes connections and says nothing; hangs up at once; falls silent when a mail is about to come, or when it
   * has come and is kept.
   */
  mood: Mood = 'well';
  readonly arrived: Arrived[] = [];
  /** Connections so far. */
  asked = 0;
  /** Its mood for the mail that is about to come. */
  forNext = (): Mood => this.mood;
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => this.answer(socket));
  }

  static async open(): Promise<TestSmtp> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new TestSmtp(server);
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Hangs up on everybody. */
  hangUp(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.hangUp();
    this.server.close();
    await once(this.server, 'close');
  }

  private answer(socket: Socket): void {
    this.asked++;
    this.sockets.add(socket);
    socket.on('error', () => {}).once('close', () => this.sockets.delete(socket));
    if (this.mood === 'gone') return void socket.destroy();
    if (this.mood === 'silent') return;
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    let got = '';
    let to = '';
    let inContent = false;
    let mood: Mood = this.mood;
    say('220 mail.example ESMTP');
    socket.on('data', (bytes: Buffer) => {
      got += bytes.toString('utf8');
      const end = inContent ? '\r\n.\r\n' : '\r\n';
      for (
        let at = got.indexOf(end);
        at >= 0 && !socket.destroyed;
        at = got.indexOf(inContent ? '\r\n.\r\n' : '\r\n')
      ) {
        const part = got.slice(0, at);
        got = got.slice(at + (inContent ? 5 : 2));
        if (inContent) {
          inContent = false;
          this.keep(to, part);
          if (mood === 'mute') return;
          say('250 kept');
        } else if (/^DATA/iu.test(part)) {
          mood = this.forNext();
          if (mood === 'unheard') return;
          inContent = true;
          say('354 go on');
        } else {
          to = /^RCPT TO:<(.+?)>/iu.exec(part)?.[1] ?? to;
          say(/^QUIT/iu.test(part) ? '221 bye' : '250 ok');
        }
      }
    });
  }

  private keep(to: string, content: string): void {
    const messageId = /^Message-ID: <([^@]+)@/imu.exec(content)![1]!;
    this.arrived.push({ messageId, to, content });
  }
}
