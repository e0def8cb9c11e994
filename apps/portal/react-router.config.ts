import type { Config } from '@react-router/dev/config';

export default {
  // No page loads the client router, so there is no manifest to discover.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
