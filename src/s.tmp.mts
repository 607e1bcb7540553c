import { serve } from '#cli/serve/serve.ts';
const s = await serve({ dir: 'build', host: '127.0.0.1', port: 4377 });
console.log(s.url);
