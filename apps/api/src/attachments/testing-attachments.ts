import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiskFiles } from '../files/disk-files.js';
import { save, written } from '../proposals/testing-portal.js';
import type { Scanner } from '../scanning/scanner.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

/** A world and a server that keeps files in a folder of its own. */
export async function openWithFiles(scanner: Scanner | null = null) {
  const world = await openWorld();
  const folder = await mkdtemp(join(tmpdir(), 'iltizam-attachments-'));
  const files = new DiskFiles(folder);
  const server = await openServer(world.orm, {}, { files, scanner });
  return {
    world,
    folder,
    files,
    server,
    close: async () => {
      await server.close();
      await world.close();
      await rm(folder, { recursive: true });
    },
  };
}

export interface Form {
  /** The key of the draft, in the browser's cookie; null: none. */
  draft: string | null;
  file?: { name: string; bytes: Buffer } | null;
  title?: string;
  formKey?: string;
  next?: boolean;
  headers?: Record<string, string>;
}

/** What a browser does that sends the form of the step "files": the address it is led to, or the status. */
export async function attach(server: TestServer, form: Form): Promise<{ status: number; led: URL | null }> {
  const body = new FormData();
  body.set('key', form.formKey ?? randomBytes(9).toString('hex'));
  body.set('title', form.title ?? '');
  body.set('do', form.next ? 'next' : 'attach');
  if (form.file) body.set('file', new File([new Uint8Array(form.file.bytes)], form.file.name));
  const response = await server.fetch('/ar/propose/files', {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'sec-fetch-site': 'same-origin',
      ...(form.draft === null ? {} : { cookie: `iltizam-draft=${form.draft}` }),
      ...form.headers,
    },
    body,
  });
  const location = response.headers.get('location');
  return { status: response.status, led: location === null ? null : new URL(location, server.address) };
}

/** A draft with its texts; returns its key. */
export async function newDraft(world: World, network: string): Promise<string> {
  const key = randomBytes(32).toString('base64url');
  const input = {
    key,
    plan: 'ma-nap-3',
    language: 'AR',
    theme: 'service-digitalisation',
    ...written,
    title: `${written.title} ${network}`,
  };
  const { errors } = await world.visitor({ network }).run(save, { input });
  if (errors.length > 0) throw new Error(errors[0]!.code);
  return key;
}
