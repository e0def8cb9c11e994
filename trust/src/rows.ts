import abuse from '../rows/abuse.json' with { type: 'json' };
import authentication from '../rows/authentication.json' with { type: 'json' };
import authorisation from '../rows/authorisation.json' with { type: 'json' };
import exported from '../rows/exports.json' with { type: 'json' };
import files from '../rows/files.json' with { type: 'json' };
import graphql from '../rows/graphql.json' with { type: 'json' };
import input from '../rows/input.json' with { type: 'json' };
import personalData from '../rows/personal-data.json' with { type: 'json' };
import reliability from '../rows/reliability.json' with { type: 'json' };
import supplyAndHeaders from '../rows/supply-and-headers.json' with { type: 'json' };

/** One thing that is attempted or happens to the platform, and what must then be so. Its id never changes. */
export interface Row {
  id: string;
  /** Who attempts it, by the letters the page explains; nobody where it just happens. */
  by?: string;
  attempt: string;
  expected: string;
  /** Why it cannot be tested on a developer's machine, in words a reader would accept. */
  reason?: string;
  /** What its tests do not hold yet: such a row does not count as held. */
  lacks?: string;
  /** What is set in the environment for `npm run prove`, where the tests of every day run a short version. */
  full?: Record<string, string>;
}

export interface Group {
  title: string;
  rows: Row[];
}

export const groups: Group[] = [
  { title: 'Authentication and sessions', rows: authentication },
  { title: 'Authorisation', rows: authorisation },
  { title: 'GraphQL', rows: graphql },
  { title: 'Input and content', rows: input },
  { title: 'Files', rows: files },
  { title: 'Personal data', rows: personalData },
  { title: 'Exports', rows: exported },
  { title: 'Abuse by citizens', rows: abuse },
  { title: 'Supply chain, configuration, headers', rows: supplyAndHeaders },
  { title: 'Reliability', rows: reliability },
];

export const rows: Row[] = groups.flatMap((group) => group.rows);
