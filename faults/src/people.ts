import { PASSWORD } from './api.js';

const own = { 'content-type': 'application/json', 'x-iltizam': '1' };

/** What the server said: its answer, or null where nobody knows whether it was done. */
export type Said = { data: Record<string, never> } | { errors: string[] } | null;

/** Somebody who asks the server's one endpoint, wherever it is just now. */
export interface Person {
  /** As the log names them; for an application the name of its client. */
  name: string;
  path: '/staff/graphql' | '/graphql';
  headers: Record<string, string>;
}

export async function signIn(origin: string, account: string): Promise<Person> {
  const answer = await fetch(`${origin}/api/auth/sign-in`, {
    method: 'POST',
    headers: own,
    body: JSON.stringify({ email: `${account}@demo.iltizam.test`, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`${account} is not let in: ${answer.status} ${await answer.text()}`);
  const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
  return { name: account, path: '/staff/graphql', headers: { cookie } };
}

/** What a file that was announced is sent with, from its first byte. */
export const fileHeaders = ({ headers }: Person): Record<string, string> => ({
  ...headers,
  'x-iltizam': '1',
  'content-type': 'application/offset+octet-stream',
  'upload-offset': '0',
});

/** A file of so many bytes is announced; returns where it is sent to, now or later. */
export async function announceFile(origin: string, person: Person, bytes: number): Promise<string> {
  const file = { name: 'x.pdf', bytes };
  const input = { commitment: 'ma-nap-2-c14', title: { fr: 'x' }, public: false, file };
  const mutation = `mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { evidence { sendTo } } }`;
  const { addEvidence } = await get(origin, person, mutation, { input });
  return (addEvidence as unknown as { evidence: { sendTo: string } }).evidence.sendTo;
}

/** Null where nobody answered: with too much to do a server hangs up before it has read everything. */
export const sendFile = (
  address: string,
  person: Person,
  body: Buffer<ArrayBuffer>,
): Promise<Response | null> =>
  fetch(address, { method: 'PATCH', headers: fileHeaders(person), body }).catch(() => null);

/** What is not answered in that time is not known. */
const PATIENCE_MS = 20_000;

/** One operation. What the server does not answer, or calls its own fault, may have been done or not. */
export async function say(
  origin: string,
  { path, headers }: Person,
  query: string,
  variables: object = {},
): Promise<Said> {
  try {
    const answer = await fetch(origin + path, {
      method: 'POST',
      headers: { ...own, ...headers },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { data, errors } = (await answer.json()) as {
      data?: Record<string, never>;
      errors?: { extensions: { code: string } }[];
    };
    const codes = (errors ?? []).map(({ extensions }) => extensions.code);
    if (answer.status >= 500 || codes.includes('INTERNAL')) return null;
    return codes.length > 0 ? { errors: codes } : { data: data! };
  } catch {
    return null;
  }
}

/** One operation that has to succeed. */
export async function get(
  origin: string,
  person: Person,
  query: string,
  variables: object = {},
): Promise<Record<string, never>> {
  const said = await say(origin, person, query, variables);
  if (said === null || 'errors' in said) throw new Error(`${person.name}: ${query} ${JSON.stringify(said)}`);
  return said.data;
}
