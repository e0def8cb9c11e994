import { setTimeout as pause } from 'node:timers/promises';
import { get, signIn, type Person } from './people.js';

/** Those who work at once: each kind of person once, and an application with a key. */
export interface Staff {
  member: Person;
  secretariat: Person;
  admin: Person;
  officer: Person;
  application: Person;
}

export async function openStaff(origin: string): Promise<Staff> {
  const [member, secretariat, admin, officer] = await Promise.all(
    ['member.civil', 'secretariat', 'admin', 'officer.justice'].map((account) => signIn(origin, account)),
  );
  const application = await openApplication(origin, admin!);
  return { member: member!, secretariat: secretariat!, admin: admin!, officer: officer!, application };
}

/** Each of them has a new session; whoever is sent away because there is too much to do keeps the one they have. */
export async function signInAgain(
  origin: string,
  { member, secretariat, admin, officer }: Staff,
): Promise<number> {
  const all = [member, secretariat, admin, officer].map(async (person) => {
    person.headers = (await signIn(origin, person.name)).headers;
  });
  return (await Promise.allSettled(all)).filter(({ status }) => status === 'fulfilled').length;
}

/** Their sessions end where the clock goes fast: until it is over they sign in again and again. Returns how often. */
export async function staySignedIn(
  origin: string,
  staff: Staff,
  everyMs: number,
  over: () => boolean,
): Promise<number> {
  let times = 0;
  for (let at = performance.now(); !over(); await pause(100)) {
    if (performance.now() - at < everyMs) continue;
    at = performance.now();
    times += await signInAgain(origin, staff);
  }
  return times;
}

/**
 * An application with a key. An instance takes a twentieth of its hour in advance, which is gone with it when it is
 * killed: twenty kills use up an hour.
 */
export async function openApplication(origin: string, admin: Person): Promise<Person> {
  const { createApiClient } = await get(
    origin,
    admin,
    `mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { key } }`,
    {
      input: {
        name: 'faults',
        contact: 'faults@partner.example',
        scopes: ['READ', 'PROPOSALS_SUBMIT'],
        costPerHour: 1_000_000_000,
      },
    },
  );
  const { key } = createApiClient as unknown as { key: string };
  return { name: 'faults', path: '/graphql', headers: { authorization: `Bearer ${key}` } };
}
