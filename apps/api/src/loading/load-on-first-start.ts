import type { Database } from '../database/database.js';
import { PlanEntity } from '../plans/plan.entity.js';

const LOCK = 20261126;

/** Fills an empty database; true when it did. Of two instances starting together one loads, the other waits. */
export async function loadOnFirstStart(orm: Database): Promise<boolean> {
  return orm.em.fork().transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(?)', [LOCK]);
    if ((await em.count(PlanEntity)) > 0) return false;
    // Only ever needed once.
    const { loadBundledDataset } = await import('./load-dataset.js');
    const result = await loadBundledDataset(orm);
    if (!result.ok) {
      throw new Error(result.faults.map(({ file, path, reason }) => `${file} ${path}: ${reason}`).join('\n'));
    }
    return true;
  });
}
