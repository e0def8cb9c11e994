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
