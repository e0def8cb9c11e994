import { pino, type Logger } from 'pino';

/** One JSON line an event, on the error stream; what could identify or impersonate somebody is cut out. */
export function openLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      redact: [
        '*.password',
        '*.cookie',
        '*.authorization',
        '*.token',
        'err.parameters',
        'err.query',
        'err.detail',
      ],
    },
    pino.destination(2),
  );
}
