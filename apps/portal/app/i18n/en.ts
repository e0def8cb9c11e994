import { common } from './en/common.js';
import { developers } from './en/developers.js';
import { labels } from './en/labels.js';
import { pages } from './en/pages.js';

export const en = { labels, developers, ...common, ...pages };
