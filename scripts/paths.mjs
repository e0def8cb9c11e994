import { resolve } from 'node:path';

/** A relative path is meant from where the person stands, not from the checkout. */
export const fromWhereOneStands = (args) =>
  args.map((arg) => (arg.startsWith('--') ? arg : resolve(process.env.INIT_CWD ?? process.cwd(), arg)));
