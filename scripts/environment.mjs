import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { inCheckout } from './checkout.mjs';
import { Missing } from './terminal.mjs';

/** Where packages come from is the machine's to say; everything else npm passes down is about npm itself. */
const keptOfNpm = /^npm_config_(registry|proxy|https?_proxy|noproxy|cafile|strict_ssl|userconfig)$/i;

/** What every program of a command runs with: the checkout's tools first, nothing inherited from npm, no telemetry. */
export function environment() {
  const own = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || keptOfNpm.test(name));
  return {
    ...Object.fromEntries(own),
    PATH: `${inCheckout('node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
    HOME: home(),
    npm_config_prefer_offline: 'true',
    npm_config_update_notifier: 'false',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
  };
}

/** Package managers keep their store at home; some services and containers give none that can be written to. */
function home() {
  const given = process.env.HOME ?? '';
  try {
    accessSync(given, constants.W_OK);
    return given;
  } catch {
    const substitute = join(tmpdir(), `iltizam-home-${process.getuid?.() ?? 0}`);
    mkdirSync(substitute, { recursive: true, mode: 0o700 });
    return substitute;
  }
}

/** The Node that runs the apps: the one installed with them, else the developer's own when it is new enough. */
export function appNode() {
  const installed = inCheckout('node_modules', '.bin', 'node');
  if (existsSync(installed)) return installed;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new Missing(
    `Node 24 could not be installed for this platform, and this is Node ${process.versions.node}: install Node 22.18 or newer and start again.`,
  );
}
