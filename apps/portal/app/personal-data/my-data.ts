import { readForm } from '../forms/read-form.js';
import { send } from '../forms/send.js';
import { notShown } from '../graph/ask.js';
import type { Route } from './+types/my-data.js';
import { ExportMyDataDocument } from './personal-data.documents.js';

/** The file with everything that is held of whoever the portal recognises. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request);
  const format = form.text('format') === 'CSV' ? 'CSV' : 'JSON';
  const { data } = await send(context, ExportMyDataDocument, { input: { format } });
  if (!data) throw notShown(403);
  const { fileName, content } = data.exportMyData;
  return new Response(content, {
    headers: {
      'Content-Type': format === 'CSV' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
    },
  });
}

export const loader = () => {
  throw notShown(404);
};
