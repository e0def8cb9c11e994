import { serve } from '../../scripts/start.mjs';

/** The api as `npm start` runs it once everything is built. */
process.exitCode = await serve([]);
