import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { runQuietly } from '../program.mjs';
import { Missing, say } from '../terminal.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser the walks go through: the one named by CHROMIUM, an installed one, or Debian's where we may install it. */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    const found = isAbsolute(named) ? [named].find(isExecutable) : onPath(named);
    if (!found)
      throw new Missing(`CHROMIUM names ${named}, and there is no such program. Correct or unset it.`);
    return found;
  }
  return installed() ?? (await installDebians());
}

function installed() {
  return names.map(onPath).find(Boolean) ?? places.find(isExecutable);
}

async function installDebians() {
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get');
  if (mayInstall) {
    say("Installing Debian's chromium for the browser tests ...");
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runQuietly('apt-get', ['update'], { env });
    const { code, text } = await runQuietly(
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium'],
      { env },
    );
    if (code !== 0) say(text.trim());
  }
  const found = installed();
  if (found) return found;
  const tried = mayInstall ? ', and apt-get could not install it (its message stands above)' : '';
  throw new Missing(
    `The browser tests need Chromium or Chrome, and none was found${tried}. Install one (Debian: apt-get install chromium), or name it with CHROMIUM=/path/to/it.`,
  );
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
