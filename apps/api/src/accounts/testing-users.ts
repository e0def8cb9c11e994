import type { Someone } from '../testing/world.js';

/** What the tests of users and their roles ask, and read of the answers. */
export interface UserFacts {
  id: string;
  email: string;
  version: number;
  hasPassword: boolean;
  hasSecondFactor: boolean;
  invitedUntil: string | null;
  memberships: { id: string; role: string }[];
}
export interface UserList {
  users: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: UserFacts }[];
  };
}

const facts = `id email name locale disabled version lastSignInAt hasPassword hasSecondFactor invitedUntil
  memberships { id role college cycle validFrom validTo isCurrent institution { reference } }`;

export const list = `query ($filter: UserFilter, $first: Int, $after: String) {
  users(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${facts} } } } }`;

const mutation = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { user { ${facts} } } }`;
export const create = mutation('createUser', 'CreateUserInput');
export const update = mutation('updateUser', 'UpdateUserInput');
export const add = mutation('addMembership', 'AddMembershipInput');
export const end = mutation('endMembership', 'EndMembershipInput');

export async function find(admin: Someone, email: string): Promise<UserFacts> {
  const { data } = await admin.run<UserList>(list, { filter: { q: email } });
  return data.users.edges.map(({ node }) => node).find((node) => node.email === email)!;
}

let made = 0;
export async function newUser(admin: Someone): Promise<UserFacts> {
  const input = {
    email: `user${++made}@example.org`,
    name: 'حساب للتجربة',
    locale: 'FR',
    password: 'twelve letters',
  };
  return (await admin.run<{ createUser: { user: UserFacts } }>(create, { input })).data.createUser.user;
}
