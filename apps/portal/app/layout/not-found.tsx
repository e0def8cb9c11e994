import { notShown } from '../graph/ask.js';

export function loader(): never {
  throw notShown(404);
}

/** Never drawn: the loader always refuses. A route without a page would answer in JSON. */
export default function NotFound() {
  return null;
}
