import { sql } from 'kysely';
import { oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { isId } from '../graphql/ids.js';
import { notFound } from '../graphql/refused.js';
import type { Condition } from '../visibility/visibility-sql.js';
import type { SavedView } from './saved-view.type.js';

async function viewsWhere({ read }: Context, where: Condition): Promise<SavedView[]> {
  const { rows } = await sql<SavedView>`
    select v.id, v.name, v.team, v.filter, v.sort_order as "order", v.version, v.owner_id as "ownerId", u.name as owner
    from saved_view v join account u on u.id = v.owner_id
    where ${where} order by v.team, v.name, v.id`.execute(read);
  return rows;
}

/** The views on somebody's list: their own first, then those of the whole committee. */
export const listedViews = (context: Context): Promise<SavedView[]> =>
  viewsWhere(context, sql`v.owner_id = ${context.actor.userId}::uuid or v.team`);

const viewById: LoaderOf<string, SavedView | null> = (context) =>
  oneByKey(
    (ids) => viewsWhere(context, sql`v.id = any(${ids}::uuid[])`),
    (row) => row.id,
  );

/** A view by its id: a link to it is how it is shared. */
export const findView = async (context: Context, id: string): Promise<SavedView | null> =>
  isId(id) ? context.load(viewById).load(id) : null;

export async function existingView(context: Context, id: string): Promise<SavedView> {
  const view = await findView(context, id);
  if (!view) throw notFound();
  return view;
}
