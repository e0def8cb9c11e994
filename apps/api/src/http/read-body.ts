import type { z } from 'zod';
import { HttpFailure } from './failures.js';

/** A body of the shape a route asks for; anything else is refused before it is looked at. */
export function readBody<T>(shape: z.ZodType<T>, body: unknown): T {
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new HttpFailure(400, 'INVALID_INPUT', 'Something is missing, too long, or not of the right kind.');
}
