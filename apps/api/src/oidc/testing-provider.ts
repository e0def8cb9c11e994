import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';

/** A small identity provider, at another address where one is given: what it says of somebody is whatever the test has it say. */
export async function testingProvider(clientId: string, at?: string) {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const foreign = await generateKeyPair('RS256');
  const said = new Map<string, string>();
  let codes = 0;
  const server = createServer((request, response) => {
    const send = (body: object) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    const { pathname } = new URL(request.url!, issuer);
    if (pathname === '/.well-known/openid-configuration')
      return send({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    if (pathname === '/jwks')
      return void exportJWK(publicKey).then((key) =>
        send({ keys: [{ ...key, kid: 'one', alg: 'RS256', use: 'sig' }] }),
      );
    let form = '';
    request.on('data', (part: Buffer) => (form += part.toString()));
    request.on('end', () => {
      const code = new URLSearchParams(form).get('code') ?? '';
      const token = said.get(code);
      said.delete(code);
      if (token === undefined) return void response.writeHead(400).end('{"error":"invalid_grant"}');
      send({ access_token: 'none', token_type: 'Bearer', expires_in: 60, id_token: token });
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const issuer = at ?? `http://127.0.0.1:${port}`;

  return {
    issuer,
    port,
    /** Somebody signed in there: the address the browser comes back to. `more`: what is said otherwise than it should be. */
    async answer(
      url: string,
      subject: string,
      {
        claims = {},
        state,
        key = 'own',
      }: { claims?: JWTPayload; state?: string; key?: 'own' | 'foreign' | 'none' } = {},
    ): Promise<string> {
      const asked = new URL(url).searchParams;
      const now = Math.floor(Date.now() / 1000);
      const payload: JWTPayload = {
        iss: issuer,
        aud: clientId,
        sub: subject,
        nonce: asked.get('nonce'),
        iat: now,
        exp: now + 60,
        ...claims,
      };
      const token =
        key === 'none'
          ? new UnsecuredJWT(payload).encode()
          : await new SignJWT(payload)
              .setProtectedHeader({ alg: 'RS256', kid: 'one' })
              .sign(key === 'own' ? privateKey : foreign.privateKey);
      const code = `code-${++codes}`;
      said.set(code, token);
      const back = new URL(asked.get('redirect_uri')!);
      back.searchParams.set('code', code);
      if (state !== '') back.searchParams.set('state', state ?? asked.get('state')!);
      return back.pathname + back.search;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
