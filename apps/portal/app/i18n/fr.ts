import { common } from './fr/common.js';
import { labels } from './fr/labels.js';
import { pages } from './fr/pages.js';

export const fr = { labels, ...common, ...pages };
