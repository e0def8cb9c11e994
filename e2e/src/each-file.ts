import { afterAll } from 'vitest';
import { endServed } from './served.js';

// Run for every file anew, whatever its worker has loaded already.
afterAll(endServed);
