import type { Socket } from 'node:net';
import { TestService } from '../testing/test-service.js';

/** A mail as it reached the server. */
export interface Arrived {
  messageId: string;
  to: string;
  content: string;
}

/** A mail server that keeps what it is given. */
export class TestSmtp extends TestService {
  readonly arrived: Arrived[] = [];
  /** What it does with the mail that is about to come: takes it, or falls silent before it or when it is kept. */
  forNext = (): 'well' | 'unheard' | 'mute' => 'well';

  /** How long it takes for each answer. */
  paceMs = 0;
  /** What those who came called themselves. */
  readonly names: string[] = [];

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  protected answer(socket: Socket): void {
    const say = (line: string): void =>
      void setTimeout(() => socket.writable && socket.write(`${line}\r\n`), this.paceMs);
    let got = '';
    let to = '';
    let inContent = false;
    let mood = 'well';
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
          this.store(to, part);
          if (mood === 'mute') return;
          say('250 kept');
        } else if (/^DATA/iu.test(part)) {
          mood = this.forNext();
          if (mood === 'unheard') return;
          inContent = true;
          say('354 go on');
        } else {
          const name = /^EHLO (.+)/iu.exec(part)?.[1];
          if (name !== undefined) this.names.push(name);
          to = /^RCPT TO:<(.+?)>/iu.exec(part)?.[1] ?? to;
          say(/^QUIT/iu.test(part) ? '221 bye' : '250 ok');
        }
      }
    });
  }

  private store(to: string, content: string): void {
    const messageId = /^Message-ID: <([^@]+)@/imu.exec(content)![1]!;
    this.arrived.push({ messageId, to, content });
  }
}
