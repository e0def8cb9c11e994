import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureContract } from './contract.mjs';
import { checkoutDir, openServer } from './database.mjs';
import { scales } from './prepare.mjs';
import { page, tables } from './report.mjs';
import { runScale } from './run.mjs';
import { measureTriage } from './triage.mjs';

const usage = `npm run bench -- [options]
  --scale S,M      which scales, of S (the real plans), M and L; S,M unless given
  --only Q1,Q7     which operations; all unless given
  --rounds 5       rounds of each operation, of each server in turn
  --seconds 3      length of a round
  --contract       also every published operation at these scales, with its statements
  --triage         also the triage screen in a browser, with 500 proposals and with 100,000
  --write          writes docs/performance.md`;

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: 'S,M' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    contract: { type: 'boolean', default: false },
    triage: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const wanted = values.scale.split(',');
if (values.help || wanted.some((scale) => !(scale in scales))) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

const server = await openServer();
try {
  console.log(server.description);
  const options = {
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    only: values.only?.split(','),
    say: (line) => console.log(line),
  };
  const runs = [];
  for (const scale of wanted) runs.push(await runScale(server, scale, options));
  const contract = [];
  for (const scale of values.contract ? wanted : [])
    contract.push(...(await measureContract(server, scale, options.say)));
  const triage = values.triage ? await measureTriage(server, options.say) : [];
  const found = { runs, contract, triage };
  console.log(tables(found));
  if (values.write) {
    // Which PostgreSQL, not where on this machine its data are.
    const [postgres] = server.description.split(',');
    writeFileSync(join(checkoutDir, 'docs/performance.md'), page(found, postgres, options));
  }
} finally {
  await server.stop();
}
