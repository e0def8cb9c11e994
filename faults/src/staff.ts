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
  const { createApiClient } = await get(
    origin,
    admin!,
    `mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { key } }`,
    {
      input: {
        name: 'faults',
        contact: 'faults@partner.example',
        scopes: ['READ', 'PROPOSALS_SUBMIT'],
        costPerHour: 1_000_000,
      },
    },
  );
  const { key } = createApiClient as unknown as { key: string };
  const application: Person = {
    name: 'faults',
    path: '/graphql',
    headers: { authorization: `Bearer ${key}` },
  };
  return { member: member!, secretariat: secretariat!, admin: admin!, officer: officer!, application };
}
