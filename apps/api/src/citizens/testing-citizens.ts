import { publicForms } from '@iltizam/domain/public-forms';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { clock } from '../database/clock.js';
import { readerOf } from '../database/database.js';
import type { World } from '../testing/world.js';
import { newChallenge } from './proof-of-work.js';

/** What a browser does before it sends a form. */
export async function solved(
  world: World,
  form: (typeof publicForms)[number],
  now = clock.now(),
): Promise<string> {
  const challenge = await newChallenge(readerOf(world.orm.em.fork()), form, now);
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

/** The tokens mailed to an address, the newest first, as its owner reads them. */
export async function mailedTokens(world: World, email: string): Promise<string[]> {
  const rows: { link: string }[] = await world.orm.em
    .fork()
    .execute(
      `select m.link from mail m join citizen c on c.id = m.citizen_id where c.email = ? and m.link like '%confirm%' order by m.created_at desc, m.id desc`,
      [email],
    );
  return rows.map(({ link }) => new URL(link, 'https://iltizam.example').searchParams.get('t')!);
}

export const sendLink = `mutation ($input: SendLinkInput!) { sendLink(input: $input) { sent } }`;
export const confirm = `mutation ($input: LinkInput!) { confirmLink(input: $input) { kind reference } }`;
export const refuse = `mutation ($input: LinkInput!) { refuseLink(input: $input) { kind } }`;

let made = 0;
export const newKey = (): string => `key-${++made}-${Math.random()}`;
