/** The built site in a process of its own, as `npm run up` serves it, for `npm run bench -- site`. Says its address to its parent. */
import { serve } from '#cli/serve/serve.ts';

const [dir = 'build'] = process.argv.slice(2);

process.on('disconnect', () => process.exit(0));
void serve({ dir, host: '127.0.0.1', port: 0 }).then(({ url }) => process.send?.(url));
