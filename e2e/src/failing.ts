const own = { 'content-type': 'application/json', 'x-iltizam': '1' };

/** What the run itself says: its figures, where it has an address for them. */
export async function figures(origin: string): Promise<string> {
  const answers = await Promise.all(
    ['/metrics', '/health/ready', '/health/live'].map(async (path) => {
      const answer = await fetch(origin + path);
      return answer.ok ? answer.text() : '';
    }),
  );
  return answers.join('\n');
}

/** What fails, with names, addresses and links in it: the report of it says where and not what. */
export async function failOnPurpose(origin: string, email: string, token: string): Promise<number[]> {
  const sent: [string, RequestInit][] = [
    ['/graphql', { method: 'POST', headers: own, body: `{"query": "{ nothing(${email}) }"` }],
    [
      '/graphql',
      {
        method: 'POST',
        headers: own,
        body: JSON.stringify({
          query: `{ plan(reference: "${token}") { ${email.split('@')[0]!.replaceAll('.', '_')} } }`,
        }),
      },
    ],
    [
      '/graphql',
      {
        method: 'POST',
        headers: own,
        body: JSON.stringify({
          query: 'query ($r: String!) { plan(reference: $r) { id } }',
          variables: { r: { email, token } },
        }),
      },
    ],
    [`/ar/confirm?t=${token}%E0%A4%A`, {}],
    [`/ar/%E0%A4%A?email=${email}`, {}],
    [`/ar/proposals?after=${token}`, {}],
    [`/files/${token}`, { headers: { cookie: `iltizam-citizen=${token}` } }],
    ['/api/auth/sign-in', { method: 'POST', headers: own, body: JSON.stringify({ email, password: token }) }],
    [
      '/ar/propose/files',
      {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'same-origin' },
        body: email,
      },
    ],
  ];
  return Promise.all(sent.map(async ([path, init]) => (await fetch(origin + path, init)).status));
}
