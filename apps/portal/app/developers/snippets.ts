const QUERY = '{ plans { reference title { fr } } }';

/** The same first question from where people work. Code is the same in every language. */
export const snippets = (origin: string) => ({
  curl: `curl -s ${origin}/graphql -H 'content-type: application/json' -d '{"query":"${QUERY}"}'`,
  JavaScript: `const answer = await fetch('${origin}/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '${QUERY}' }),
});
console.log((await answer.json()).data.plans);`,
  Python: `import json, urllib.request
request = urllib.request.Request('${origin}/graphql', json.dumps({'query': '${QUERY}'}).encode(),
                                 {'content-type': 'application/json'})
print(json.load(urllib.request.urlopen(request))['data']['plans'])`,
  R: `library(jsonlite)
commitments <- stream_in(url('${origin}/data/commitments.jsonl'))
table(commitments$lead_institution)`,
  'Power Query': `let Source = Csv.Document(Web.Contents("${origin}/data/commitments.csv"), [Delimiter=",", Encoding=65001]),
    Table = Table.PromoteHeaders(Source) in Table`,
});

export const submit = (
  origin: string,
): string => `curl -s ${origin}/graphql -H "authorization: Bearer $KEY" \\
  -H 'content-type: application/json' -d '{"query":"mutation ($input: SubmitProposalInput!) { submitProposal(input: $input) { proposal { reference state } } }",
  "variables":{"input":{"idempotencyKey":"my-key-1","plan":"ma-nap-3","theme":"service-digitalisation","title":{"fr":"Un titre"},"challenges":[{"fr":"Un problème"}],"solution":{"fr":"Une solution"},"author":{"name":"Une personne","email":"person@example.org","capacity":"INDIVIDUAL"}}}}'`;

/** A message is genuine when these five lines say so; a test runs them as they stand here. */
export const verification = `const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': given } = headers;
const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
const expected = 'v1,' + crypto.createHmac('sha256', key).update(\`\${id}.\${at}.\${body}\`).digest('base64');
const fresh = Math.abs(Date.now() / 1000 - Number(at)) < 300;
const genuine = fresh && given.length === expected.length && crypto.timingSafeEqual(Buffer.from(given), Buffer.from(expected));`;
