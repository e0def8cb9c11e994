import { createHash, randomUUID } from 'node:crypto';
import { withClient } from './database.mjs';

const MEMBER = 'member.public@demo.iltizam.test';

/** What there is to ask for in a database: references, places in a list, words. */
export async function readFacts({ client: options }, scale) {
  return withClient(options, async (client) => {
    const list = async (text, values) =>
      (await client.query({ text, values, rowMode: 'array' })).rows.map((row) =>
        row.length === 1 ? row[0] : row,
      );
    const collecting = scale === 'S' ? 'ma-nap-3' : 'demo-nap-0';
    const ofPlans = scale === 'S' ? 'ma-nap-2%' : 'demo-nap-%';
    const [member] = (await client.query('select id, name from account where email = $1', [MEMBER])).rows;
    return {
      collecting,
      member,
      newId: randomUUID,
      plans: await list(
        `select reference from plan where reference like $1 and stage = 'IMPLEMENTATION' order by ordinal limit 90`,
        [ofPlans],
      ),
      cards: await list(
        `select reference from commitment where reference like $1 order by md5(reference) limit 500`,
        [ofPlans],
      ),
      themes: await list(
        `select t.reference from theme t join plan p on p.id = t.plan_id where p.reference = $1 order by t.ordinal`,
        [collecting],
      ),
      places: await list(
        `select submitted_at::text, p.id from proposal p join plan on plan.id = p.plan_id where plan.reference = $1
         order by submitted_at desc, p.id desc
         offset (select count(*) / 2 from proposal p join plan on plan.id = p.plan_id where plan.reference = $1) limit 200`,
        [collecting],
      ),
      incorporated: (
        await list(
          `select reference from proposal where reference like $1 and state = 'INCORPORATED' limit 1`,
          [`${ofPlans}-p%`],
        )
      )[0],
      words: await wordsOf(list),
      waiting: await list(
        `select p.reference, p.version from proposal p join plan on plan.id = p.plan_id
         where plan.reference = $1 and p.state = 'SUBMITTED' and p.removed_at is null order by md5(p.id::text)`,
        [collecting],
      ),
    };
  });
}

/** Words of the real proposals: 60 of their vocabulary, common ones and rare ones as chance has it, always the same. */
async function wordsOf(list) {
  const texts = await list(
    `select concat_ws(' ', title ->> 'ar', solution ->> 'ar') from proposal where provenance <> 'GENERATED'`,
  );
  const words = new Set(texts.join(' ').match(/\p{Script=Arabic}{4,12}/gu));
  const mark = (word) => createHash('md5').update(word).digest('hex');
  return [...words].toSorted((a, b) => (mark(a) < mark(b) ? -1 : 1)).slice(0, 60);
}
