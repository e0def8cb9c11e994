import type { IncomingMessage } from 'node:http';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { limits } from '../graphql/limits.js';
import { HttpFailure, tooLarge, unreadable } from './failures.js';

const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** How deep arrays and objects nest in a JSON text, without parsing it: deep ones are built to exhaust a parser. */
export function jsonDepth(text: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const byte = text[at]!;
    if (inString) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (OPEN.has(byte)) deepest = Math.max(deepest, ++depth);
    else if (CLOSE.has(byte)) depth--;
  }
  return deepest;
}

/** Bodies that were read before Express was asked. */
const read = new WeakMap<IncomingMessage, Buffer>();

/** Leaves a request to Express whose body was read, within the limit, and found to need more. */
export function handOver(request: IncomingMessage, body: Buffer): void {
  read.set(request, body);
}

const ORDER_MARK = '\uFEFF';

/** The value of a body; throws where it is no JSON, or deeper than the limit. */
export function parseJson(body: Buffer): unknown {
  const depth = jsonDepth(body);
  if (depth > limits.jsonDepth) throw tooLarge('jsonDepth', depth);
  try {
    const text = body.toString();
    // Express reads past it too: a body means the same whoever reads it.
    const value: unknown = JSON.parse(text.startsWith(ORDER_MARK) ? text.slice(1) : text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Said below.
  }
  throw unreadable();
}

/** Reads a JSON body within the limits; anything compressed or of another type is refused, not guessed at. */
export function jsonBody(): RequestHandler[] {
  const parse = express.json({
    limit: limits.bodyBytes,
    // What is no JSON was refused before.
    type: ({ method }) => method === 'POST',
    inflate: false,
    verify: (_request, _response, text) => {
      const depth = jsonDepth(text);
      if (depth > limits.jsonDepth) throw tooLarge('jsonDepth', depth);
    },
  });
  const parseRead: RequestHandler = (request, response, next) => {
    const body = read.get(request);
    if (body === undefined) return parse(request, response, next);
    request.body = body.length === 0 ? undefined : parseJson(body);
    next();
  };
  return [jsonOnly, parseRead];
}

/** JSON is UTF-8: what is counted in bytes before it is parsed would mean something else in another one. */
const otherCharset = /charset\s*=\s*"?(?!utf-8\b)/iu;

/** A form of another site can send `text/plain` without asking first; JSON it cannot. */
function jsonOnly(request: Request, _response: Response, next: NextFunction): void {
  if (request.method !== 'POST') return next();
  if (request.is('application/json') && !otherCharset.test(request.headers['content-type'] ?? ''))
    return next();
  next(new HttpFailure(415, 'BAD_REQUEST', 'Send JSON, with Content-Type: application/json.'));
}
