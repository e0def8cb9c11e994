import { defineConfig } from 'vitest/config';

// Without the framework's plugin: pages are tested through the built portal, the rest are plain modules.
export default defineConfig({ test: { include: ['{app,server}/**/*.test.ts'] } });
