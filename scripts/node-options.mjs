/**
 * How the api's process runs: what is soon thrown away is thrown away early, so that it stays small on a small machine.
 * With the limit Node.js chooses by the machine's memory, freed pages are kept, a sixteenth of it: five minutes of ten times
 * the rated load took 650 MB. What lives at any moment is 60 to 100 MB.
 * The lines of its sources are looked up when a fault is told (apps/api/src/http/log.ts).
 */
export const nodeOptions = ['--max-semi-space-size=4', '--max-old-space-size=384'];
