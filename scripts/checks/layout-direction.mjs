// The screens run right to left and left to right: what is written for one side only is wrong in the other. A date
// box of the browser speaks the browser's language, whatever the page speaks.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkout, inCheckout } from '../checkout.mjs';

const folders = ['apps/console/src', 'apps/portal/app'];

const rules = [
  {
    found: /\b(?:margin|padding|border)(?:-?(?:left|right))\b|\b(?:margin|padding|border)(?:Left|Right)/i,
    instead: 'the inline side (marginInlineStart, padding-inline-end)',
  },
  { found: /(?<![\w-])['"]?(?:left|right)['"]?\s*:/, instead: 'insetInlineStart or insetInlineEnd' },
  {
    found: /(?<![\w-])['"]?(?:ml|mr|pl|pr)['"]?\s*[:=](?!=)/,
    instead: 'marginInlineStart, paddingInlineEnd ...',
  },
  {
    found: /(?:text-?align|float|clear)['"]?\s*[:=]\s*\{?['"]?\s*(?:left|right)\b/i,
    instead: 'start, end, inline-start or inline-end',
  },
  {
    found: /border(?:-?(?:Top|Bottom)-?(?:Left|Right)-?Radius)/i,
    instead: 'borderStartStartRadius and its kin',
  },
  {
    found: /type=\{?['"](?:date|datetime-local|time|month|week)['"]/,
    instead: "the app's own date field, which speaks the page's language",
  },
];

/** Every place that names a side, as `file:line: what instead`. A line may say why it must: `one-sided: <reason>`. */
export function oneSidedPlaces() {
  return folders.flatMap((folder) => files(inCheckout(folder))).flatMap(placesIn);
}

function placesIn(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (/one-sided: \S+/.test(line) || /one-sided: \S+/.test(lines[index - 1] ?? '')) return [];
    return rules
      .filter(({ found }) => found.test(withoutComment(line)))
      .map(({ instead }) => `${relative(checkout, file)}:${index + 1}: ${line.trim()}\n    use ${instead}`);
  });
}

const withoutComment = (line) => line.replace(/(^|\s)\/\/.*$/, '').replace(/^\s*\/?\*.*$/, '');

function files(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : files(path);
    return /\.(tsx?|css)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
